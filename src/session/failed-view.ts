import { phoneOf, phones } from '../flow/phones.ts';
import type { PortalKey } from '../flow/catalogue.ts';
import type { Text } from '../text/text.ts';
import { eraseIn, phoneLink } from './frame.ts';
import type { ContactsView } from './view.ts';

/** When a part of the guide could not be fetched: a second try, and the telephone number of the portal if it has one. */
export function failedView(text: Text, portal: PortalKey): ContactsView {
  const retry = { event: 'retry', label: text.ui('failed.retry') };
  const phone = phoneOf[portal];
  return {
    kind: 'contacts',
    at: 'failed',
    portal: text.label(`portals.${portal}`).text,
    heading: text.ui('failed.heading'),
    body: failedBody(text, portal),
    contact: phone ? phoneLink(text, phone) : retry,
    more: [eraseIn(text)],
    contacts: [],
    primary: retry,
  };
}

/** What is said of it; before a portal is chosen with every number. */
export function failedBody(text: Text, portal: PortalKey | undefined): readonly string[] {
  const { aliviaHelpdesk, ehealthPhone } = phones;
  const numbers = { alivia: aliviaHelpdesk.text, ehealth: ehealthPhone.text };
  return [text.ui('failed.body'), ...(portal === 'none' ? [text.ui('failed.numbers', numbers)] : [])];
}
