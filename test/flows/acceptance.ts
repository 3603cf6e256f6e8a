import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import { choicesOf, rightOptions } from '../../src/flow/verdict.ts';
import { Run } from '../flow/run.ts';
import { listed, table } from './table.ts';

const columns = ['role', 'step', 'selected', 'explained', 'then', 'in words'] as const;

/**
 * Holds a flow to a table of selection points: what somebody set on the screen of a step while all else is right
 * (`field=option, …`), what the guide explains (`field=diagnosis, …`; a field that is right, or empty and not named, is
 * left out), and where going on leads (`then`: a step; empty where something is wrong).
 */
export function acceptance(name: string, flow: AnyFlow, source: string): void {
  describe(`the selection points of ${name}`, () => {
    for (const { role, step, selected, explained, then, 'in words': words } of table(columns, source)) {
      it(`${role} at ${step}: ${words}`, () => {
        const run = explanation(flow, role, step, selected);
        assert.equal(wrongIn(flow, run, step), explained);
        if (then !== '') assert.equal(run.send('next').at.split('.')[0], then);
      });
    }
  });
}

/** A run that has pressed the button of a screen on which all is right for the role, but for `selected`. */
export function explanation(flow: AnyFlow, role: string, step: string, selected: string): Run {
  const changes = Object.fromEntries(listed(selected).map((pair) => pair.split('=') as [string, string]));
  const run = new Run(flow, { role }).send(`check.${step}`);
  for (const [field, { options }] of choicesOf(flow, step)) {
    const [right = 'nothing'] = rightOptions(flow, step, role, field);
    const option = changes[field] ?? right;
    assert.ok(Object.hasOwn(options, option), `${step}.${field} has no option ‘${option}’`);
    run.send(`select.${field}.${option}`);
  }
  return run.send('press');
}

function wrongIn(flow: AnyFlow, run: Run, step: string): string {
  const selections = run.context.selections[step] ?? {};
  return Object.entries(run.regions)
    .filter(([field, state]) => state !== 'right' && !(state === 'unmentioned' && selections[field] === 'nothing'))
    .map(([field, state]) => `${field}=${state}`)
    .join(', ');
}
