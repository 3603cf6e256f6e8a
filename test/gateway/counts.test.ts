import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import type { ConfirmedCase } from '../../src/diagnosis/counts.ts';
import { CountStore } from '../../src/gateway/store/counts.ts';
import { confirmed, counting, published, rowsIn, send } from './counting.ts';
import { onlySqlite, openStore, problemIn } from './harness.ts';

describe('a case that is counted', () => {
  it('adds one to each of its cells, and is answered with nothing', async (t) => {
    const { url, dataDir } = await counting(t);
    const { helped: _helped, ...withoutHelp } = confirmed;
    const response = await send(url, confirmed);
    assert.equal(response.status, 204);
    assert.equal(await response.text(), '');
    await send(url, { ...withoutHelp, answers: {}, failed: [] });
    assert.deepEqual(
      (await rowsIn(t, dataDir)).map(({ kind, about, answer, cause, n }) => [kind, about, answer, cause, n]),
      [
        ['answer', 'chooseEntrance', 'entrance', 'chooseEntrance.entrance', 1],
        ['answer', 'which', 'none', 'chooseEntrance.entrance', 1],
        ['cause', '', '', 'chooseEntrance.entrance', 2],
        ['failed', 'browser', '', 'chooseEntrance.entrance', 1],
        ['helped', 'chooseEntrance.entrance', '', 'chooseEntrance.entrance', 1],
      ],
    );
  });

  it('leaves nothing that joins its cells again: no number, no time, no order', onlySqlite, async (t) => {
    const { url, dataDir } = await counting(t);
    await send(url, confirmed);
    const [row] = await rowsIn(t, dataDir);
    const columns = ['catalogue', 'flow', 'symptom', 'role', 'kind', 'about', 'answer', 'cause', 'n'];
    assert.deepEqual(Object.keys(row ?? {}), columns);
    const { db } = await openStore(t, dataDir);
    await assert.rejects(sql`select rowid from counts`.execute(db), /no such column: rowid/);
  });

  it('adds one each when many arrive at once', async (t) => {
    const { url, dataDir } = await counting(t);
    await Promise.all(Array.from({ length: 25 }, () => send(url, confirmed)));
    assert.deepEqual(new Set((await rowsIn(t, dataDir)).map(({ n }) => n)), new Set([25]));
  });

  it('leaves nothing of itself in the log', async (t) => {
    const { url, stop } = await counting(t);
    await send(url, confirmed);
    await send(url, { ...confirmed, cause: 'an@voorbeeld.be' });
    await fetch(`${url}/v1/counts?catalogue=an-voorbeeld`);
    const log = await stop();
    assert.match(log, /"route":"\/v1\/counts"/);
    for (const said of ['voorbeeld', 'informalCarer', 'chooseEntrance', '127.0.0.1"']) assert.ok(!log.includes(said));
  });

  it('adds to the cells that are there, and no new ones, when there is no room', async (t) => {
    const database = await openStore(t);
    const store = new CountStore(database, 5);
    assert.equal(await store.add(confirmed), true);
    assert.equal(await store.add({ ...confirmed, failed: ['device'] }), false);
    const rows = await database.db
      .selectFrom('counts')
      .select(['kind', 'about', 'n'])
      .orderBy('kind')
      .orderBy('about')
      .execute();
    assert.equal(rows.length, 5);
    assert.deepEqual(
      rows.map(({ n }) => n),
      [2, 2, 2, 1, 2],
    );
  });
});

describe('the counts that are published', () => {
  it('are none before something was counted ten times', async (t) => {
    const { url } = await counting(t);
    assert.deepEqual(await published(url), { catalogue: 'none', symptoms: [] });
    for (let i = 0; i < 9; i += 1) await send(url, confirmed);
    assert.deepEqual(await published(url), { catalogue: 'none', symptoms: [] });
    assert.deepEqual(await published(url, '4516f154'), { catalogue: '4516f154', symptoms: [] });
    await send(url, confirmed);
    const { flow, symptom, role, cause } = confirmed;
    const causes = { [cause]: 10 };
    const answers = { which: { none: causes }, chooseEntrance: { entrance: causes } };
    const remedies = { browser: { [cause]: { failed: 10 } }, [cause]: { [cause]: { helped: 10 } } };
    assert.deepEqual(await published(url), {
      catalogue: '4516f154',
      symptoms: [{ flow, symptom, role, causes, answers, remedies }],
    });
  });

  it('leave nothing to be found by subtraction', async (t) => {
    const { url } = await counting(t);
    for (let i = 0; i < 25; i += 1) await send(url, { ...confirmed, answers: { which: i < 18 ? 'none' : 'browser' } });
    const { symptoms } = await published(url);
    assert.deepEqual(symptoms[0]?.causes, { 'chooseEntrance.entrance': 20 });
    assert.deepEqual(symptoms[0]?.answers, { which: { none: { 'chooseEntrance.entrance': 10 } } });
  });

  it('are those of the catalogue version of which most was counted, or of the one that is asked', async (t) => {
    const { url } = await counting(t);
    for (let i = 0; i < 10; i += 1) await send(url, { ...confirmed, catalogue: 'aa' });
    for (let i = 0; i < 20; i += 1) await send(url, { ...confirmed, catalogue: 'bb' });
    assert.equal((await published(url)).catalogue, 'bb');
    assert.equal((await published(url, 'aa')).symptoms.length, 1);
    assert.deepEqual(await published(url, 'cc'), { catalogue: 'cc', symptoms: [] });
    for (const query of ['?catalogue=A', '?catalogue=', '?catalogue=aa&catalogue=bb', '?other=1']) {
      assert.equal((await problemIn(await fetch(`${url}/v1/counts${query}`))).status, 400, query);
    }
  });

  it('take keys of JavaScript for keys like others', async (t) => {
    const { url } = await counting(t);
    const odd = {
      ...confirmed,
      flow: 'constructor',
      symptom: 'constructor',
      cause: 'constructor',
      failed: ['toString'],
    };
    const body = { ...odd, answers: { constructor: 'valueOf', hasOwnProperty: 'constructor' }, helped: 'constructor' };
    for (let i = 0; i < 10; i += 1) assert.equal((await send(url, body)).status, 204);
    const [found] = (await published(url)).symptoms;
    assert.deepEqual(Object.entries(found?.answers ?? {}), [
      ['constructor', { valueOf: { constructor: 10 } }],
      ['hasOwnProperty', { constructor: { constructor: 10 } }],
    ]);
  });

  it('hold no cell under ten, whatever was sent', async (t) => {
    const store = new CountStore(await openStore(t));
    const key = fc.constantFrom('a', 'b', 'c.d');
    const cases = fc.record({
      ...Object.fromEntries(
        (['catalogue', 'flow', 'symptom', 'role'] as const).map((part) => [part, fc.constant('a')]),
      ),
      cause: key,
      answers: fc.dictionary(fc.constantFrom('p', 'q'), key),
      failed: fc.uniqueArray(key),
    }) as fc.Arbitrary<ConfirmedCase>;
    for (const one of fc.sample(cases, 120)) await store.add(one);
    const numbers = [...JSON.stringify(await store.published('a')).matchAll(/:(\d+)/g)].map(([, n]) => Number(n));
    assert.ok(numbers.length > 3 && numbers.every((n) => n >= 10 && n % 10 === 0));
  });
});
