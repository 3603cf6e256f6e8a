/** A gateway that counts, and what a page does with it. */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { ConfirmedCase, Counts } from '../../src/diagnosis/counts.ts';
import { openStore, startGateway, type TestGateway } from './harness.ts';

/** A case that is counted. */
export const confirmed: ConfirmedCase = {
  catalogue: '4516f154',
  flow: 'alivia-sign-in',
  symptom: 'errorMessage',
  role: 'informalCarer',
  cause: 'chooseEntrance.entrance',
  answers: { which: 'none', chooseEntrance: 'entrance' },
  failed: ['browser'],
  helped: 'chooseEntrance.entrance',
};

/** A gateway that counts, with `changes` to its configuration. */
export async function counting(t: TestContext, changes: Parameters<typeof startGateway>[1] = {}): Promise<TestGateway> {
  return startGateway(t, { counts: true, casesPerMinute: 10_000, ...changes });
}

/** Posts a case as a page does. */
export async function send(url: string, body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${url}/v1/counts`, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** What may be read of the counts. */
export async function published(url: string, catalogue?: string): Promise<Counts> {
  const response = await fetch(`${url}/v1/counts${catalogue === undefined ? '' : `?catalogue=${catalogue}`}`);
  assert.equal(response.status, 200);
  return (await response.json()) as Counts;
}

/** What the database has of them. */
export async function rowsIn(t: TestContext, dataDir: string) {
  const { db } = await openStore(t, dataDir);
  return db.selectFrom('counts').selectAll().orderBy('kind').orderBy('about').execute();
}
