import type { AnyNext, AnyStep } from '../../src/flow/any-flow.ts';
import type { Entries } from '../../src/flow/flow-text.ts';
import { dependsOnAnswer } from '../../src/flow/route.ts';
import type { Period } from '../../src/flow/step.ts';
import { escaped, facts, lines, people, signedTable } from './markdown.ts';
import { grouped, type Library, type Told } from './told.ts';

/** Every step: what the user reads in it, where it leads, and the facts behind it. */
export function stepTable(library: Library, told: Told): string {
  const rows = Object.entries(told.flow.steps).flatMap(([key, step]) => [
    [
      `**${escaped(told.headingOf(key))}**<br>\`${key}\` (${kindOf(step)})`,
      read(told, key, step),
      onward(library, told, key, step),
      lines([told.cites(step.cites), ...(step.dated ? [`data: ${facts(step.dated.cites)}`] : [])]),
    ],
    ...trapRow(told, key, step),
    ...partRows(library, told, key, step),
  ]);
  return signedTable(['stap', 'wat de gebruiker leest', 'verder', 'feiten'], rows);
}

function kindOf(step: AnyStep): string {
  if ('visit' in step) return 'open een pagina';
  if ('ask' in step) return 'vraag';
  if ('checklist' in step) return 'lijst om af te vinken';
  if ('wait' in step) return `${step.wait} minuten wachten`;
  if ('list' in step) return 'lijst om in te zoeken';
  if ('gallery' in step) return 'alle schermen';
  if ('screen' in step) return `scherm \`${step.screen}\``;
  if ('handover' in step) return 'bericht aan iemand anders';
  if ('refer' in step) return 'mensen';
  return 'outcome' in step ? 'uitkomst' : 'uitleg';
}

function read(told: Told, key: string, step: AnyStep): string {
  const words = told.words.steps[key];
  const path = `steps.${key}`;
  const { arrived, handover } = words ?? {};
  return lines([
    step.dated ? dated(told, path, step.dated) : told.varied(words?.body, `${path}.body`),
    ...('visit' in step ? [`<${step.visit}>`] : []),
    ...('screen' in step && step.link ? [`<${step.link}>`] : []),
    ...(words?.done ? [`Knop: ‘${told.varied(words.done, `${path}.done`)}’`] : []),
    ...(arrived ? [`Daarna: **${escaped(arrived.heading)}**`, told.varied(arrived.body, `${path}.arrived.body`)] : []),
    ...(handover ? [`Bericht: ${escaped(handover.message)}`] : []),
  ]);
}

/** What is read before, in and after the days of the step. */
function dated(told: Told, path: string, { from, before }: Period): string {
  const parts = {
    ...(from ? { before: `vóór ${from}` } : {}),
    during: from ? `van ${from} tot ${before} (die dag niet meer)` : `vóór ${before}`,
    after: `vanaf ${before}`,
  };
  return lines(
    Object.entries(parts).map(
      ([part, when]) => `_${when}:_ ${escaped(told.in(told.roles[0]!).flow(`${path}.body.${part}`))}`,
    ),
  );
}

function trapRow(told: Told, key: string, step: AnyStep): readonly (readonly string[])[] {
  if (!step.trap) return [];
  return [
    ['↳ waarschuwing vooraf', told.varied(told.words.steps[key]?.trap, `steps.${key}.trap`), '', facts(step.trap)],
  ];
}

/** The answers, items and entries of a step: a row each. */
function partRows(library: Library, told: Told, key: string, step: AnyStep): readonly (readonly string[])[] {
  const words = told.words.steps[key];
  if ('ask' in step) {
    return Object.entries(step.ask).map(([answer, way]) => [
      '↳ antwoord',
      entry(words?.answers, answer),
      'leads' in way ? library.linkTo(way.leads) : stepsOf(told, way.next),
      facts(way.cites),
    ]);
  }
  if ('checklist' in step) {
    return Object.entries(step.checklist).map(([item, { cites, check }]) => [
      '↳ klaar te leggen',
      entry(words?.items, item),
      check ? `na te kijken: \`${check}\`` : '',
      facts(cites),
    ]);
  }
  if (!('list' in step)) return [];
  return Object.entries(step.list).map(([one, cites]) => [
    '↳ in de lijst',
    entry(words?.entries, one),
    '',
    facts(cites),
  ]);
}

function entry(entries: Entries | undefined, key: string): string {
  const { label = key, hint } = entries?.[key] ?? {};
  return lines([`**${escaped(label)}**`, ...(hint ? [escaped(hint)] : [])]);
}

function onward(library: Library, told: Told, key: string, step: AnyStep): string {
  const words = told.words.steps[key];
  if ('handover' in step) {
    return lines([`‘${escaped(words?.handover?.lead ?? '')}’: ${library.linkTo(step.handover)}`, people(step.refer)]);
  }
  if ('refer' in step) return people(step.refer);
  if ('next' in step) return stepsOf(told, step.next);
  if (!('outcome' in step)) return '';
  const ahead = step.onward ? [`‘${escaped(words?.arrived?.onward ?? '')}’: ${library.linkTo(step.onward)}`] : [];
  return lines(['einde', ...ahead]);
}

/** The next step: one, by role, or by what was answered before. */
function stepsOf(told: Told, next: AnyNext): string {
  if (typeof next === 'string') return escaped(told.headingOf(next));
  if (dependsOnAnswer(next)) {
    const answers = told.words.steps[next.after]?.answers;
    return lines([
      ...Object.entries(next.answered).map(
        ([answer, step]) => `_na ‘${escaped(answers?.[answer]?.label ?? answer)}’:_ ${escaped(told.headingOf(step))}`,
      ),
      `_anders:_ ${escaped(told.headingOf(next.otherwise))}`,
    ]);
  }
  const ways = grouped(told.roles, (role) => next[role] ?? next.otherwise);
  return lines(ways.map(({ said, roles }) => `_${told.namesOf(roles)}:_ ${escaped(told.headingOf(said))}`));
}
