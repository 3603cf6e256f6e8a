import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as pgzSignIn } from '../../flows/pgz-sign-in.ts';
import { verdictOn } from '../../src/flow/verdict.ts';
import { Run } from '../flow/run.ts';
import { acceptance, explanation } from './acceptance.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';

const flow: AnyFlow = pgzSignIn;

acceptance(
  'ProGezondheid',
  flow,
  `
| role             | step           | selected                                     | explained                                                      | then                | in words                                      |
| careProvider     | confirmProfile | signInAs=ownProfession                       |                                                                | arrive              | one's own profession                          |
| careProvider     | confirmProfile | signInAs=citizen                             | signInAs=citizenLeftAsItStands                                 |                     | citizen left as it stands                     |
| careProvider     | confirmProfile | signInAs=otherProfession                     | signInAs=anotherProfession                                     |                     | another profession                            |
| careProvider     | confirmProfile | signInAs=onlyCitizen                         | signInAs=onlyCitizenListed                                     |                     | only citizen is offered                       |
| careProvider     | confirmProfile | signInAs=nothing                             | signInAs=nothingInsteadOfProfession                            |                     | the cross is clicked instead of the triangle  |
| careProvider     | confirmProfile | signInAs=notListed                           | signInAs=professionNotListed                                   |                     | the profession is not seen in the list        |
| careProvider     | confirmProfile | organisation=ownEnterprise                   | organisation=unmentioned                                       | arrive              | an organisation: not named, so cleared        |
| careProvider     | confirmProfile | organisation=otherEnterprise                 | organisation=unmentioned                                       | arrive              | another organisation                          |
| careProvider     | confirmProfile | organisation=notListed                       | organisation=unmentioned                                       | arrive              | the organisation is not listed                |
| careProvider     | confirmProfile | signInAs=citizen, organisation=ownEnterprise | signInAs=citizenLeftAsItStands, organisation=unmentioned       |                     | citizen and an organisation                   |
| careProvider     | chooseProfile  | profile=mandatary                            | profile=unmentioned                                            | arrive              | a screen that is not named for care providers |
| careProvider     | findMandator   | searched=own, results=notFound               | searched=searchInsteadOfOwnFile, results=searchNotNeeded       |                     | on the search page, for one's own file        |
| naturalMandatary | confirmProfile | signInAs=citizen, organisation=nothing       |                                                                | seeProfileSelection | citizen, and nothing under organisation       |
| naturalMandatary | confirmProfile | signInAs=ownProfession                       | signInAs=professionInsteadOfMandate                            |                     | a mandatary who is a care provider too        |
| naturalMandatary | confirmProfile | signInAs=otherProfession                     | signInAs=professionInsteadOfMandate                            |                     | another profession                            |
| naturalMandatary | confirmProfile | signInAs=nothing                             | signInAs=nothingInsteadOfCitizen                               |                     | nothing                                       |
| naturalMandatary | confirmProfile | signInAs=notListed                           | signInAs=professionInsteadOfCitizen                            |                     | looks for a profession                        |
| naturalMandatary | confirmProfile | signInAs=onlyCitizen                         | signInAs=unmentioned                                           | seeProfileSelection | sees only citizen, which is enough            |
| naturalMandatary | confirmProfile | organisation=ownEnterprise                   | organisation=enterpriseSelected                                |                     | an enterprise                                 |
| naturalMandatary | confirmProfile | organisation=otherEnterprise                 | organisation=enterpriseSelected                                |                     | any enterprise                                |
| naturalMandatary | confirmProfile | organisation=notListed                       | organisation=unmentioned                                       | seeProfileSelection | the organisation is not listed, nor needed    |
| naturalMandatary | chooseProfile  | profile=mandatary                            |                                                                | findMandator        | on as a mandatary                             |
| naturalMandatary | chooseProfile  | profile=citizen                              | profile=citizenInsteadOfMandatary                              |                     | on as a citizen                               |
| naturalMandatary | findMandator   | searched=mandators, results=found            |                                                                | arrive              | the data of the care provider                 |
| naturalMandatary | findMandator   | searched=own, results=notFound               | searched=ownDataSearched, results=providerNotFound             |                     | one's own data                                |
| naturalMandatary | findMandator   | searched=nothing                             | searched=nothingSearched                                       |                     | nothing filled in                             |
| naturalMandatary | findMandator   | results=notFound                             | results=providerNotFound                                       |                     | no result                                     |
| legalMandatary   | confirmProfile | signInAs=citizen, organisation=ownEnterprise |                                                                | findMandator        | citizen, and the enterprise                   |
| legalMandatary   | confirmProfile | signInAs=ownProfession                       | signInAs=professionInsteadOfCitizen                            |                     | a profession                                  |
| legalMandatary   | confirmProfile | signInAs=nothing                             | signInAs=nothingInsteadOfCitizen                               |                     | nothing                                       |
| legalMandatary   | confirmProfile | organisation=nothing                         | organisation=noEnterprise                                      |                     | no enterprise                                 |
| legalMandatary   | confirmProfile | organisation=otherEnterprise                 | organisation=anotherEnterprise                                 |                     | another enterprise                            |
| legalMandatary   | confirmProfile | organisation=notListed                       | organisation=enterpriseNotListed                               |                     | the enterprise is not listed                  |
| legalMandatary   | confirmProfile | signInAs=ownProfession, organisation=nothing | signInAs=professionInsteadOfCitizen, organisation=noEnterprise |                     | as a care provider signs in                   |
| legalMandatary   | chooseProfile  | profile=citizen                              | profile=unmentioned                                            | findMandator        | a screen that is not named for this role      |
| legalMandatary   | findMandator   | results=notFound                             | results=providerNotFound                                       |                     | no result                                     |
| nonCareProvider  | confirmProfile | signInAs=citizen                             |                                                                | seeProfileSelection | citizen                                       |
| nonCareProvider  | confirmProfile | signInAs=ownProfession                       | signInAs=professionInsteadOfCitizen                            |                     | a profession                                  |
| nonCareProvider  | confirmProfile | signInAs=otherProfession                     | signInAs=professionInsteadOfCitizen                            |                     | another profession                            |
| nonCareProvider  | confirmProfile | signInAs=nothing                             | signInAs=nothingInsteadOfCitizen                               |                     | nothing                                       |
| nonCareProvider  | confirmProfile | organisation=ownEnterprise                   | organisation=unmentioned                                       | seeProfileSelection | an organisation: not named, so cleared        |
| nonCareProvider  | confirmProfile | organisation=notListed                       | organisation=unmentioned                                       | seeProfileSelection | the organisation is not listed                |
| nonCareProvider  | chooseProfile  | profile=citizen                              |                                                                | arrive              | on as a citizen                               |
| nonCareProvider  | chooseProfile  | profile=mandatary                            | profile=mandataryInsteadOfCitizen                              |                     | on as a mandatary                             |
| nonCareProvider  | findMandator   | searched=mandators, results=found            | searched=searchInsteadOfOwnFile, results=searchNotNeeded       |                     | on the search page, for one's own file        |
`,
);

/** What is wrong: how sure its consequence is, and where the guide takes the user, if anywhere. */
const diagnoses = table(
  ['role', 'step', 'selection', 'status', 'leads to'],
  `
| role             | step           | selection                    | status       | leads to                      |
| careProvider     | confirmProfile | signInAs=citizen             | derived      |                               |
| careProvider     | confirmProfile | signInAs=otherProfession     | undocumented |                               |
| careProvider     | confirmProfile | signInAs=onlyCitizen         | documented   | pgz-new-provider-citizen-only |
| careProvider     | confirmProfile | signInAs=nothing             | undocumented |                               |
| careProvider     | confirmProfile | signInAs=notListed           | undocumented | person: pgz                   |
| naturalMandatary | confirmProfile | signInAs=ownProfession       | derived      |                               |
| naturalMandatary | confirmProfile | organisation=ownEnterprise   | derived      |                               |
| naturalMandatary | chooseProfile  | profile=citizen              | documented   |                               |
| naturalMandatary | findMandator   | searched=own                 | undocumented |                               |
| naturalMandatary | findMandator   | results=notFound             | derived      | pgz-obtain-mandate            |
| legalMandatary   | confirmProfile | signInAs=ownProfession       | undocumented |                               |
| legalMandatary   | confirmProfile | organisation=nothing         | derived      |                               |
| legalMandatary   | confirmProfile | organisation=otherEnterprise | undocumented |                               |
| legalMandatary   | confirmProfile | organisation=notListed       | documented   | pgz-organisation-not-listed   |
| legalMandatary   | findMandator   | results=notFound             | derived      | pgz-obtain-mandate            |
| nonCareProvider  | confirmProfile | signInAs=ownProfession       | undocumented |                               |
| nonCareProvider  | chooseProfile  | profile=mandatary            | documented   |                               |
`,
);

const routes = table(
  ['role', 'events', 'steps'],
  `
| role             | events                                             | steps                                                                                                       |
| careProvider     | answer.inOrder, next, next                         | checkConditions, chooseDigitalKey, confirmProfile, arrive                                                   |
| naturalMandatary | answer.inOrder, next, next, answer.no, next        | checkConditions, chooseDigitalKey, confirmProfile, seeProfileSelection, findMandator, arrive                |
| naturalMandatary | answer.inOrder, next, next, answer.yes, next, next | checkConditions, chooseDigitalKey, confirmProfile, seeProfileSelection, chooseProfile, findMandator, arrive |
| legalMandatary   | answer.inOrder, next, next, next                   | checkConditions, chooseDigitalKey, confirmProfile, findMandator, arrive                                     |
| nonCareProvider  | answer.inOrder, next, next, answer.no              | checkConditions, chooseDigitalKey, confirmProfile, seeProfileSelection, arrive                              |
| nonCareProvider  | answer.inOrder, next, next, answer.yes, next       | checkConditions, chooseDigitalKey, confirmProfile, seeProfileSelection, chooseProfile, arrive               |
`,
);

const answers = table(
  ['role', 'answers', 'leads to'],
  `
| role             | answers         | leads to                      |
| careProvider     | notSure         | chooseDigitalKey              |
| careProvider     | notYet          | waitForFile                   |
| careProvider     | notYet, readOn  | pgz-new-provider-citizen-only |
| careProvider     | notYet, tryNow  | chooseDigitalKey              |
| naturalMandatary | notSure         | chooseDigitalKey              |
| naturalMandatary | notYet          | getMandate                    |
| naturalMandatary | notYet, readOn  | pgz-obtain-mandate            |
| naturalMandatary | notYet, haveOne | chooseDigitalKey              |
| legalMandatary   | notYet          | getMandate                    |
| nonCareProvider  | notYet          | askRiziv                      |
| nonCareProvider  | notSure         | chooseDigitalKey              |
`,
);

describe('signing in to ProGezondheid', () => {
  for (const { role, events, steps } of routes) {
    it(`leads a ${role} by ‘${events}’ over the documented screens`, () => {
      const run = new Run(flow, { role }).send(...listed(events));
      assert.deepEqual([...run.context.path, run.at], listed(steps));
      assert.equal(run.send('yes').at, 'solved');
    });
  }

  for (const { role, answers: given, 'leads to': place } of answers) {
    it(`leads a ${role} who answers ${given} to ${place}`, () => {
      const run = new Run(flow, { role }).send(...listed(given).map((answer) => `answer.${answer}`));
      assert.equal(whereIs(run).split('.')[0], place);
    });
  }

  for (const { role, step, selection, status, 'leads to': place } of diagnoses) {
    it(`is as sure of ${selection} for a ${role} as the documents: ${status}`, () => {
      const [field = '', option = ''] = selection.split('=');
      const verdict = verdictOn(flow, step, role, field, option);
      assert.ok('wrong' in verdict);
      assert.equal(verdict.status, status);
      const run = explanation(flow, role, step, selection);
      const remedy = `remedy.${verdict.wrong}`;
      assert.equal(run.takes(remedy) ? whereIs(run.send(remedy)) : '', place);
    });
  }

  it('knows of no wrong digital key', () => {
    for (const role of Object.keys(flow.escalate)) {
      const run = new Run(flow, { role }).send('answer.inOrder');
      assert.equal(run.at, 'chooseDigitalKey');
      assert.equal(run.takes('check'), false);
    }
  });

  it('takes whoever searches for their own file back to the digital key', () => {
    const run = explanation(flow, 'nonCareProvider', 'findMandator', 'searched=own, results=notFound');
    assert.equal(whereIs(run.send('remedy.searchInsteadOfOwnFile')), 'chooseDigitalKey');
  });
});
