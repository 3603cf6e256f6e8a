import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as pilotApply } from '../../flows/pilot-apply.ts';
import text from '../../locales/nl/pilot-apply.json' with { type: 'json' };
import { partOfTime } from '../../src/flow/period.ts';
import { Run } from '../flow/run.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';

const ways = table(
  ['events', 'leads to'],
  `
| events                                   | leads to           |
|                                          | seeWhetherItIsOpen |
| next                                     | chooseSubject      |
| next, answer.documents                   | collectDocuments   |
| next, answer.documents, next             | submit             |
| next, answer.documents, next, next       | awaitResult        |
| next, answer.documents, next, next, next | chooseWhatNow      |
| next, answer.result                      | awaitResult        |
| next, answer.now                         | chooseWhatNow      |
| next, answer.now, answer.signIn          | alivia-choose-role |
| next, answer.now, answer.information     | readMore           |
| next, answer.now, answer.question        | askQuestion        |
`,
);

/** The document prints "ten laatste 1 juli 2025 24u". */
const days = table(
  ['day', 'part', 'starts with'],
  `
| day        | part   | starts with                |
| 2025-06-30 | before | Ja.                        |
| 2025-07-01 | during | Vandaag is de laatste dag. |
| 2025-07-02 | after  | Nee.                       |
`,
);

describe('applying for the pilot', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      assert.equal(whereIs(new Run(pilotApply, { role: 'anyone' }).send(...listed(events))), place);
    });
  }

  for (const { day, part, 'starts with': start } of days) {
    it(`says on ${day}: ${start}`, () => {
      const { dated } = pilotApply.steps.seeWhetherItIsOpen;
      assert.ok(dated);
      const found = partOfTime(dated, new Date(`${day}T12:00:00+02:00`));
      assert.equal(found, part);
      assert.ok(text.steps.seeWhetherItIsOpen.body[found].startsWith(start));
    });
  }

  it('says since when it is closed, with the hour as printed', () => {
    assert.match(text.steps.seeWhetherItIsOpen.body.after, /niet meer sinds 1 juli 2025, 24u\./);
  });

  it('asks nobody to apply once the day is over', () => {
    const { body } = text.steps.seeWhetherItIsOpen;
    const said = JSON.stringify({ ...text, steps: { ...text.steps, seeWhetherItIsOpen: body.after } });
    assert.doesNotMatch(said, /[Ss]tel u kandidaat|[Dd]ien uw kandidatuur in|Mail uw kandidatuur/);
  });
});
