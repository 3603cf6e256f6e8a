import { contactOf, firstWithPhone } from '../escalation/contact-of.ts';
import type { Text } from '../text/text.ts';
import { phoneLink } from './frame.ts';
import type { ContactsView } from './view.ts';

/** When a part of the guide could not be fetched: a telephone number, and a second try. */
export function failedView(text: Text): ContactsView {
  const retry = { event: 'retry', label: text.ui('failed.retry') };
  const key = firstWithPhone('alivia');
  const phone = key && contactOf(key).phone;
  return {
    kind: 'contacts',
    at: 'failed',
    portal: text.label('portals.alivia').text,
    heading: text.ui('failed.heading'),
    body: [text.ui('failed.body')],
    contact: phone ? phoneLink(text, phone) : retry,
    contacts: [],
    primary: retry,
  };
}
