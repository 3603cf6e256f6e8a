import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as tbePrepare } from '../../flows/tbe-prepare.ts';
import { Run } from '../flow/run.ts';
import { causesOf, causeColumns } from './causes.ts';
import { listed, table } from './table.ts';
import { whereIs } from './where-is.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';

const ways = table(
  ['events', 'leads to'],
  `
| events                                   | leads to        |
|                                          | readWhy         |
| next                                     | prepareBrowser  |
| next, next                               | haveReady       |
| next, next, next                         | isAllReady      |
| next, next, next, answer.yes             | start           |
| next, next, next, answer.hcoNumberMissing | findHcoNumber  |
| next, next, next, answer.readManuals     | readManuals     |
| next, next, next, answer.yes, yes, onward | tbe-choose-task |
`,
);

/** What to have ready, with the facts that ask for it and what the guide can check. */
const ready = table(
  ['item', 'fact', 'check'],
  `
| item             | fact       | check            |
| browser          | TBE-AAN-01 |                  |
| digitalKey       | TBE-AAN-02 |                  |
| enterpriseNumber | TBE-GEG-02 | enterpriseNumber |
| hcoNumber        | TBE-GEG-03 |                  |
| personNumbers    | TBE-GEG-05 | personNumber     |
| mails            | TBE-GEG-05 | mail             |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom         | cause          | status     | leads to                            | whom to ask |
| S-56 | browserFails    | otherBrowser   | documented | prepareBrowser                      | tbe         |
| S-52 | sectionNotFound | wrongReference | documented | tbe-appoint-tb as mainAccessManager | tbe         |
`,
);

const flow: AnyFlow = tbePrepare;

describe('preparing for the access management', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      const run = new Run(tbePrepare, { role: 'anyone' }).send(...listed(events));
      assert.equal(whereIs(run), place);
    });
  }

  it('has everything ready that the manual asks for, and checks what can be checked', () => {
    const items = Object.values(flow.steps).flatMap((step) =>
      'checklist' in step ? Object.entries(step.checklist) : [],
    );
    assert.deepEqual(
      items.map(([item, { cites, check }]) => ({ item, fact: cites[0], check: check ?? '' })),
      ready,
    );
  });

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(tbePrepare, 'anyone'), causes);
  });
});
