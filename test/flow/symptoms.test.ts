import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ladders } from '../../flows/contacts.ts';
import { choicesOf } from '../../src/flow/verdict.ts';
import type { AnyFlow, AnyRemedy, AnySymptom } from '../../src/flow/any-flow.ts';
import { listed, table } from '../flows/table.ts';
import { allFlows } from './all-flows.ts';
import { sampleFlow } from './sample.ts';

/** Everything that people report, by its row in the index of symptoms, and where they meet it. */
const reported = table(
  ['id', 'met in at least'],
  `
| id   | met in at least                                                                                                       |
| S-01 | alivia-sign-in                                                                                                        |
| S-02 | alivia-sign-in                                                                                                        |
| S-03 | alivia-sign-in                                                                                                        |
| S-04 | alivia-sign-in                                                                                                        |
| S-05 | alivia-sign-in                                                                                                        |
| S-06 | alivia-sign-in, alivia-request-mandate                                                                                |
| S-07 | alivia-sign-in                                                                                                        |
| S-08 | alivia-choose-role, alivia-sign-in                                                                                    |
| S-09 | alivia-choose-role, alivia-sign-in                                                                                    |
| S-10 | alivia-choose-role, alivia-sign-in                                                                                    |
| S-11 | alivia-sign-in                                                                                                        |
| S-12 | alivia-sign-in                                                                                                        |
| S-13 | alivia-sign-in, pgz-choose-digital-key, pgz-sign-in                                                                   |
| S-14 | alivia-sign-in, alivia-get-help, pilot-coordinator                                                                    |
| S-15 | alivia-sign-in, alivia-get-help                                                                                       |
| S-16 | pgz-choose-role, pgz-sign-in, pgz-new-provider-citizen-only                                                           |
| S-17 | pgz-sign-in, pgz-new-provider-citizen-only                                                                            |
| S-18 | pgz-sign-in                                                                                                           |
| S-19 | pgz-sign-in                                                                                                           |
| S-20 | pgz-choose-role, pgz-sign-in                                                                                          |
| S-21 | pgz-choose-role, pgz-sign-in, pgz-organisation-not-listed                                                             |
| S-22 | pgz-sign-in, pgz-obtain-mandate                                                                                       |
| S-23 | pgz-choose-role, pgz-sign-in, pgz-new-provider-citizen-only, pgz-obtain-riziv-number                                  |
| S-24 | pgz-choose-role, pgz-sign-in                                                                                          |
| S-25 | pgz-choose-role, pgz-sign-in                                                                                          |
| S-26 | tbe-appoint-htb-self, tbe-appoint-htb-other                                                                           |
| S-27 | tbe-appoint-htb-self, tbe-appoint-htb-other                                                                           |
| S-28 | tbe-appoint-htb, tbe-appoint-htb-self, tbe-appoint-htb-other                                                          |
| S-29 | tbe-appoint-htb-self, tbe-appoint-htb-other                                                                           |
| S-30 | tbe-choose-task, tbe-overview, tbe-login-application, tbe-give-feedback                                               |
| S-31 | tbe-manage-users                                                                                                      |
| S-32 | tbe-activate-subafdeling, tbe-example-huize-terloo                                                                    |
| S-33 | tbe-activate-capacity, tbe-appoint-tb, tbe-activate-subafdeling, tbe-example-huize-terloo                             |
| S-34 | tbe-activate-capacity                                                                                                 |
| S-35 | tbe-choose-capacity                                                                                                   |
| S-36 | tbe-activate-capacity, tbe-appoint-tb                                                                                 |
| S-37 | tbe-change-tb, tbe-add-co-tb                                                                                          |
| S-38 | tbe-change-tb, tbe-add-co-tb                                                                                          |
| S-39 | tbe-manage-users                                                                                                      |
| S-40 | tbe-change-tb, tbe-add-co-tb, tbe-activate-subafdeling, tbe-manage-users, tbe-manage-rights                           |
| S-41 | tbe-manage-rights                                                                                                     |
| S-42 | tbe-manage-users, tbe-manage-rights                                                                                   |
| S-43 | tbe-manage-roles                                                                                                      |
| S-44 | tbe-manage-roles                                                                                                      |
| S-45 | tbe-manage-roles                                                                                                      |
| S-46 | tbe-manage-roles                                                                                                      |
| S-47 | tbe-overview, tbe-manage-rights, tbe-manage-roles, tbe-login-application                                              |
| S-48 | tbe-manage-roles                                                                                                      |
| S-49 | tbe-choose-task, tbe-activate-capacity, tbe-appoint-tb, tbe-change-tb, tbe-add-co-tb                                  |
| S-50 | tbe-appoint-htb, tbe-appoint-htb-self, tbe-appoint-htb-other                                                          |
| S-51 | tbe-activate-subafdeling                                                                                              |
| S-52 | tbe-prepare, tbe-htb-next-step, tbe-give-feedback                                                                     |
| S-53 | tbe-choose-task, tbe-overview, tbe-htb-next-step                                                                      |
| S-54 | tbe-change-tb, tbe-add-co-tb, tbe-activate-subafdeling, tbe-manage-users, tbe-manage-rights, tbe-example-huize-terloo |
| S-55 | tbe-appoint-htb-self, tbe-appoint-htb-other                                                                           |
| S-56 | tbe-prepare, tbe-login-application                                                                                    |
| S-57 | ska-sign-in, ska-first-activation                                                                                     |
| S-58 | ska-choose-login, ska-sign-in, ska-get-help                                                                           |
| S-59 | ska-sign-in, ska-first-activation                                                                                     |
| S-60 | ska-first-activation, ska-own-provider-record                                                                         |
| S-61 | ska-choose-task, ska-check-presence, ska-own-provider-record, ska-link-practice, ska-create-practice                  |
| S-62 | ska-own-provider-record                                                                                               |
| S-63 | ska-practice-edit                                                                                                     |
| S-64 | ska-link-offering-existing-practice, ska-invite-others, ska-accept-invitation, ska-get-help                           |
| S-65 | ska-choose-task, ska-accept-invitation                                                                                |
| S-66 | ska-choose-task, ska-stop-at-practice                                                                                 |
| S-67 | ska-stop-at-practice, ska-stop-completely, ska-request-removal                                                        |
| S-68 | ska-choose-task, ska-check-presence, ska-own-provider-record, ska-stop-completely                                     |
| S-69 | ska-check-presence, ska-link-practice, ska-create-practice, ska-request-removal                                       |
| S-70 | ska-link-practice, ska-practice-edit                                                                                  |
| S-71 | choose-portal                                                                                                         |
| S-72 | choose-portal                                                                                                         |
| S-73 | choose-portal                                                                                                         |
| S-74 | choose-portal, tbe-get-help                                                                                           |
`,
);

/** What a flow cannot answer about a symptom, a sentence each; empty when every cause ends in a fix or with people. */
function symptomFaults(flow: AnyFlow, key: string, { roles, causes, escalate }: AnySymptom): readonly string[] {
  const own = Object.keys(flow.escalate);
  const offered = roles === 'every' ? own : roles;
  return [
    ...(offered.length === 0 ? [`${key} is offered to nobody`] : []),
    ...offered.filter((role) => !own.includes(role)).map((role) => `${key} is offered to ${role}, who is not here`),
    ...(Object.keys(causes).length === 0 ? [`${key} has no cause`] : []),
    ...Object.entries(causes).flatMap(([cause, { remedy }]) => remedyFaults(flow, `${key}.${cause}`, remedy)),
    ...(isEmpty(escalate) ? [`${key} leads to nobody`] : []),
  ];
}

/** Another flow is held to its own check (`leads.test.ts`). */
function remedyFaults(flow: AnyFlow, at: string, remedy: AnyRemedy): readonly string[] {
  if ('refer' in remedy) return isEmpty(remedy.refer) ? [`${at} leads to nobody`] : [];
  if ('leads' in remedy) return [];
  const step = 'check' in remedy ? remedy.check : remedy.step;
  if (!Object.hasOwn(flow.steps, step)) return [`${at} leads to ${step}, which is no step`];
  return 'check' in remedy && choicesOf(flow, step).length === 0
    ? [`${at} checks ${step}, where nothing is chosen`]
    : [];
}

/** Whether nobody stands on a ladder; so is one that is not there. */
function isEmpty(ladder: string): boolean {
  return !(Object.entries(ladders) as readonly (readonly [string, object])[]).some(
    ([key, rungs]) => key === ladder && Object.keys(rungs).length > 0,
  );
}

describe('the symptoms', () => {
  it('that people report are 74', () => {
    const ids = Array.from({ length: 74 }, (_, index) => `S-${String(index + 1).padStart(2, '0')}`);
    assert.deepEqual(
      reported.map(({ id }) => id),
      ids,
    );
  });

  for (const { id, 'met in at least': flows } of reported) {
    it(`of ${id} are offered where people meet it`, () => {
      const offering = allFlows.flatMap(({ id: flow, flow: { symptoms } }) =>
        Object.values(symptoms).some((symptom) => symptom.id === id) ? [flow] : [],
      );
      assert.deepEqual(
        listed(flows).filter((flow) => !offering.some((one) => one === flow)),
        [],
      );
    });
  }

  it('are all known to the index', () => {
    const known = new Set(reported.map(({ id }) => id));
    const used = allFlows.flatMap(({ flow }) => Object.values(flow.symptoms).map(({ id }) => id));
    assert.deepEqual(
      used.filter((id) => !known.has(id)),
      [],
    );
  });

  for (const { id, flow } of allFlows.filter((one) => Object.keys(one.flow.symptoms).length > 0)) {
    it(`end in a fix or with people, each cause of each: ${id}`, () => {
      assert.deepEqual(
        Object.entries(flow.symptoms).flatMap(([key, symptom]) => symptomFaults(flow, key, symptom)),
        [],
      );
    });
  }
});

describe('the check of the symptoms', () => {
  const sample: AnyFlow = sampleFlow;
  const { errorMessage } = sampleFlow.symptoms;
  const faultsWith = (changed: Partial<AnySymptom>) =>
    symptomFaults(sample, 'errorMessage', { ...errorMessage, ...changed });
  const cause = (remedy: AnyRemedy) => ({ causes: { one: { status: 'documented', cites: [], remedy } } }) as const;

  it('finds nothing in the sample', () => {
    assert.deepEqual(faultsWith({}), []);
  });

  const rows: readonly (readonly [changed: Partial<AnySymptom>, fault: string])[] = [
    [{ roles: [] }, 'errorMessage is offered to nobody'],
    [{ roles: ['pharmacist'] }, 'errorMessage is offered to pharmacist, who is not here'],
    [{ causes: {} }, 'errorMessage has no cause'],
    [cause({ step: 'toString' }), 'errorMessage.one leads to toString, which is no step'],
    [cause({ check: 'gone' }), 'errorMessage.one leads to gone, which is no step'],
    [cause({ refer: 'nobody' as 'alivia' }), 'errorMessage.one leads to nobody'],
    [{ escalate: 'nobody' as 'alivia' }, 'errorMessage leads to nobody'],
    [cause({ check: 'openPortal' }), 'errorMessage.one checks openPortal, where nothing is chosen'],
  ];
  for (const [changed, fault] of rows) {
    it(`sees that ${fault}`, () => assert.deepEqual(faultsWith(changed), [fault]));
  }
});
