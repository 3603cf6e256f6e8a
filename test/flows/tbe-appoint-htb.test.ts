import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as tbeAppointHtb } from '../../flows/tbe-appoint-htb.ts';
import { Run } from '../flow/run.ts';
import { causeColumns, causesOf } from './causes.ts';
import { listed, table } from './table.ts';
import { whereIs } from './where-is.ts';

const role = 'legalRepresentative';

const ways = table(
  ['events', 'leads to'],
  `
| events                                                               | leads to                                                |
|                                                                      | areYouLegalRepresentative                               |
| answer.yes                                                           | holdKeyReady                                            |
| answer.yes, next                                                     | chooseWho                                               |
| answer.yes, next, answer.myself                                      | tbe-appoint-htb-self                                    |
| answer.yes, next, answer.otherPerson                                 | tbe-appoint-htb-other                                   |
| answer.yes, next, answer.outsider                                    | chooseAllowedPerson                                     |
| answer.yes, next, answer.outsider, answer.myself                     | tbe-appoint-htb-self                                    |
| answer.yes, next, answer.outsider, answer.otherPerson                | tbe-appoint-htb-other                                   |
| answer.no                                                            | askLegalRepresentative                                  |
| answer.no, lead                                                      | tbe-appoint-htb › holdKeyReady as legalRepresentative   |
| answer.notSure                                                       | checkLegalFunction                                      |
| answer.notSure, answer.known                                         | holdKeyReady                                            |
| answer.notSure, answer.unknown                                       | askLegalRepresentative                                  |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom    | cause                  | status     | leads to               | whom to ask            |
| S-28 | notAllowed | notLegalRepresentative | documented | askLegalRepresentative | tbeLegalRepresentative |
| S-28 | notAllowed | functionNotValid       | documented | checkLegalFunction     | tbeLegalRepresentative |
| S-50 | itsmeFails | useEid                 | documented | holdKeyReady           | tbe                    |
`,
);

describe('what appointing a main access manager requires', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      assert.equal(whereIs(new Run(tbeAppointHtb, { role }).send(...listed(events))), place);
    });
  }

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(tbeAppointHtb, role), causes);
  });
});
