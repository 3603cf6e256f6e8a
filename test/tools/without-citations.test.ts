import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseAst } from 'vite';
import facts from '../../src/flow/facts.json' with { type: 'json' };
import { isNode, nameOf, nodesIn, type Node } from '../../tools/vite/syntax.ts';
import { withoutCitations } from '../../tools/vite/without-citations.ts';

type Transform = (code: string, id: string) => { code: string } | null;

const without = (code: string, id = '/project/flows/a.ts') =>
  (withoutCitations().transform as Transform)(code, id)?.code;

const keyOf = ({ key }: Node) => nameOf(key) || (isNode(key) ? String(key['value']) : '');

/** The names of all properties of the objects in a file, in order, but `cites` and what is in it, and lists of fields. */
const namesIn = (code: string) => {
  const properties = nodesIn(parseAst(code, { lang: 'ts' })).filter(({ type }) => type === 'Property');
  const isList = ({ value }: Node) => isNode(value) && value.type === 'ArrayExpression';
  const cites = properties.filter((one) => keyOf(one) === 'cites' || (keyOf(one) === 'fields' && isList(one)));
  const isCited = ({ start, end }: Node) => cites.some((outer) => outer.start <= start && end <= outer.end);
  return properties.filter((one) => !isCited(one)).map(keyOf);
};

describe('the build without citations', () => {
  const rows: readonly (readonly [what: string, code: string, built: string])[] = [
    ['leaves cites out', "{ cites: ['ALV-P1-03', 'ALV-OPT-02'], next: 'a' }", "{  next: 'a' }"],
    ['leaves cites by role out', "{ cites: { a: ['ALV-P1-03'], b: ['ALV-P1-04'] }, next: 'a' }", "{  next: 'a' }"],
    [
      'leaves cites on several lines out',
      "{ cites: [\n  'ALV-P1-03',\n  'ALV-OPT-02',\n], next: 'a' }",
      "{  next: 'a' }",
    ],
    [
      'leaves the fields of a ticket form out',
      "{ ticket: { fields: ['name'], cites: ['ALV-P1-03'] } }",
      '{ ticket: {   } }',
    ],
    ['keeps the fields of a screen', '{ fields: { name: {} } }', '{ fields: { name: {} } }'],
    ['leaves empty cites out', "{ cites: [], next: 'a' }", "{  next: 'a' }"],
    ['keeps an array that says something by being there', "{ right: ['ALV-P1-03'] }", '{ right: [] }'],
    [
      'keeps the key of an option',
      "{ nothing: ['ALV-P1-03', 'ALV-P1-04'], b: ['ALV-P1-05'] }",
      '{ nothing: [], b: [] }',
    ],
    ['keeps every other string', "{ next: 'ALV-P1-03x', says: 'ALV' }", "{ next: 'ALV-P1-03x', says: 'ALV' }"],
  ];
  for (const [what, code, built] of rows) {
    it(what, () => assert.equal(without(code), built));
  }

  it('is for flows only, each copy of them', () => {
    assert.equal(without("['ALV-P1-03']", '/project/src/flow/a.ts'), undefined);
    for (const id of ['/p/flows/screens/a.ts', '/p/flows/a.ts?flow=a-flow', '/p/flows/phones.ts?entry=wegwijzer']) {
      assert.equal(without("['ALV-P1-03']", id), '[]', id);
    }
  });

  for (const file of globSync('flows/**/*.ts').filter((one) => !one.endsWith('waived.ts'))) {
    it(`keeps all but the citations: ${file}`, () => {
      const source = readFileSync(file, 'utf8');
      const built = without(source, `/project/${file}`) ?? '';
      assert.deepEqual(namesIn(built), namesIn(source));
      const left = [...built.matchAll(/\b[A-Z]{3}-[A-Z0-9]+-\d+\b/g)].filter(([id]) => Object.hasOwn(facts, id));
      assert.deepEqual(
        left.map(([id]) => id),
        [],
      );
    });
  }
});
