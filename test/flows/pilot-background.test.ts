import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as pilotBackground } from '../../flows/pilot-background.ts';
import { Run } from '../flow/run.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';

const ways = table(
  ['events', 'leads to'],
  `
| events                    | leads to               |
|                           | chooseSubject          |
| answer.alivia             | meetAlivia             |
| answer.alivia, next       | meetTheCarePlan        |
| answer.alivia, next, next | readMore               |
| answer.pilot              | readWhatIsTested       |
| answer.pilot, next        | readTheQuestions       |
| answer.pilot, next, next  | readMore               |
| answer.coordinator        | pilot-coordinator      |
| answer.careTeamAccess     | pilot-care-team-access |
| answer.participate        | pilot-participate      |
| answer.apply              | pilot-apply            |
| person                    | person: of the role    |
`,
);

describe('the background of the pilot', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      assert.equal(whereIs(new Run(pilotBackground, { role: 'anyone' }).send(...listed(events))), place);
    });
  }

  it('ends with the website of Alivia and the click-through model', () => {
    const { readMore } = pilotBackground.steps;
    assert.equal('refer' in readMore && readMore.refer, 'pilotInformation');
  });
});
