import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { equalFiguresOf, figuresOf } from '../../tools/diagnosis/figures.ts';
import { goalOfEndings, goalOfEqual, goalsOfEffort } from '../../tools/diagnosis/goals.ts';
import { diagnosedFlows } from '../../tools/diagnosis/models.ts';
import { quickPageOf } from '../../tools/diagnosis/page.ts';
import { truthful } from '../../tools/diagnosis/person.ts';
import { noisy, simulate } from '../../tools/diagnosis/simulation.ts';

const flows = await diagnosedFlows();
const figures = figuresOf(flows);
const equal = equalFiguresOf(flows);
const truths = simulate(flows, truthful, 1);

describe('the diagnosis of all symptoms', () => {
  for (const { what, found, goal, isMet } of [...goalsOfEffort(figures), goalOfEqual(equal)]) {
    it(`reaches its goal: ${what}: ${goal}`, () => assert.ok(isMet, found));
  }

  it('costs no less than the best policy, and no more than one without questions', () => {
    const wrong = figures.filter(({ seconds, optimum, bound, withoutQuestions }) => {
      return seconds < (optimum ?? bound) - 1e-3 || seconds > withoutQuestions + 1e-3;
    });
    assert.deepEqual(wrong, []);
  });

  it('leads everybody who answers truthfully to the remedy or the contact', () => {
    const { found, isMet } = goalOfEndings('', truths, 1);
    assert.ok(isMet, `${found} ${truths.circles.join(', ')}`);
  });

  it('leads nine in ten there who err and do not know, and nobody in circles', () => {
    const endings = simulate(flows, noisy, 3, 2);
    const { found, isMet } = goalOfEndings('', endings, 0.9);
    assert.ok(isMet, `${found} ${endings.circles.join(', ')}`);
  });

  it('is told in docs/diagnosis.md as it is', () => {
    const page = readFileSync(new URL('../../docs/diagnosis.md', import.meta.url), 'utf8');
    const quick = quickPageOf({ figures, equal, truthful: truths });
    // All but the last section, which takes a minute: the page names the models from which it was made.
    assert.ok(page.startsWith(quick), 'Something has changed: run `npm run diagnosis:report`.');
  });
});
