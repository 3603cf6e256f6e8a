import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import labels from '../../locales/nl/labels.json' with { type: 'json' };
import { flowIds, type FlowId, type RoleKey } from '../../src/flow/catalogue.ts';
import { entrances, portalOf } from '../../src/flow/entrances.ts';
import { flowFiles } from '../../src/flow/flow-files.ts';
import { procedureStart, sharing, startOf, visitors } from '../../src/flow/registry.ts';
import { allFlows } from './all-flows.ts';

const flowOf = new Map(allFlows.map(({ id, flow }) => [id, flow]));
const rolesOf = (id: FlowId) => Object.keys(flowOf.get(id)?.escalate ?? {});

describe('the registry', () => {
  it('has every flow', () => {
    assert.deepEqual(
      allFlows.map(({ id }) => id),
      flowIds,
    );
  });

  it('starts every shared procedure in a role and at a step that its flow has', () => {
    const unknown = Object.entries<ReturnType<typeof procedureStart>>(sharing).filter(
      ([, start]) =>
        !start ||
        (start.role !== undefined && !rolesOf(start.flow).includes(start.role)) ||
        (start.step !== undefined && !Object.hasOwn(flowOf.get(start.flow)?.steps ?? {}, start.step)),
    );
    assert.deepEqual(unknown, []);
  });

  it('takes every role as a visitor, and starts it in a flow that has it', () => {
    assert.deepEqual(Object.keys(visitors).toSorted(), Object.keys(labels.roles).toSorted());
    assert.deepEqual(
      Object.entries(visitors).filter(([role, flow]) => !rolesOf(flow).includes(role)),
      [],
    );
  });

  it('knows no flow by the name of a method', () => {
    for (const id of ['toString', 'constructor', '__proto__', '', 'alivia-sign-out']) {
      assert.equal(flowFiles.has(id), false, id);
      assert.equal(procedureStart(id), undefined, id);
    }
    assert.ok(flowIds.every((id) => flowFiles.has(id)));
  });

  it('names no flow as a procedure that cannot begin without a role', () => {
    const needing = allFlows.filter(({ flow }) => Object.keys(flow.escalate).length > 1).map(({ id }) => id);
    assert.deepEqual(
      needing.map((id) => procedureStart(id)),
      needing.map(() => undefined),
    );
    assert.deepEqual(needing, ['alivia-sign-in', 'pgz-sign-in', 'ska-sign-in']);
  });
});

describe('the entrance of a portal', () => {
  it('is a flow of that portal that everybody can begin', () => {
    for (const [portal, id] of Object.entries(entrances)) {
      assert.deepEqual([flowOf.get(id)?.portal, rolesOf(id)], [portal, ['anyone']], id);
    }
    assert.deepEqual(Object.keys(entrances).toSorted(), Object.keys(labels.portals).toSorted());
  });

  it('is found by the name of a flow alone, for every flow', () => {
    for (const { id, flow } of allFlows) assert.equal(portalOf(id), flow.portal, id);
  });
});

describe('where the attributes lead', () => {
  const firstQuestion = { flow: 'choose-portal' };
  const chooseRole = { flow: 'alivia-choose-role' };
  const carer = { flow: 'alivia-sign-in', role: 'informalCarer' };
  const rows: readonly (readonly [string | undefined, string | undefined, object, readonly string[]])[] = [
    [undefined, undefined, firstQuestion, []],
    ['', '', firstQuestion, []],
    ['alivia-login-informal-carer', undefined, carer, []],
    [undefined, 'rizivProvider', { flow: 'alivia-sign-in', role: 'rizivProvider' }, []],
    ['alivia-login-no-riziv-or-other', undefined, chooseRole, []],
    ['alivia-login-no-riziv-or-other', 'otherInvolved', { flow: 'alivia-sign-in', role: 'otherInvolved' }, []],
    // A flow that asks who the visitor is skips the question when it is known.
    ['choose-portal', 'informalCarer', carer, []],
    ['alivia-choose-role', 'informalCarer', carer, []],
    ['pgz-choose-role', 'legalMandatary', { flow: 'pgz-sign-in', role: 'legalMandatary' }, []],
    ['ska-choose-login', 'otherProvider', { flow: 'ska-sign-in', role: 'otherProvider' }, []],
    ['tbe-choose-task', 'accessManager', { flow: 'tbe-choose-task' }, []],
    [undefined, 'accessManager', { flow: 'tbe-activate-subafdeling', role: 'accessManager' }, []],
    [undefined, 'mainAccessManager', { flow: 'tbe-htb-next-step', role: 'mainAccessManager' }, []],
    [undefined, 'legalRepresentative', { flow: 'tbe-appoint-htb', role: 'legalRepresentative' }, []],
    [undefined, 'applicationUser', { flow: 'tbe-login-application', role: 'applicationUser' }, []],
    // The role that a procedure implies is the one that counts.
    ['alivia-login-informal-carer', 'rizivProvider', carer, []],
    ['alivia-get-help', 'rizivProvider', { flow: 'alivia-get-help' }, []],
    ['pgz-choose-mandatary-profile', undefined, { flow: 'pgz-choose-role', step: 'chooseMandataryProfile' }, []],
    ['alivia-sign-in', undefined, firstQuestion, ['procedure="alivia-sign-in"']],
    ['alivia-log-in', undefined, firstQuestion, ['procedure="alivia-log-in"']],
    [undefined, 'doctor', firstQuestion, ['visitor="doctor"']],
    [undefined, 'anyone', firstQuestion, ['visitor="anyone"']],
    ['alivia-get-help', 'doctor', { flow: 'alivia-get-help' }, ['visitor="doctor"']],
    ['alivia-log-in', 'rizivProvider', firstQuestion, ['procedure="alivia-log-in"']],
    ['toString', 'constructor', firstQuestion, ['procedure="toString"', 'visitor="constructor"']],
  ];
  for (const [procedure, visitor, start, unknown] of rows) {
    it(`is said for the procedure ${procedure} and the visitor ${visitor}`, () => {
      assert.deepEqual(startOf(procedure, visitor), { start, unknown });
    });
  }

  it('is a flow that the role can begin, for every procedure and every visitor', () => {
    for (const procedure of [undefined, ...flowIds, ...Object.keys(sharing)]) {
      for (const visitor of [undefined, ...(Object.keys(visitors) as RoleKey[])]) {
        const { start } = startOf(procedure, visitor);
        const roles = rolesOf(start.flow);
        assert.ok(roles.includes(start.role ?? roles[0]!), `${procedure} ${visitor}`);
        assert.ok(start.role !== undefined || roles.length === 1, `${procedure} ${visitor}`);
      }
    }
  });
});
