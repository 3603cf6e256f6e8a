import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assumed } from '../../src/diagnosis/assumed.ts';
import { drawing } from '../../tools/diagnosis/drawing.ts';
import { diagnosedFlows } from '../../tools/diagnosis/models.ts';
import { drawnNumbers, isStable, sensitivitiesOf } from '../../tools/diagnosis/sensitivity.ts';

const names = ['alivia-sign-in', 'pgz-choose-role', 'tbe-overview', 'tbe-appoint-tb', 'ska-sign-in'];
const flows = (await diagnosedFlows()).filter(({ id }) => names.includes(id));

describe('assumed numbers that are drawn', () => {
  it('are each off by at most 30 %, and by another part', () => {
    const { weightOf, chanceOf, seconds } = drawnNumbers(drawing(1));
    const parts = [
      weightOf.often / assumed.weightOf.often,
      chanceOf.always / assumed.chanceOf.always,
      seconds.escalation / assumed.seconds.escalation,
    ];
    assert.ok(parts.every((part) => part >= 0.7 && part <= 1.3));
    assert.equal(new Set(parts).size, parts.length);
  });

  it('are the same for the same seed, and others for another', () => {
    assert.deepEqual(drawnNumbers(drawing(1)), drawnNumbers(drawing(1)));
    assert.notDeepEqual(drawnNumbers(drawing(1)), drawnNumbers(drawing(2)));
  });

  it('leave the first move the best in four draws of five, or cost little', () => {
    const all = sensitivitiesOf(flows, 20, 3);
    assert.ok(all.length > 20);
    assert.deepEqual(
      all.filter((one) => !isStable(one)),
      [],
    );
  });
});
