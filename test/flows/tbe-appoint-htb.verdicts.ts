import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdictOn } from '../../src/flow/verdict.ts';
import { explanation } from './acceptance.ts';
import { table } from './table.ts';
import { whereIs } from './where-is.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';

const role = 'legalRepresentative';

/**
 * Holds a flow of the legal representative to a table of wrong selections: how sure its consequence is, and where the
 * button of its diagnosis leads (empty where there is none: the user chooses again).
 */
export function statuses(name: string, flow: AnyFlow, source: string): void {
  const rows = table(['step', 'field', 'option', 'status', 'leads to'], source);
  describe(`the wrong selections of ${name}`, () => {
    for (const { step, field, option, status, 'leads to': place } of rows) {
      it(`are ${status} at ${step} for ${field}=${option}`, () => {
        const verdict = verdictOn(flow, step, role, field, option);
        assert.ok('wrong' in verdict);
        assert.equal(verdict.status, status);
        const run = explanation(flow, role, step, `${field}=${option}`);
        const remedy = `remedy.${verdict.wrong}`;
        assert.equal(run.takes(remedy) ? whereIs(run.send(remedy)) : '', place);
      });
    }

    it('are all in the table', () => {
      const all = Object.entries(flow.steps).flatMap(([step, one]) =>
        'screen' in one
          ? Object.entries(one.verdicts).flatMap(([field, rows]) =>
              Object.entries(rows[role] ?? {}).flatMap(([option, verdict]) =>
                'wrong' in verdict ? [`${step} ${field}=${option}`] : [],
              ),
            )
          : [],
      );
      assert.deepEqual(rows.map(({ step, field, option }) => `${step} ${field}=${option}`).toSorted(), all.toSorted());
    });
  });
}
