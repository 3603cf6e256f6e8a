import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allFlows } from './all-flows.ts';
import { kindsFlow } from './kinds.ts';
import { routeFaults } from './route-check.ts';
import { sampleFlow } from './sample.ts';
import type { AnyFlow, AnyStep } from '../../src/flow/any-flow.ts';

describe('every flow', () => {
  for (const { id, flow } of allFlows) {
    it(`leads every role to an end, a person always near, and nothing out of reach: ${id}`, () => {
      assert.deepEqual(routeFaults(id, flow), []);
    });
  }
});

describe('the contract', () => {
  const sample: AnyFlow = sampleFlow;
  /** The faults of the sample in which some steps are others. */
  const faultsWith = (steps: { readonly [step: string]: AnyStep }) =>
    routeFaults('mutant', { ...sample, steps: { ...sample.steps, ...steps } });

  it('holds for the samples', () => {
    assert.deepEqual(routeFaults('sample', sample), []);
    assert.deepEqual(routeFaults('kinds', kindsFlow), []);
  });

  /** The faults of the sample of every kind of step, in which one step is another. */
  const faultsOfKinds = (step: string, other: AnyStep) =>
    routeFaults('mutant', { ...kindsFlow, steps: { ...kindsFlow.steps, [step]: other } });

  it('sees an answer that decides nothing later', () => {
    const next = { after: 'findRole', answered: { somebodyElse: 'arriveElsewhere' }, otherwise: 'arrive' };
    const faults = faultsOfKinds('waitForRole', { wait: 20, cites: [], next });
    assert.ok(faults.includes('arriveElsewhere is never reached'), faults.join('\n'));
  });

  it('takes a gallery and a handover for an end, and nothing less', () => {
    const only = (step: AnyStep) =>
      routeFaults('mutant', { ...kindsFlow, first: 'only', steps: { only: step }, escalate: { user: 'tbe' } });
    assert.deepEqual(only({ gallery: true, cites: [] }), []);
    assert.deepEqual(only({ handover: { flow: 'tbe-manage-users' }, refer: 'tbe', cites: [] }), []);
    for (const step of [{ list: {} }, { wait: 20 }, { checklist: {} }, { tell: true } as const]) {
      assert.ok(only({ ...step, cites: [], next: 'only' }).includes('user cannot finish'), JSON.stringify(step));
    }
  });

  it('sees a step that nobody reaches', () => {
    const steps = faultsWith({ chooseDevice: { cites: [], ask: { phone: { cites: [], next: 'useTheApp' } } } });
    assert.ok(steps.includes('checkNumber is never reached'));
  });

  it('sees a way back that nobody takes', () => {
    const faults = faultsWith({
      useTheApp: { cites: [], ask: { onAComputer: { cites: [], next: 'checkNumber' } } },
      chooseDevice: { cites: [], ask: { computer: { cites: [], next: 'checkNumber' } } },
    });
    assert.ok(
      faults.some((fault) => fault.startsWith('checkNumber back') && fault.includes('useTheApp')),
      faults.join('\n'),
    );
  });

  it('sees a role that cannot finish', () => {
    const faults = faultsWith({
      openPortal: { visit: 'https://alivia.vlaanderen.be', cites: [], next: 'chooseDevice' },
    });
    assert.ok(faults.includes('citizen cannot finish'), faults.join('\n'));
    assert.ok(faults.includes('citizen cannot finish from openPortal'));
    // A provider can still go to another flow.
    assert.equal(faults.includes('provider cannot finish'), false);
  });

  it('sees a place with no way on', () => {
    const faults = faultsWith({ chooseDevice: { cites: [], ask: {} } });
    assert.ok(faults.includes('citizen has no way on from chooseDevice'), faults.join('\n'));
  });
});
