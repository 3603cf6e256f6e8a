import type { FlowId, PortalKey } from '../../src/flow/catalogue.ts';
import { flowIds } from '../../src/flow/catalogue.ts';
import { procedureStart, sharing } from '../../src/flow/registry.ts';
import { contactTables } from './contact-tables.ts';
import { diagramOf, leadsFrom } from './diagram.ts';
import { factTable } from './fact-table.ts';
import { escaped, page, table } from './markdown.ts';
import { policySection } from './policy-section.ts';
import { screenTables } from './screen-tables.ts';
import { stepTable } from './step-table.ts';
import { symptomTable } from './symptom-table.ts';
import type { Library, Told } from './told.ts';

/** Every page of `docs/procedures/` by the name of its file: an index, and one for each flow. */
export function everyPage(library: Library): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', indexPage(library)],
    ...library.flows.map((told) => [`${told.id}.md`, flowPage(library, told)] as const),
  ]);
}

function indexPage(library: Library): string {
  const portals = [...Map.groupBy(library.flows, ({ flow }) => flow.portal)];
  return page([
    '# Procedures',
    'Every flow as a statechart and as tables, for a domain expert to read and sign off. The facts are the ids of the register, `src/flow/facts.json`. The column _akkoord_ is left empty for the signature: sign a copy, as a PDF or on paper, and not this file, which is written anew.',
    'In a statechart a thick edge is a screen, a dashed one a question, a dotted one people or another flow. In every step the user can also go back, ask for help, say what is seen instead, and turn to somebody: that is not drawn.',
    'Below the symptoms of a flow stands what is asked first for each: as a line where nothing is asked, and else as a statechart of the search for the cause. There a plain box is something to try, after which it may work (a cause is called as in the table of the symptoms, where its remedy stands); a dotted one is where somebody else is next. _…_ is what follows most rarely, of a search too long to draw. An answer that has no arrow is rarer still, or is ‘Dat weet ik niet’: what is next is then reckoned on the spot.',
    ...portals.flatMap(([portal, flows]) => [
      `## ${portalName(library, portal)}`,
      table(['flow', 'title', 'procedures that lead here', 'roles', 'source'], flows.map(indexRow)),
    ]),
  ]);
}

function indexRow(told: Told): readonly string[] {
  const { id, title, flow } = told;
  return [`[${id}](${id}.md)`, escaped(title), codes(proceduresOf(id)), codes(told.roles), flow.source ?? ''];
}

function flowPage(library: Library, told: Told): string {
  const { id, flow } = told;
  const leads = leadsFrom(told).map((lead) => `- ${library.linkTo(lead)}`);
  const tables = flowTables(library, told);
  return page([
    `# ${escaped(told.title)}`,
    `[All procedures](README.md). To change it: [what is true](../../flows/${id}.ts), [what is said](../../locales/nl/${id}.json).`,
    table(
      ['flow', 'portal', 'procedures that lead here', 'roles', 'source'],
      [[`\`${id}\``, portalName(library, flow.portal), codes(proceduresOf(id)), codes(told.roles), flow.source ?? '']],
    ),
    '## Statechart',
    diagramOf(library, told),
    ...(leads.length > 0 ? ['It leads to:', leads.join('\n')] : []),
    ...tables,
    '## Feiten',
    factTable(tables),
  ]);
}

/** All of a flow that cites facts: its steps, screens, symptoms and people; with what is asked first. */
function flowTables(library: Library, told: Told): readonly string[] {
  const screens = screenTables(library, told);
  return [
    '## Steps',
    stepTable(library, told),
    ...(screens.length > 0 ? ['## Screens', ...screens] : []),
    ...(Object.keys(told.flow.symptoms).length > 0 ? ['## Symptoms', symptomTable(library, told)] : []),
    ...policySection(library, told),
    '## People',
    ...contactTables(told),
  ];
}

/** The public ids that open a flow. */
function proceduresOf(id: FlowId): readonly string[] {
  return [...Object.keys(sharing), ...flowIds].filter((procedure) => procedureStart(procedure)?.flow === id);
}

function portalName({ text }: Library, portal: PortalKey): string {
  return escaped(text.label(`portals.${portal}`).text);
}

function codes(keys: readonly string[]): string {
  return keys.map((key) => `\`${key}\``).join(', ');
}
