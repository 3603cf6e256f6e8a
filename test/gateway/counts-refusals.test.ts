import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { confirmed, counting, rowsIn, send } from './counting.ts';
import { problemIn, startGateway } from './harness.ts';

const { symptom: _symptom, ...withoutSymptom } = confirmed;
const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`q${i}`, 'a']));

/** A body that is not a case → its status, and the pointers of every place where it is wrong. */
const refused: readonly (readonly [string, unknown, number, readonly string[]])[] = [
  ['an empty object', {}, 400, ['catalogue', 'flow', 'symptom', 'role', 'cause', 'answers', 'failed']],
  ['null', null, 400, ['']],
  ['a list of cases', [confirmed], 400, ['']],
  ['a missing part', withoutSymptom, 400, ['symptom']],
  ['a time', { ...confirmed, time: '2026-11-22T10:00:00Z' }, 400, ['time']],
  ['a session', { ...confirmed, session: 'a' }, 400, ['session']],
  ['a count', { ...confirmed, n: 10 }, 400, ['n']],
  ['a catalogue in capitals', { ...confirmed, catalogue: 'ABC' }, 400, ['catalogue']],
  ['a flow with a slash', { ...confirmed, flow: 'alivia/sign-in' }, 400, ['flow']],
  ['a symptom with a space', { ...confirmed, symptom: 'error message' }, 400, ['symptom']],
  ['a role with a line end', { ...confirmed, role: 'informalCarer\n' }, 400, ['role']],
  ['a cause that is a sentence', { ...confirmed, cause: 'An wil niet.' }, 400, ['cause']],
  ['a cause of four keys', { ...confirmed, cause: 'a.b.c.d' }, 400, ['cause']],
  ['a key that is too long', { ...confirmed, cause: 'a'.repeat(42) }, 400, ['cause']],
  ['an e-mail address', { ...confirmed, answers: { which: 'an@voorbeeld.be' } }, 400, ['answers/which']],
  ['a number for an answer', { ...confirmed, answers: { which: 3 } }, 400, ['answers/which']],
  ['a question of two keys', { ...confirmed, answers: { 'a.b': 'c' } }, 400, ['answers/a.b']],
  ['thirteen answers', { ...confirmed, answers: many(13) }, 400, ['answers']],
  ['thirteen failures', { ...confirmed, failed: Object.keys(many(13)) }, 400, ['failed']],
  ['a failure twice', { ...confirmed, failed: ['browser', 'browser'] }, 400, ['failed']],
  ['a remedy that helped and failed', { ...confirmed, failed: ['other', confirmed.helped] }, 400, ['helped']],
  ['more than 1,024 bytes', { ...confirmed, note: 'x'.repeat(1024) }, 413, []],
];

describe('the counts of a gateway', () => {
  it('are not there unless the operator wants them', async (t) => {
    const { url } = await startGateway(t);
    assert.equal((await problemIn(await send(url, confirmed))).status, 404);
    assert.equal((await problemIn(await fetch(`${url}/v1/counts`))).status, 404);
    const { paths, components } = await described(url);
    assert.ok(!('/v1/counts' in paths) && !('Counts' in components.schemas));
  });

  it('are described with both shapes, and say what is left out', async (t) => {
    const { url } = await counting(t);
    const { paths, components } = await described(url);
    assert.deepEqual(Object.keys(paths['/v1/counts']?.['post']?.responses ?? {}), ['204', '400', '413', '415', '429']);
    assert.deepEqual(Object.keys(paths['/v1/counts']?.['get']?.responses ?? {}), ['200', '400']);
    assert.match(components.schemas['Counts']?.description ?? '', /every cell under 10 is left out/);
    const references = JSON.stringify({ paths, components }).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g);
    const named = new Set(Array.from(references, ([, name]) => name));
    assert.deepEqual(named, new Set(Object.keys(components.schemas)));
  });

  for (const [name, body, status, places] of refused) {
    it(`refuse ${name}`, async (t) => {
      const { url, dataDir } = await counting(t);
      const problem = await problemIn(await send(url, body));
      assert.equal(problem.status, status);
      const pointers = problem.errors?.map(({ pointer }) => pointer.replace(/^#\/?/, '')) ?? [];
      assert.deepEqual(pointers.toSorted(), places.toSorted());
      assert.deepEqual(await rowsIn(t, dataDir), []);
    });
  }

  it('take JSON only', async (t) => {
    const { url } = await counting(t);
    const init = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: JSON.stringify(confirmed) };
    assert.equal((await problemIn(await fetch(`${url}/v1/counts`, init))).status, 415);
  });

  it('may be sent by pages of the origins that the operator names only', async (t) => {
    const origin = 'https://portaal.voorbeeld.be';
    const { url } = await counting(t, { allowedOrigins: [origin] });
    for (const [asking, granted] of [
      [origin, origin],
      ['https://boef.voorbeeld.be', null],
    ] as const) {
      const headers = { origin: asking, 'access-control-request-method': 'POST' };
      const response = await fetch(`${url}/v1/counts`, { method: 'OPTIONS', headers });
      assert.equal(response.headers.get('access-control-allow-origin'), granted);
    }
  });

  it('take so many cases a minute from one address', async (t) => {
    const { url } = await counting(t, { casesPerMinute: 2 });
    const answers = [await send(url, confirmed), await send(url, confirmed), await send(url, confirmed)];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [204, 204, 429],
    );
  });
});

describe('the counts under attack', () => {
  const part = fc.oneof(fc.constantFrom('a', 'a.b', '__proto__', 'constructor'), fc.jsonValue());
  const anyCase = fc.record({
    catalogue: part,
    flow: part,
    symptom: part,
    role: part,
    cause: part,
    answers: fc.oneof(fc.dictionary(fc.constantFrom('a', 'constructor', '__proto__'), part), part),
    failed: fc.oneof(fc.array(part), part),
    helped: part,
  });

  it('have an answer to any JSON: 204 or a refusal', async (t) => {
    const { url } = await counting(t);
    const property = fc.asyncProperty(fc.oneof(fc.jsonValue(), anyCase), async (body) => {
      const response = await send(url, body);
      if (response.status !== 204) assert.ok((await problemIn(response)).status < 500);
    });
    await fc.assert(property, { numRuns: 300 });
    assert.equal((await fetch(`${url}/v1/counts`)).status, 200);
  });

  it('have an answer to any bytes', async (t) => {
    const { url } = await counting(t);
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${url}/v1/counts`, { method: 'POST', headers, body: new Uint8Array(bytes) });
      assert.ok((await problemIn(response)).status < 500);
    });
    await fc.assert(property, { numRuns: 100 });
  });
});

type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: object }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly description?: string }>> };
};

async function described(url: string): Promise<Description> {
  return (await (await fetch(`${url}/openapi.json`)).json()) as Description;
}
