import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wrongSelections } from '../../src/diagnosis/selections.ts';
import { diagnosedFlows } from '../../tools/diagnosis/models.ts';

describe('what is assumed about the causes of the symptoms', async () => {
  for (const { id, flow, likelihoods } of await diagnosedFlows()) {
    for (const [symptom, causes] of Object.entries(likelihoods)) {
      const { roles, causes: named } = flow.symptoms[symptom]!;
      const offered = roles === 'every' ? Object.keys(flow.escalate) : roles;
      for (const [cause, { selections, told }] of Object.entries(causes ?? {})) {
        const { remedy } = named[cause]!;
        it(`fits its screen: ${id} ${symptom} ${cause}`, () => {
          const possible = new Set(
            'check' in remedy
              ? offered.flatMap((role) => wrongSelections(flow, remedy.check, role).map((one) => one.id))
              : [],
          );
          assert.deepEqual(
            Object.keys(selections ?? {}).filter((one) => !possible.has(one)),
            [],
          );
          assert.ok(!('check' in remedy && possible.size > 0 && told), 'its screen shows it: nobody has to be asked');
        });
      }
    }
  }
});
