import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Value } from 'typebox/value';
import contactWords from '../../locales/nl/contacts.json' with { type: 'json' };
import labels from '../../locales/nl/labels.json' with { type: 'json' };
import { contacts } from '../../flows/contacts.ts';
import { ConfirmedCase } from '../../src/diagnosis/counts.ts';
import { attributes } from '../../src/embed/settings.ts';
import { forms } from '../../src/ticket/forms.ts';
import { flowIds } from '../../src/flow/catalogue.ts';
import { portalOf } from '../../src/flow/entrances.ts';
import { procedureStart, sharing, visitors } from '../../src/flow/registry.ts';
import { diagnosedFlows } from '../../tools/diagnosis/models.ts';
import { unknownKeys } from '../../tools/diagnosis/unknown-keys.ts';

const page = readFileSync(new URL('../../docs/integrating.md', import.meta.url), 'utf8');

/** The rows of the table under a heading row that starts with this word, cell by cell, without marks for code. */
function tableOf(word: string): readonly (readonly string[])[] {
  const [, after = ''] = page.split(new RegExp(`^\\| ${word} +\\|.*\\n\\|[ -|]*\\n`, 'm'));
  const rows = /^(?:\|.*\n)+/.exec(after)?.[0].trim().split('\n') ?? [];
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

/** The portals as the page calls them. */
const portals: { readonly [portal: string]: string } = {
  alivia: 'Alivia',
  pgz: 'ProGezondheid',
  tbe: 'eHealth access management',
  ska: 'De Sociale Kaart',
  pilot: 'Pilot of Alivia',
};

describe('docs/integrating.md', () => {
  const listed = tableOf('procedure');

  it('lists every public procedure once, and no other, with the questions of the guide beside them', () => {
    const ids = [...listed, ...tableOf('question')].map(([id = '']) => id);
    const known = [...flowIds, ...Object.keys(sharing)].filter((id) => procedureStart(id));
    assert.equal(listed.length, 59);
    assert.deepEqual(ids.toSorted(), known.toSorted());
  });

  it('lists every ticket form, with its fields in order', () => {
    const rows = tableOf('form').map(([contact = '', asks = '', files]) => [contact, [asks.split(':')[0], files]]);
    const all = Object.entries(forms).map(([contact, { fields, attachments }]) => [
      contact,
      [fields.map(({ key }) => key).join(', '), attachments ? 'yes' : 'no'],
    ]);
    assert.deepEqual(Object.fromEntries(rows), Object.fromEntries(all));
  });

  it('says of which portal each procedure is', () => {
    for (const [id = '', , portal] of listed) {
      const start = procedureStart(id);
      assert.equal(portal, start && portals[portalOf(start.flow)], id);
    }
  });

  it('lists every role key with the words of its role, its portal and where it leads', () => {
    assert.deepEqual(
      tableOf('visitor'),
      Object.entries(visitors).map(([key, flow]) => [
        key,
        labels.roles[key as 'personInNeed'],
        portals[portalOf(flow)],
        flow,
      ]),
    );
  });

  it('lists every contact of which nothing is printed, but for the coordinator, who has attributes', () => {
    const notPrinted = Object.entries(contacts).flatMap(([key, contact]) =>
      'notPrinted' in contact && key !== 'coordinator' ? [key as keyof typeof contactWords] : [],
    );
    assert.deepEqual(
      tableOf('contact'),
      notPrinted.map((key) => [key, contactWords[key].name]),
    );
  });

  it('shows a case to count as the gateway takes it, with keys that there are', async () => {
    const [, example = ''] = /## Counting what helps[^]*?```json\n([^]*?)```/.exec(page) ?? [];
    const sent: unknown = JSON.parse(example);
    assert.ok(Value.Check(ConfirmedCase, sent));
    const { catalogue, flow, symptom, role, cause, answers, failed, helped = '' } = sent;
    const given = Object.entries(answers).map(([question, answer]) => [question, { [answer]: { [cause]: 1 } }]);
    const remedies = Object.fromEntries([...failed, helped].map((remedy) => [remedy, { [cause]: {} }]));
    const counts = { flow, symptom, role, causes: { [cause]: 1 }, answers: Object.fromEntries(given), remedies };
    assert.deepEqual(unknownKeys(await diagnosedFlows(), { catalogue, symptoms: [counts] }), []);
  });

  it('describes every attribute', () => {
    const described = tableOf('attribute').flatMap(([names = '']) => names.split(', '));
    assert.deepEqual(described, [...attributes]);
  });
});
