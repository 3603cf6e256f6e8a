import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import labels from '../../locales/nl/labels.json' with { type: 'json' };
import { procedures, registry, startOf, visitors } from '../../src/flow/registry.ts';
import { allFlows } from './all-flows.ts';
import type { FlowId } from '../../src/flow/catalogue.ts';

describe('the registry', () => {
  it('has every flow', () => {
    assert.deepEqual(Object.keys(registry).toSorted(), allFlows.map(({ id }) => id).toSorted());
  });

  it('starts every procedure in a role that its flow has', () => {
    const roles = new Map<FlowId, readonly string[]>(allFlows.map(({ id, flow }) => [id, Object.keys(flow.escalate)]));
    const unknown = Object.entries(procedures).filter(
      ([, { flow, role }]) => role !== undefined && !roles.get(flow)?.includes(role),
    );
    assert.deepEqual(unknown, []);
  });

  it('takes every role as a visitor', () => {
    assert.deepEqual(Object.keys(visitors).toSorted(), Object.keys(labels.roles).toSorted());
  });
});

describe('where the attributes lead', () => {
  const firstQuestion = { flow: 'alivia-choose-role' };
  const rows: readonly (readonly [string | undefined, string | undefined, object, readonly string[]])[] = [
    [undefined, undefined, firstQuestion, []],
    ['', '', firstQuestion, []],
    ['alivia-login-informal-carer', undefined, { flow: 'alivia-sign-in', role: 'informalCarer' }, []],
    [undefined, 'rizivProvider', { flow: 'alivia-sign-in', role: 'rizivProvider' }, []],
    ['alivia-login-no-riziv-or-other', undefined, firstQuestion, []],
    ['alivia-login-no-riziv-or-other', 'otherInvolved', { flow: 'alivia-sign-in', role: 'otherInvolved' }, []],
    // The role that a procedure implies is the one that counts.
    ['alivia-login-informal-carer', 'rizivProvider', { flow: 'alivia-sign-in', role: 'informalCarer' }, []],
    ['alivia-get-help', 'rizivProvider', { flow: 'alivia-get-help' }, []],
    ['alivia-log-in', undefined, firstQuestion, ['procedure="alivia-log-in"']],
    [undefined, 'doctor', firstQuestion, ['visitor="doctor"']],
    ['alivia-log-in', 'rizivProvider', firstQuestion, ['procedure="alivia-log-in"']],
    ['toString', 'constructor', firstQuestion, ['procedure="toString"', 'visitor="constructor"']],
  ];
  for (const [procedure, visitor, start, unknown] of rows) {
    it(`is said for the procedure ${procedure} and the visitor ${visitor}`, () => {
      assert.deepEqual(startOf(procedure, visitor), { start, unknown });
    });
  }
});
