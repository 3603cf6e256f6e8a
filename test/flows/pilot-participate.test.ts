import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as participate } from '../../flows/pilot-participate.ts';
import text from '../../locales/nl/pilot-participate.json' with { type: 'json' };
import { partOfTime } from '../../src/flow/period.ts';
import { Run } from '../flow/run.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';

const ways = table(
  ['events', 'leads to'],
  `
| events                                              | leads to           |
|                                                     | readWhenAndHowMany |
| next                                                | checkConditions    |
| next, next                                          | composeTheGroup    |
| next, next, next                                    | takePart           |
| next, next, next, next                              | readSupport        |
| next, next, next, next, next                        | goOnAfterThePilot  |
| next, next, next, next, next, next                  | chooseWhatNow      |
| next, next, next, next, next, next, answer.signIn   | alivia-choose-role |
| next, next, next, next, next, next, answer.apply    | pilot-apply        |
| next, next, next, next, next, next, answer.question | askQuestion        |
`,
);

const conditions = table(
  ['item', 'fact'],
  `
| item             | fact       |
| tenResidents     | PIL-VWZ-01 |
| recentAssessment | PIL-VWZ-02 |
| recognised       | PIL-VWZ-10 |
| notSupervised    | PIL-VWZ-11 |
| coordinator      | PIL-CRD-01 |
`,
);

/** It starts on 27 October 2025 and lasts six months. */
const days = table(
  ['day', 'part'],
  `
| day        | part   |
| 2025-10-26 | before |
| 2025-10-27 | during |
| 2026-04-26 | during |
| 2026-04-28 | after  |
`,
);

describe('taking part in the pilot', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      assert.equal(whereIs(new Run(participate, { role: 'anyone' }).send(...listed(events))), place);
    });
  }

  it('lists the conditions to tick off, each with its fact', () => {
    const step = participate.steps.checkConditions;
    const items = 'checklist' in step ? Object.entries(step.checklist) : [];
    assert.deepEqual(
      items.map(([item, { cites }]) => ({ item, fact: cites[0] })),
      conditions,
    );
  });

  for (const { day, part } of days) {
    it(`is on ${day} ${part} the pilot`, () => {
      const { dated } = participate.steps.readWhenAndHowMany;
      assert.ok(dated);
      assert.equal(partOfTime(dated, new Date(`${day}T12:00:00+01:00`)), part);
    });
  }

  it('quotes what the documents say in two ways', () => {
    assert.match(text.steps.checkConditions.items.tenResidents.label, /‘minstens 10 bewoners’/);
    assert.match(
      text.steps.checkConditions.items.notSupervised.hint,
      /‘sinds het uitsturen van deze pilootoproep tijdens de piloot’/,
    );
    assert.match(text.steps.readSupport.body, /‘tijdens het pilootproject’.*geen einddatum/);
  });
});
