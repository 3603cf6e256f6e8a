import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import { Run } from '../flow/run.ts';
import { causeColumns, causesOf } from './causes.ts';
import { listed, table } from './table.ts';
import { whereIs } from './where-is.ts';

/** What a table says of a flow of De Sociale Kaart: where each way leads, and what each symptom is answered with. */
interface Signed {
  readonly role?: string;
  /** Events, and the place they lead to. */
  readonly ways: string;
  /** A row for each cause of each symptom, in the order of the documents. */
  readonly causes?: string;
}

/** Holds a flow to its tables, in one role. */
export function signed(name: string, flow: AnyFlow, { role = 'anyone', ways, causes }: Signed): void {
  void describe(`${name} (${role})`, () => {
    for (const { events, 'leads to': place } of table(['events', 'leads to'], ways)) {
      void it(`leads by ‘${events}’ to ${place}`, () => {
        assert.equal(whereIs(new Run(flow, { role }).send(...listed(events))), place);
      });
    }

    if (causes !== undefined) {
      void it('answers its symptoms with their causes in the order of the documents', () => {
        assert.deepEqual(causesOf(flow, role), table(causeColumns, causes));
      });
    }
  });
}

/** Holds a flow to how sure the consequence of each wrong selection is: `diagnosis status`, in the order of its screens. */
export function statuses(name: string, flow: AnyFlow, expected: readonly string[]): void {
  void it(`is as sure of what goes wrong in ${name} as the text is`, () => {
    const found = Object.values(flow.steps)
      .flatMap((step) => ('verdicts' in step ? Object.values(step.verdicts) : []))
      .flatMap((rows) => Object.values(rows).flatMap((row) => Object.values(row)))
      .flatMap((verdict) => ('wrong' in verdict ? [`${verdict.wrong} ${verdict.status}`] : []));
    assert.deepEqual(found, expected);
  });
}
