import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as aliviaGetHelp } from '../../flows/alivia-get-help.ts';
import { Run } from '../flow/run.ts';
import { causesOf, causeColumns } from './causes.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';

const ways = table(
  ['events', 'leads to'],
  `
| events                         | leads to            |
|                                | isThereACoordinator |
| answer.yes                     | askCoordinator      |
| answer.no                      | contactHelpdesk     |
| answer.notSure                 | contactHelpdesk     |
| answer.yes, answer.helped      | helped              |
| answer.yes, answer.helped, yes | solved              |
| answer.yes, answer.helped, no  | symptoms            |
| answer.yes, answer.notHelped   | contactHelpdesk     |
| answer.yes, answer.notReached  | contactHelpdesk     |
| answer.no, ticket              | ticket              |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom               | cause         | status     | leads to                    | whom to ask         |
| S-14 | noCoordinator         | notEverywhere | derived    | person: aliviaNoCoordinator | aliviaNoCoordinator |
| S-15 | helpdeskDoesNotAnswer | closed        | documented | person: aliviaNoCoordinator | aliviaNoCoordinator |
`,
);

describe('getting help with Alivia', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      const run = new Run(aliviaGetHelp, { role: 'anyone' }).send(...listed(events));
      assert.equal(whereIs(run), place);
    });
  }

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(aliviaGetHelp, 'anyone'), causes);
  });
});
