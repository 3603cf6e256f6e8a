import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as pgzObtainMandate } from '../../flows/pgz-obtain-mandate.ts';
import { Run } from '../flow/run.ts';
import { causesOf, causeColumns } from './causes.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';

const ways = table(
  ['events', 'leads to'],
  `
| events                       | leads to                                 |
| answer.yes                   | pgz-choose-role › chooseMandataryProfile |
| answer.no                    | readExplanation                          |
| answer.notSure               | readExplanation                          |
| answer.no, next              | arrive                                   |
| answer.no, next, yes         | solved                                   |
| answer.no, next, yes, onward | pgz-choose-role › chooseMandataryProfile |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom          | cause                       | status  | leads to                                         | whom to ask |
| S-22 | providerNotFound | noMandate                   | derived | readExplanation                                  | pgzMandate  |
| S-22 | providerNotFound | organisationAsNaturalPerson | derived | pgz-sign-in › confirmProfile as naturalMandatary | pgzMandate  |
| S-22 | providerNotFound | noEnterprise                | derived | pgz-sign-in › confirmProfile as legalMandatary   | pgzMandate  |
`,
);

describe('obtaining a mandate for ProGezondheid', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      const run = new Run(pgzObtainMandate, { role: 'anyone' }).send(...listed(events));
      assert.equal(whereIs(run), place);
    });
  }

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(pgzObtainMandate, 'anyone'), causes);
  });
});
