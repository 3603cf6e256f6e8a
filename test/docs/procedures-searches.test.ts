import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Policy, PolicyNode } from '../../src/diagnosis/model.ts';
import { everyPage } from '../../tools/procedures/pages.ts';
import { readLibrary, type Told } from '../../tools/procedures/told.ts';

const library = await readLibrary();
const pages = everyPage(library);
const searching = library.flows.filter(({ searches }) => searches);
/** States of a chart, without the one for what is left out. */
const most = 14;

describe('what is asked first, on a page of docs/procedures', () => {
  for (const told of searching) {
    it(`names every policy, with its symptom and its roles: ${told.id}`, () => {
      for (const search of searchesOf(told)) {
        const { row, chart } = shownOf(told, search);
        assert.ok(search.policy.some(asks) ? chart : row, search.symptom);
      }
    });

    it(`draws what the policies say, and nothing else: ${told.id}`, () => {
      for (const search of searchesOf(told)) {
        const { chart } = shownOf(told, search);
        if (chart) assert.deepEqual(faultsOf(chart, search.policy), [], `${search.symptom}:\n${chart}`);
      }
    });
  }

  it('has no section where there is no symptom', () => {
    const others = library.flows.filter(({ searches }) => !searches);
    assert.ok(others.length > 0);
    assert.deepEqual(
      others.filter((told) => sectionOf(told) !== ''),
      [],
    );
  });

  it('draws all of a search that is short, and the most of one that is long', () => {
    const charts = searching.flatMap((told) => searchesOf(told).map((search) => shownOf(told, search).chart ?? ''));
    const cut = charts.filter((chart) => chart.includes('"…" as more'));
    assert.ok(cut.length > 0 && cut.length < charts.length / 4);
    assert.deepEqual([...new Set(cut.map((chart) => statesOf(chart).length))], [most + 1]);
  });
});

interface Search {
  readonly symptom: string;
  readonly roles: readonly string[];
  readonly policy: Policy;
}

function searchesOf({ searches }: Told): readonly Search[] {
  const { solved, policies } = searches!;
  return Object.entries(solved).flatMap(([symptom, byRole]) =>
    [...new Set(Object.values(byRole))].map((index) => ({
      symptom,
      roles: Object.keys(byRole).filter((role) => byRole[role] === index),
      policy: policies[index]!,
    })),
  );
}

function asks(move: PolicyNode): boolean {
  return 'ask' in move;
}

function sectionOf({ id }: Told): string {
  return /^## What is asked first$[\s\S]*?(?=^## )/m.exec(pages.get(`${id}.md`) ?? '')?.[0] ?? '';
}

/** The line of the table, or the chart below the words that name it. */
function shownOf(told: Told, { symptom, roles }: Search) {
  const section = sectionOf(told);
  const names = told.namesOf(roles);
  const [, chart] = section.split(`\n\`${symptom}\`: ${names}\n\n\`\`\`mermaid\n`);
  return {
    row: section.split('\n').find((line) => line.includes(`<br>\`${symptom}\` | ${names} | `)),
    chart: chart?.slice(0, chart.indexOf('```')),
  };
}

function statesOf(chart: string): readonly string[] {
  return [...chart.matchAll(/^ {2}state ".*" as (\w+)$/gm)].map(([, id = '']) => id);
}

/** The arrows that the policy does not have, and those of its drawn moves that are not there. */
function faultsOf(chart: string, policy: Policy): readonly string[] {
  const drawn = statesOf(chart).filter((id) => id.startsWith('move_'));
  const moves = drawn.map((id) => [id, policy[Number(id.slice('move_'.length))]!] as const);
  const stateOf = (to: number) =>
    'escalate' in policy[to]!
      ? 'people'
      : (moves.find(([, move]) => wayOn(policy, move) === wayOn(policy, policy[to]!))?.[0] ?? 'more');
  const expected = [
    `[*] --> ${stateOf(0)}`,
    ...moves.flatMap(([id, move]) => targetsOf(move).map((to) => `${id} --> ${stateOf(to)}`)),
  ];
  const arrows = [...chart.matchAll(/^ {2}(\S+ --> \S+)/gm)].map(([, arrow = '']) => arrow);
  return [...arrows.filter((arrow) => !expected.includes(arrow)), ...expected.filter((one) => !arrows.includes(one))];
}

function targetsOf(move: PolicyNode): readonly number[] {
  if ('escalate' in move) return [];
  if ('do' in move) return move.failed === undefined ? [] : [move.failed];
  return Object.values(move.answers);
}

/** All that may follow from a move on: two moves from which all goes on alike are one state. */
function wayOn(policy: Policy, move: PolicyNode): string {
  const { answers = {}, failed, ...used } = { answers: undefined, failed: undefined, ...move };
  const next = Object.entries({ ...answers, ...(failed === undefined ? {} : { failed }) });
  return JSON.stringify([used, next.map(([seen, to]) => [seen, wayOn(policy, policy[to]!)])]);
}
