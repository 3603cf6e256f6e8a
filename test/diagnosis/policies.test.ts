import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { caseOf } from '../../src/diagnosis/case-of.ts';
import { diagnosedFlows } from '../../tools/diagnosis/models.ts';
import { hashOf, readDiagnosis, readSolved } from '../../tools/diagnosis/solve-all.ts';

const folder = new URL('../../src/diagnosis/policies/', import.meta.url);
const flows = await diagnosedFlows();
const solved = readSolved();
const renew = 'The flows or what is assumed have changed: run `npm run diagnosis`.';

/** Bytes that the policies of a flow may take, compressed. */
const most = 6000;

describe('the written policies', () => {
  it('are those of the flows with symptoms, and no other', () => {
    const names = [...flows.map(({ id }) => `${id}.json`), 'solved.json'];
    assert.deepEqual(readdirSync(folder).toSorted(), names.toSorted(), renew);
    assert.deepEqual(Object.keys(solved).toSorted(), flows.map(({ id }) => id).toSorted(), renew);
  });

  for (const { id, flow, likelihoods, cases } of flows) {
    it(`are up to date: ${id}`, () => {
      const hashes = Object.entries(solved[id] ?? {}).map(([name, { hash }]) => [name, hash]);
      assert.deepEqual(
        Object.fromEntries(hashes),
        Object.fromEntries(cases.map(({ symptom, role, model }) => [`${symptom}.${role}`, hashOf(model)])),
        renew,
      );
      const file = readDiagnosis(id);
      assert.ok(file, renew);
      assert.deepEqual(file.likelihoods, likelihoods, renew);
      for (const { symptom, role, model } of cases) {
        const found = caseOf(flow, file, symptom, role);
        assert.deepEqual(found.model, model, renew);
        assert.ok(found.policy.length > 0, renew);
      }
    });

    it(`are small: ${id}`, () => {
      const text = JSON.stringify(JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')));
      const { length } = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
      assert.ok(length <= most, `${length} bytes, at most ${most}`);
    });
  }

  it('name nothing in two ways: what was used is known by its name', () => {
    for (const { cases } of flows) {
      for (const { model } of cases) {
        const names = [...model.questions, ...model.remedies].map(({ id }) => id);
        assert.deepEqual(names, [...new Set(names)]);
      }
    }
  });
});
