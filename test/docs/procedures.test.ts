import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { choicesOf } from '../../src/flow/verdict.ts';
import { everyPage } from '../../tools/procedures/pages.ts';
import { readLibrary, type Told } from '../../tools/procedures/told.ts';
import { contactPlacesOf, placesOf } from '../flow/places.ts';
import { contacts, ladders } from '../../flows/contacts.ts';

const folder = new URL('../../docs/procedures/', import.meta.url);
const library = await readLibrary();
const pages = everyPage(library);
const renew = 'The flows have changed: run `npm run procedures`.';

describe('docs/procedures', () => {
  it('has a page for each flow, an index, and no other page', () => {
    assert.deepEqual(existsSync(folder) ? readdirSync(folder).toSorted() : [], [...pages.keys()].toSorted(), renew);
  });

  for (const [name, content] of pages) {
    it(`is up to date: ${name}`, () => {
      const path = new URL(name, folder);
      assert.ok(existsSync(path) && readFileSync(path, 'utf8') === content, renew);
    });
  }

  it('is the same whenever it is made', async () => {
    assert.deepEqual(everyPage(await readLibrary()), pages);
  });
});

const pageOf = ({ id }: Told) => pages.get(`${id}.md`) ?? '';

describe('a page of docs/procedures', () => {
  for (const told of library.flows) {
    it(`shows every fact that its flow cites: ${told.id}`, () => {
      const page = pageOf(told);
      const cited = new Set(placesOf(told.id, told.flow).flatMap(({ facts }) => facts));
      assert.deepEqual(
        [...cited].filter((fact) => !page.includes(fact)),
        [],
      );
    });

    it(`draws every step, and an arrow to each that follows: ${told.id}`, () => {
      const [, diagram = ''] = /```mermaid\n([\s\S]*?)```/.exec(pageOf(told)) ?? [];
      const steps = Object.keys(told.flow.steps);
      assert.deepEqual(
        steps.filter((step) => !diagram.includes(`" as step_${step}\n`)),
        [],
      );
      const drawn = new Set([...diagram.matchAll(/^ {2}(?:state ".*" as )?(\w+)$/gm)].map(([, id]) => id));
      const arrows = [...diagram.matchAll(/^ {2}(\S+) --> (\S+)/gm)].flatMap(([, from = '', to = '']) => [from, to]);
      assert.ok(arrows.length > 1);
      assert.deepEqual(
        arrows.filter((id) => id !== '[*]' && !drawn.has(id)),
        [],
      );
    });

    it(`has one verdict for every role, field and option: ${told.id}`, () => {
      const rows = pageOf(told).matchAll(/^\|[^|]+\|[^|]+\| ([^|]+) \| (?:juist|fout<br>[^|]+|niet vermeld) \|/gm);
      const judged = [...rows].reduce((sum, [, roles = '']) => sum + countOf(told, roles), 0);
      const options = Object.keys(told.flow.steps)
        .flatMap((step) => choicesOf(told.flow, step))
        .flatMap(([, { options }]) => Object.keys(options));
      assert.equal(judged, options.length * told.roles.length);
    });
  }

  it('shows who can help, with every fact about them', () => {
    const all = [...pages.values()].join('\n');
    const cited = contactPlacesOf(contacts, ladders).flatMap(({ facts }) => facts);
    assert.deepEqual(
      cited.filter((fact) => !all.includes(fact)),
      [],
    );
  });

  it('says for which procedures it is, and where it leads', () => {
    const page = pages.get('alivia-request-mandate.md') ?? '';
    assert.match(page, /^\| `alivia-request-mandate` \| Alivia \| `alivia-request-mandate` \| `mandateHolder` \|/m);
    assert.match(page, /^- \[Aanmelden in Alivia\]\(alivia-sign-in\.md\)$/m);
    assert.match(page, / {2}step_checkMandate --> flow_alivia_sign_in : Ja, het is in orde$/m);
  });
});

/** How many roles a cell names. */
function countOf(told: Told, cell: string): number {
  const [, others] = /^alle rollen(?: behalve (.*))?$/.exec(cell) ?? [];
  if (cell.startsWith('alle rollen')) return told.roles.length - (others?.split(', ').length ?? 0);
  return cell.split(', ').length;
}
