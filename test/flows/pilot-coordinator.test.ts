import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as pilotCoordinator } from '../../flows/pilot-coordinator.ts';
import text from '../../locales/nl/pilot-coordinator.json' with { type: 'json' };
import { partOfTime } from '../../src/flow/period.ts';
import { Run } from '../flow/run.ts';
import { causesOf, causeColumns } from './causes.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';

const ways = table(
  ['events', 'leads to'],
  `
| events                      | leads to           |
|                             | learnWhoItIs       |
| next                        | chooseQuestion     |
| next, answer.needHelp       | alivia-get-help    |
| next, answer.tasks          | readTasks          |
| next, answer.tasks, next    | readTraining       |
| next, answer.training       | readTraining       |
| next, answer.training, next | contactCoordinator |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom       | cause         | status  | leads to                    | whom to ask         |
| S-14 | noCoordinator | notEverywhere | derived | person: aliviaNoCoordinator | aliviaNoCoordinator |
`,
);

/** The end is printed as a day that does not exist: the last day of April is the last on which it can be meant. */
const days = table(
  ['step', 'day', 'part'],
  `
| step         | day        | part   |
| learnWhoItIs | 2025-08-31 | before |
| learnWhoItIs | 2025-09-01 | during |
| learnWhoItIs | 2026-04-30 | during |
| learnWhoItIs | 2026-05-01 | after  |
| readTraining | 2025-09-01 | before |
| readTraining | 2025-09-02 | during |
| readTraining | 2025-09-09 | during |
| readTraining | 2025-09-10 | after  |
`,
);

describe('the coordinator of the pilot', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      assert.equal(whereIs(new Run(pilotCoordinator, { role: 'anyone' }).send(...listed(events))), place);
    });
  }

  it('answers its symptom with its cause', () => {
    assert.deepEqual(causesOf(pilotCoordinator, 'anyone'), causes);
  });

  for (const { step, day, part } of days) {
    it(`is at ${step} on ${day} ${part} its days`, () => {
      const { dated } = pilotCoordinator.steps[step as 'learnWhoItIs' | 'readTraining'];
      assert.ok(dated);
      assert.equal(partOfTime(dated, new Date(`${day}T12:00:00+02:00`)), part);
    });
  }

  it('quotes the day that does not exist and never turns it into another', () => {
    for (const body of Object.values(text.steps.learnWhoItIs.body)) {
      assert.match(body, /‘31 april 2026’\. Die dag bestaat niet/);
      assert.doesNotMatch(body, /30 april/);
    }
  });

  it('asks afterwards whether there is still a coordinator', () => {
    assert.match(text.steps.learnWhoItIs.body.after, /is er nog een coördinator\?$/);
  });

  it('gives the days of the training and says that another place names June', () => {
    for (const body of Object.values(text.steps.readTraining.body)) {
      assert.match(body, /dinsdag 2\/09 en dinsdag 9\/09.*Elders in de pilootoproep staat ‘in juni’\./);
    }
  });
});
