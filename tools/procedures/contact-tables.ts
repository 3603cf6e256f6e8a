import { contacts, ladders, type LadderKey } from '../../flows/contacts.ts';
import type { AnyRemedy, AnyStep } from '../../src/flow/any-flow.ts';
import type { Contact, Rung } from '../../src/flow/contact.ts';
import { escaped, facts, lines, signedTable } from './markdown.ts';
import type { Told } from './told.ts';

const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** The ladders that a flow can show: whom to turn to, in the documented order. */
export function contactTables(told: Told): readonly string[] {
  return laddersOf(told).flatMap((ladder) => [`### \`${ladder}\``, ladderTable(told, ladder)]);
}

/** Every ladder that a flow names: of its roles, its steps, its symptoms and its remedies. */
function laddersOf({ flow }: Told): readonly LadderKey[] {
  const remedies = [
    ...Object.values(flow.steps).flatMap(remediesOf),
    ...Object.values(flow.symptoms).flatMap(({ causes }) => Object.values(causes).map(({ remedy }) => remedy)),
  ];
  return [
    ...new Set([
      ...Object.values(flow.escalate),
      ...Object.values(flow.steps).flatMap((step) => ('refer' in step ? [step.refer] : [])),
      ...Object.values(flow.symptoms).map(({ escalate }) => escalate),
      ...remedies.flatMap((remedy) => ('refer' in remedy ? [remedy.refer] : [])),
    ]),
  ];
}

function remediesOf(step: AnyStep): readonly AnyRemedy[] {
  if (!('verdicts' in step)) return [];
  return Object.values(step.verdicts)
    .flatMap((rows) => Object.values(rows).flatMap((row) => Object.values(row)))
    .flatMap((verdict) => ('wrong' in verdict && verdict.remedy ? [verdict.remedy] : []));
}

function ladderTable({ text }: Told, ladder: LadderKey): string {
  const rungs: readonly Rung<keyof typeof contacts>[] = ladders[ladder];
  const rows = rungs.map(({ contact: key, cites }, at) => {
    const contact: Contact = contacts[key];
    return [
      String(at + 1),
      `**${escaped(text.contact(`${key}.name`))}**<br>\`${key}\``,
      escaped(text.contact(`${key}.about`, { context: ladder })),
      reached(contact),
      facts([...new Set([...cites, ...contact.cites, ...partsOf(contact).flatMap((part) => part.cites)])]),
    ];
  });
  return signedTable(['nr', 'wie', 'waarvoor', 'bereikbaar', 'feiten'], rows);
}

function partsOf({ phone, mail, hours, documented }: Contact) {
  return [phone, mail, hours, documented].filter((part) => part !== undefined);
}

/** How to reach a contact, as printed. */
function reached({ phone, mail, url, hours, notPrinted, documented }: Contact): string {
  const on = (day: number) => days[day - 1]!;
  return lines([
    ...(phone ? [escaped(phone.text)] : []),
    ...(mail ? [escaped(mail.address)] : []),
    ...(url ? [`<${url}>`] : []),
    ...(hours
      ? [`${on(hours.days[0]!)} tot en met ${on(hours.days.at(-1)!)}, ${hours.opens} tot ${hours.closes}`]
      : []),
    ...(documented
      ? [`genoemd ${documented.from ? `van ${documented.from} ` : ''}tot ${documented.before} (die dag niet meer)`]
      : []),
    ...(notPrinted ? ['niet gedrukt'] : []),
  ]);
}
