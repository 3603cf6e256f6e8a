import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wayTo } from '../../src/flow/route.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import { allFlows } from './all-flows.ts';
import { kindsFlow } from './kinds.ts';
import { leadFaults, leadsOf, type PlacedLead } from './leads.ts';
import { sampleFlow } from './sample.ts';

const flows: { readonly [id: string]: AnyFlow } = Object.fromEntries(allFlows.map(({ id, flow }) => [id, flow]));
const leads = allFlows.flatMap(({ id, flow }) => leadsOf(id, flow));

/** Whether the step that a lead names is one to which its role comes, answer by answer. */
const isOnTheWay = ({ lead }: PlacedLead) => {
  const flow = flows[lead.flow];
  const role = lead.role ?? Object.keys(flow?.escalate ?? {})[0] ?? '';
  return !flow || !lead.step || lead.step === flow.first || wayTo(flow, role, lead.step).length > 0;
};

describe('the leads from flow to flow', () => {
  it('name a flow, a role and a step that are there', () => {
    assert.ok(leads.length > 250);
    assert.deepEqual(
      leads.flatMap((one) => leadFaults(one, flows)),
      [],
    );
  });

  it('name a step to which that role comes by itself', () => {
    assert.deepEqual(
      leads.filter((one) => !isOnTheWay(one)).map(({ at }) => at),
      [],
    );
  });

  it('lead from the first question to every flow, one after the other', () => {
    const reached = new Set<string>(['choose-portal']);
    for (const id of reached) for (const { lead } of leadsOf(id, flows[id]!)) reached.add(lead.flow);
    assert.deepEqual(
      Object.keys(flows).filter((id) => !reached.has(id)),
      [],
    );
  });

  it('lead every role of a flow to it, or the role itself is a visitor’s', () => {
    const led = new Set(
      leads.flatMap(({ lead, roles }) => [lead.role, ...roles].map((role) => `${lead.flow} ${role}`)),
    );
    const roles = Object.entries(flows).flatMap(([id, flow]) =>
      Object.keys(flow.escalate).length > 1 ? Object.keys(flow.escalate).map((role) => `${id} ${role}`) : [],
    );
    assert.ok(roles.length > 10);
    assert.deepEqual(
      roles.filter((one) => !led.has(one)),
      [],
    );
  });
});

describe('the check of the leads', () => {
  const known = { sample: sampleFlow, kinds: kindsFlow } as { readonly [id: string]: AnyFlow };
  const faultsOf = (lead: object) =>
    leadFaults({ at: 'here', roles: ['citizen'], lead } as unknown as PlacedLead, known);

  it('finds every lead of a flow: answers, diagnoses, causes', () => {
    assert.deepEqual(
      leadsOf('sample', sampleFlow).map(({ at, lead }) => [at, lead.flow]),
      [
        ['sample.checkNumber.no', 'alivia-choose-role'],
        ['sample.confirmProfile.signInAs.citizenInsteadOfProfession', 'alivia-choose-role'],
        ['sample.noOrganisation.otherRole', 'alivia-choose-role'],
      ],
    );
  });

  it('finds every lead of the other kinds of step: handovers and what follows an outcome', () => {
    assert.deepEqual(
      leadsOf('kinds', kindsFlow).map(({ at, lead }) => [at, lead.flow]),
      [
        ['kinds.askManager', 'tbe-manage-users'],
        ['kinds.arrive', 'tbe-login-application'],
        ['kinds.arriveElsewhere', 'tbe-manage-rights'],
      ],
    );
  });

  const rows: readonly (readonly [lead: object, faults: readonly string[]])[] = [
    [{ flow: 'sample' }, []],
    [{ flow: 'sample', role: 'provider', step: 'checkNumber' }, []],
    [{ flow: 'toString' }, ['here leads to toString, which is no flow']],
    [{ flow: 'sample', role: 'pharmacist' }, ['here leads to sample as pharmacist, which is no role of it']],
    [{ flow: 'sample', step: 'checkAge' }, ['here leads to sample › checkAge, which is no step of it']],
    [{ flow: 'kinds' }, ['here leads a citizen to kinds without saying in which role']],
    [{ flow: 'kinds', role: 'manager' }, []],
  ];
  for (const [lead, faults] of rows) {
    it(`says of ${JSON.stringify(lead)}: ${faults.length > 0 ? 'a fault' : 'nothing'}`, () => {
      assert.deepEqual(faultsOf(lead), faults);
    });
  }
});
