import type { ContactKey, LadderKey } from '../../flows/contacts.ts';
import { firstOpen, ladderAt, type OwnData, type Reach } from '../escalation/ladder.ts';
import type { HoursNow } from '../escalation/hours.ts';
import type { Contact } from '../flow/contact.ts';
import type { Text } from '../text/text.ts';
import { mailtoOf, messageView } from './message-view.ts';
import type { Situation } from './situation.ts';
import { trailLines } from './trail-lines.ts';
import type { Action, ContactsView, ContactView } from './view.ts';
import type { Words } from './words.ts';

/** The contacts of a ladder, what to have ready, and the message to copy or mail. */
export function contactsIn(
  situation: Situation,
  words: Words,
  ladder: LadderKey,
): Pick<ContactsView, 'contacts' | 'first' | 'ready' | 'message'> {
  const reaches = ladderAt(ladder, situation.now);
  const first = firstOpen(reaches);
  const lines = trailLines(situation, words);
  return {
    contacts: reaches.map((reach) => contactView(situation, words.text, ladder, reach)),
    ...(first === undefined ? {} : { first }),
    ready: { title: words.text.people('ready'), lines },
    message: messageView(words, lines, ownMail(situation, reaches)),
  };
}

/** One contact of a ladder, with what the clock and the integrator say of it. */
function contactView(
  { own: ownContacts, ticketFor }: Pick<Situation, 'own' | 'ticketFor'>,
  text: Text,
  ladder: LadderKey,
  reach: Reach,
): ContactView {
  const { key, contact, hours } = reach;
  const own = contact.notPrinted ? textsIn(ownContacts[key]) : {};
  const ways = {
    ...waysTo(text, contact, own),
    ...(contact.ticket && ticketFor.includes(key) ? { action: ticketAction(text, key) } : {}),
  };
  return {
    key,
    name:
      own.name && text.has('contacts', `${key}.named`)
        ? text.contact(`${key}.named`, { name: own.name })
        : text.contact(`${key}.name`),
    about: [
      text.contact(`${key}.about`, { context: ladder }),
      ...pastSentence(text, reach, own),
      ...(contact.notPrinted && text.has('contacts', `${key}.unknown`) && Object.keys(ways).length === 0
        ? [text.contact(`${key}.unknown`)]
        : []),
    ],
    ...ways,
    ...(hours ? { hours: { open: hours.kind === 'open', text: hoursSentence(text, hours) } } : {}),
  };
}

/** Opens the form of this contact. What is said of it differs with who gets it. */
function ticketAction(text: Text, key: ContactKey): Action {
  const context = { context: key };
  return { event: `ticket.${key}`, label: text.people('ticket', context), hint: text.people('ticketHint', context) };
}

/** Only the texts of what an integrator wrote: it can be anything. */
function textsIn(own: OwnData | undefined): OwnData {
  return Object.fromEntries(Object.entries(own ?? {}).filter(([, value]) => typeof value === 'string'));
}

/** How to reach a contact: as printed, else as the integrator wrote. */
function waysTo(text: Text, contact: Contact, own: OwnData): Pick<ContactView, 'phone' | 'mail' | 'link'> {
  // What an integrator wrote is text: a link is made only of what can be one.
  const ownPhone = own.phone?.match(/\d/) && { text: own.phone, tel: telOf(own.phone) };
  const phone = contact.phone ?? ownPhone;
  const mail = contact.mail?.address ?? (own.email?.includes('@') ? own.email : undefined);
  const url = contact.url ?? (own.url?.startsWith('https://') && URL.canParse(own.url) ? own.url : undefined);
  return {
    ...(phone ? { phone: { text: phone.text, href: phone.tel && `tel:${phone.tel}` } } : {}),
    ...(mail ? { mail: { text: mail, href: mailtoOf(mail) } } : {}),
    ...(url ? { link: { text: text.people('open', { name: hostOf(url) }), href: url } } : {}),
  };
}

/** After the documented days: ask whether the contact is still there, unless the integrator says so. */
function pastSentence(text: Text, { key, documentedNow }: Reach, own: OwnData): readonly string[] {
  const confirmed = own.name ?? own.email ?? own.phone;
  return documentedNow || confirmed ? [] : [text.contact(`${key}.past`)];
}

function hoursSentence(text: Text, hours: HoursNow): string {
  if (hours.kind === 'holiday') return text.people('hours.holiday');
  if (hours.kind === 'open') return text.people('hours.open', { closes: clock(hours.closes) });
  const opening = openingSentence(text, hours);
  return hours.onHoliday ? text.people('hours.onHoliday', { opening }) : opening;
}

function openingSentence(text: Text, hours: HoursNow & { kind: 'closed' }): string {
  const opens = clock(hours.opens);
  if (hours.opensInDays === 0) return text.people('hours.today', { opens });
  if (hours.opensInDays === 1) return text.people('hours.tomorrow', { opens });
  // The first of January 2024 was a Monday.
  const date = Date.UTC(2024, 0, hours.opensOn);
  const day = new Intl.DateTimeFormat(text.language, { weekday: 'long', timeZone: 'UTC' }).format(date);
  return text.people('hours.later', { day, opens });
}

/** `08:00` as the documents print it: `8:00`. */
function clock(time: string): string {
  return time.replace(/^0/, '');
}

/** The first address that the integrator gave for one of these contacts: the message goes there. */
function ownMail({ own }: Situation, reaches: readonly Reach[]): string | undefined {
  return reaches.flatMap(({ key, contact }) => (contact.notPrinted && textsIn(own[key]).email) || []).at(0);
}

/**
 * A telephone number as a link takes it: digits and a leading plus only, without the zero that is dialled within a country
 * only. Undefined when what an integrator wrote is more, or other, than one number.
 */
function telOf(phone: string): string | undefined {
  const tel = phone.replace(/((\+|00).*)\(0\)/, '$1').replaceAll(/[ ./()-]/g, '');
  return /^\+?\d{3,15}$/.exec(tel)?.[0];
}

function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}
