import { caseOf, type Case } from '../../src/diagnosis/case-of.ts';
import type { Policy } from '../../src/diagnosis/model.ts';
import { escaped, lines, people, table } from './markdown.ts';
import { policyDiagram } from './policy-diagram.ts';
import { moveWords, type Searched } from './policy-words.ts';
import { grouped, type Library, type Told } from './told.ts';

/** A search with how it goes. */
interface Search extends Searched, Case {}

/** What is asked and tried first for each symptom: a line where nothing is asked, and else a statechart. */
export function policySection(library: Library, told: Told): readonly string[] {
  const searches = searchesIn(library, told);
  if (searches.length === 0) return [];
  const asking = searches.filter(({ policy }) => policy.some((move) => 'ask' in move));
  const others = searches.filter((search) => !asking.includes(search));
  return [
    '## What is asked first',
    'Reckoned from what is assumed about the causes: [how](../diagnosis.md).',
    ...(others.length > 0
      ? [table(['wat de gebruiker ziet', 'rol', 'eerst, zonder vraag'], others.map(straightRow))]
      : []),
    ...[...Map.groupBy(asking, ({ symptom }) => symptom).values()].flatMap(diagramsOf),
  ];
}

/** A symptom once for all roles in which its search goes alike. */
function searchesIn(library: Library, told: Told): readonly Search[] {
  const { flow, searches: file } = told;
  if (!file) return [];
  return Object.entries(file.solved).flatMap(([symptom, byRole]) =>
    grouped(Object.keys(byRole), (role) => `${byRole[role]}`).map(({ roles }) => ({
      library,
      told,
      symptom,
      roles,
      ...caseOf(flow, file, symptom, roles[0]!),
    })),
  );
}

function straightRow(search: Search): readonly string[] {
  const { told, symptom, roles, policy } = search;
  return [`${titleOf(search)}<br>\`${symptom}\``, told.namesOf(roles), lines(straightWords(search, policy))];
}

/** Things to try one after the other, and then people. */
function straightWords(search: Search, policy: Policy): readonly string[] {
  const { told, symptom } = search;
  const person = people(told.flow.symptoms[symptom]!.escalate);
  return policy.map((move, at) => {
    if ('escalate' in move) return at === 0 ? person : `daarna ${person}`;
    return `${at === 0 ? '' : 'daarna: '}${escaped(moveWords(search, move))}`;
  });
}

function diagramsOf(searches: readonly Search[]): readonly string[] {
  return [
    `### ${titleOf(searches[0]!)}`,
    ...searches.flatMap((search) => {
      const { told, symptom, roles, model, policy } = search;
      return [`\`${symptom}\`: ${told.namesOf(roles)}`, policyDiagram(search, model, policy)];
    }),
  ];
}

function titleOf({ told, symptom, roles }: Search): string {
  const { id } = told.flow.symptoms[symptom]!;
  return `${id} ${escaped(told.in(roles[0]!).flow(`symptoms.${symptom}.title`))}`;
}
