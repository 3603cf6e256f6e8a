import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import { choicesOf } from '../../src/flow/verdict.ts';
import { lettersOf, valuesOf } from '../../src/session/phone-code-letters.ts';
import { keyOf, phoneCode, positionIn, readPhoneCode, type PlaceNumbers } from '../../src/session/phone-code.ts';
import type { Position } from '../../src/session/saved.ts';
import { standingIn } from '../../src/session/take-along-view.ts';
import { snapshotAt } from '../../src/session/snapshot-at.ts';
import type { CatalogueNumbers } from '../../tools/catalogue/numbers.ts';
import { allFlows } from '../flow/all-flows.ts';
import { caseAt, type Case } from './situations.ts';
import { walkedCases } from './walked-cases.ts';

const { flows: numbers } = JSON.parse(readFileSync('src/flow/catalogue-numbers.json', 'utf8')) as CatalogueNumbers;
const numbersOf = (id: string): PlaceNumbers => numbers[id]!;
const flowOf = (id: string): AnyFlow => allFlows.find((one) => one.id === id)!.flow;

const codeAt = (one: Case): string => phoneCode(standingIn(one), one.flow, numbersOf(one.id));

/** What the agent's desk does: from the letters alone to a position. */
function found(code: string): Position {
  const read = readPhoneCode(code)!;
  const flow = Object.keys(numbers).find((id) => numbers[id]!.number === read.flow) as Position['flow'];
  const role = keyOf(numbersOf(flow).roles, read.role)!;
  const step = keyOf(numbersOf(flow).steps, read.step)!;
  return positionIn(flowOf(flow), { flow, role, step }, read);
}

/** The state of a machine below what lies over it; a button that was pressed too early is not told. */
const guideValue = ({ machine, flow, role }: Case, position: Position): string => {
  const { selections, trail } = position;
  const { value } = snapshotAt(flow, { role, selections, trail }, position, 0)(machine);
  return JSON.stringify(value);
};

/** The values of a code with some bits turned over, and a check letter that is right for them. */
const forged = (code: string, ...flips: readonly [at: number, bits: number][]): string =>
  lettersOf(
    valuesOf(code)!.map((value, at) => flips.reduce((sum, [one, bits]) => (one === at ? sum ^ bits : sum), value)),
  );

const place = { role: 'informalCarer', step: 'chooseEntrance' };

describe('a phone code', () => {
  const lengths = new Map<number, number>();
  for (const { id, flow } of allFlows) {
    it(`leads back from every state that any role can reach: ${id}`, () => {
      for (const role of Object.keys(flow.escalate)) {
        for (const one of walkedCases(id, flow, role)) {
          if (one.reached.isFinal) continue;
          const before = standingIn(one);
          const code = codeAt(one);
          lengths.set(code.length, (lengths.get(code.length) ?? 0) + 1);
          const after = found(code);
          const isSet = before.phase === 'check' || before.phase === 'explain';
          const set = isSet ? (before.selections[before.step] ?? {}) : {};
          assert.deepEqual(
            [after.flow, after.role, after.step, after.phase, after.selections[after.step] ?? {}],
            [before.flow, before.role, before.step, before.phase, set],
          );
          const under = { ...before, over: [], path: after.path };
          assert.equal(guideValue(one, after), guideValue(one, under), code);
          assert.doesNotMatch(code, /^\d/);
        }
      }
    });
  }

  it('has at most nine letters, and mostly six', () => {
    const all = [...lengths.values()].reduce((sum, count) => sum + count);
    const upTo = (length: number) =>
      [...lengths].reduce((sum, [letters, count]) => sum + (letters <= length ? count : 0), 0) / all;
    assert.ok(upTo(6) > 0.6 && upTo(8) > 0.95, JSON.stringify([...lengths]));
    assert.equal(upTo(9), 1);
  });

  it('tells the answers on which the way on depends', () => {
    const asked = caseAt('tbe-overview', 'anyone').flow;
    const step = asked.steps['chooseApplication'];
    for (const answer of Object.keys(step && 'ask' in step ? step.ask : {})) {
      const trail = [{ kind: 'answered', step: 'chooseApplication', answer }] as const;
      const before = { ...standingIn(caseAt('tbe-overview', 'anyone')), trail };
      assert.deepEqual(found(phoneCode(before, asked, numbersOf('tbe-overview'))).trail, trail);
    }
  });

  it('of another version tells the step, and that it is another version', () => {
    const one = caseAt('alivia-sign-in', 'informalCarer', 'answer.computer', 'next', 'check');
    const set = { ...standingIn(one), selections: { chooseEntrance: { entrance: 'personInNeed' } } };
    const code = phoneCode(set, one.flow, numbersOf(one.id));
    assert.deepEqual(found(code).selections, set.selections);
    for (const bits of [1, 2, 4, 8]) {
      const other = forged(code, [0, bits]);
      const { phase, step, role, selections } = found(other);
      assert.equal(readPhoneCode(other)?.isOurs, false);
      assert.deepEqual([phase, step, role, selections], ['instruct', 'chooseEntrance', 'informalCarer', {}]);
    }
  });

  it('takes numbers of any size, for a catalogue that grows', () => {
    const before = standingIn(caseAt('alivia-sign-in', 'informalCarer'));
    for (const number of [1, 7, 8, 31, 32, 63, 64, 126, 127]) {
      const { roles, steps } = { roles: { informalCarer: number }, steps: { chooseDevice: number } };
      const read = readPhoneCode(phoneCode(before, flowOf(before.flow), { number, roles, steps }));
      assert.deepEqual([read?.flow, read?.role, read?.step], [number, number, number]);
    }
  });

  it('is nothing when it is too short, does not begin as a code, or is cut off', () => {
    for (const values of [[], [31], [31, 31], [31, 31, 31, 31], [1, 2, 3, 4, 5]]) {
      assert.equal(readPhoneCode(lettersOf(values)), undefined, values.join());
    }
    for (const written of ['', '123456', '000000', 'hallo']) assert.equal(readPhoneCode(written), undefined, written);
  });

  it('says nothing wrong of choices that are not there', () => {
    const one = caseAt('alivia-sign-in', 'informalCarer', 'answer.computer', 'next', 'check');
    const read = readPhoneCode(codeAt(one))!;
    for (const chosen of [5, 6, 31, 2 ** 40]) {
      const { selections } = positionIn(one.flow, { flow: one.id, ...place }, { ...read, chosen });
      const options = choicesOf(one.flow, place.step).flatMap(([, { options }]) => Object.keys(options));
      assert.ok(Object.values(selections[place.step] ?? {}).every((option) => options.includes(option)));
    }
  });
});
