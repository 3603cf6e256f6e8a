import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wrongSelections } from '../../src/diagnosis/selections.ts';
import { diagnosedFlows } from '../../tools/diagnosis/models.ts';

describe('what is assumed about the causes of the symptoms', async () => {
  for (const { id, flow, likelihoods } of await diagnosedFlows()) {
    for (const [symptom, causes] of Object.entries(likelihoods)) {
      const { roles, causes: named } = flow.symptoms[symptom]!;
      const offered = roles === 'every' ? Object.keys(flow.escalate) : roles;
      for (const [cause, { selections = {}, told }] of Object.entries(causes ?? {})) {
        const { remedy } = named[cause]!;
        const possible =
          'check' in remedy
            ? offered.flatMap((role) => wrongSelections(flow, remedy.check, role).map(({ id: one }) => one))
            : [];
        for (const selection of Object.keys(selections)) {
          it(`can be on its screen: ${id} ${symptom} ${cause} ${selection}`, () => {
            assert.ok(possible.includes(selection), possible.join());
          });
        }
        if (possible.length > 0) {
          it(`asks nobody for what its screen shows: ${id} ${symptom} ${cause}`, () => {
            assert.equal(told, undefined);
          });
        }
      }
    }
  }
});
