import type { ContactKey } from '../../flows/contacts.ts';
import type { PortalKey } from '../flow/catalogue.ts';
import type { Hours } from '../flow/contact.ts';
import { phoneOf } from '../flow/phones.ts';
import type { Paper } from './take-along-sheet.ts';
import type { TakeAlongWords } from './take-along-words.ts';
import type { ContactView } from './view.ts';
import type { Words } from './words.ts';

/** Somebody who can help, on paper. */
export interface SheetContact {
  readonly name: string;
  /** The telephone number, large. */
  readonly phone?: string;
  /** What for, the address, the hours. */
  readonly lines: readonly string[];
}

/**
 * Whom to turn to, in the documented order, up to the first with a printed number: paper is short. The hours are those
 * that are printed, not whether somebody is there now. While nobody is known, the number of the portal.
 */
export function sheetContacts({ situation, words, says, here }: Paper): readonly SheetContact[] {
  const { people, flow, snapshot } = situation;
  if (!people) return portalPhone(flow.portal, words);
  const step = flow.steps[here]!;
  const ladder = 'refer' in step ? step.refer : flow.escalate[snapshot.context.role]!;
  const all = people.contactsIn(situation, words, ladder).contacts.map((view) => {
    return { view, printed: people.contactOf(view.key as ContactKey) };
  });
  const callable = all.findIndex(({ printed }) => printed.phone);
  return all.slice(0, callable < 0 ? 3 : callable + 1).map(({ view, printed: { hours } }) => {
    return sheetContact(view, hours ? [hoursLine(hours, words, says), says('sheet.holidays')] : []);
  });
}

function portalPhone(portal: PortalKey, { text }: Words): readonly SheetContact[] {
  const phone = phoneOf[portal];
  return phone ? [{ name: text.ui('frame.call', { phone: phone.text }), lines: [] }] : [];
}

function sheetContact({ name, about, phone, mail, link }: ContactView, hours: readonly string[]): SheetContact {
  const ways = [mail?.text, link?.href].filter((way) => way !== undefined);
  return { name, ...(phone ? { phone: phone.text } : {}), lines: [...about, ...ways, ...hours] };
}

/** "Van maandag tot vrijdag, van 8:00 tot 18:00." */
function hoursLine({ days, opens, closes }: Hours, { text }: Words, says: TakeAlongWords): string {
  // The first of January 2024 was a Monday.
  const name = new Intl.DateTimeFormat(text.language, { weekday: 'long', timeZone: 'UTC' });
  const names = days.map((day) => name.format(Date.UTC(2024, 0, day)));
  const times = { opens: clock(opens), closes: clock(closes) };
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const inARow = days.length > 2 && days.every((day, at) => day === days[0]! + at);
  return inARow
    ? says('sheet.hours', { first, last, ...times })
    : says('sheet.hoursOn', { days: names.join(', '), ...times });
}

/** `08:00` as the documents print it: `8:00`. */
function clock(time: string): string {
  return time.replace(/^0/, '');
}
