import type { AnyScreenStep, AnyVerdict } from '../../src/flow/any-flow.ts';
import type { Status } from '../../src/flow/flow.ts';
import type { Control } from '../../src/flow/screen.ts';
import { choicesOf } from '../../src/flow/verdict.ts';
import type { Label } from '../../src/text/text.ts';
import { quote } from '../../src/session/words.ts';
import { escaped, facts, lines, signedTable } from './markdown.ts';
import { grouped, placeOf, type Library, type Told } from './told.ts';

/** How sure a consequence is, in the words of whoever signs. */
export const statusWords: { readonly [S in Status]: string } = {
  documented: 'staat er zo',
  derived: 'afgeleid: waarschijnlijk',
  undocumented: 'gevolg niet beschreven',
};

const controlWords: { readonly [C in Control]: string } = {
  buttons: 'knoppen',
  links: 'menu of regels',
  list: 'keuzelijst',
  text: 'tekstveld',
  tick: 'vakje',
};

/** Each step with a replica: what the real screen shows, and the verdict on every choice in every role. */
export function screenTables(library: Library, told: Told): readonly string[] {
  return Object.entries(told.flow.steps).flatMap(([key, step]) =>
    'screen' in step
      ? [
          `### ${escaped(told.headingOf(key))}`,
          `\`${key}\`: ${escaped(told.in(told.roles[0]!).screenTitle(key))} (\`${step.screen}\`).`,
          contentTable(told, key, step),
          choicesOf(told.flow, key).length > 0 ? verdictTable(library, told, key, step) : '',
        ]
      : [],
  );
}

/** What the screen shows, top to bottom. A label between ‘ ’ is printed to the letter. */
function contentTable(told: Told, key: string, step: AnyScreenStep): string {
  const words = told.in(told.roles[0]!);
  const { fields, button } = told.flow.screens[step.screen]!;
  const rows = Object.entries(fields).flatMap(([field, kind]) => [
    [
      label(words.fieldLabel(key, field)),
      'options' in kind ? controlWords[kind.control] : 'niets te kiezen',
      facts(kind.cites),
    ],
    ...('options' in kind
      ? Object.entries(kind.options).map(([option, cites]) => [
          `↳ ${label(words.optionLabel(key, field, option))}`,
          'keuze',
          facts(cites),
        ])
      : []),
  ]);
  const pressed = button ? [[`‘${escaped(words.button(key, button.key).text)}’`, 'knop', facts(button.cites)]] : [];
  return signedTable(['op het scherm', 'wat', 'feiten'], [...rows, ...pressed]);
}

function verdictTable(library: Library, told: Told, key: string, step: AnyScreenStep): string {
  const words = told.in(told.roles[0]!);
  const rows = choicesOf(told.flow, key).flatMap(([field, { options }]) =>
    Object.keys(options).flatMap((option) =>
      grouped(told.roles, (role) => verdictCells(library, told, { key, step, field, option, role })).map(
        ({ said, roles }) => [
          label(words.fieldLabel(key, field)),
          label(words.optionLabel(key, field, option)),
          told.namesOf(roles),
          ...(JSON.parse(said) as readonly string[]),
        ],
      ),
    ),
  );
  return signedTable(['veld', 'keuze', 'rol', 'oordeel', 'wat de gebruiker leest', 'feiten'], rows);
}

interface Selected {
  readonly key: string;
  readonly step: AnyScreenStep;
  readonly field: string;
  readonly option: string;
  readonly role: string;
}

/** The cells of one verdict, as one text by which the same verdicts are put together. */
function verdictCells(library: Library, told: Told, selected: Selected): string {
  const { step, field, option, role } = selected;
  const verdict = step.verdicts[field]?.[role]?.[option];
  if (!verdict) throw new RangeError(`No verdict on ${told.id}: ${field}, ${option}, ${role}`);
  return JSON.stringify(cellsOf(library, told, selected, verdict));
}

function cellsOf(library: Library, told: Told, { key, field, role }: Selected, verdict: AnyVerdict): readonly string[] {
  const words = told.in(role);
  if ('right' in verdict) return ['juist', '', facts(verdict.right)];
  if ('unmentioned' in verdict) {
    return ['niet vermeld', escaped(words.flow(`advice.${verdict.unmentioned}`)), facts(verdict.cites)];
  }
  const { wrong, status, remedy, cites } = verdict;
  const values = { right: words.right(key, field), field: quote(words.fieldLabel(key, field)) };
  const said = ['why', 'remedy'].map((part) => escaped(words.flow(`diagnoses.${wrong}.${part}`, values)));
  const place = remedy
    ? [`_${escaped(words.flow(`diagnoses.${wrong}.action`))}_: ${placeOf(library, told, remedy)}`]
    : [];
  return [lines(['fout', statusWords[status]]), lines([...said, ...place]), facts(cites)];
}

function label(words: Label): string {
  return escaped(quote(words));
}
