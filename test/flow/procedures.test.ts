import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flowIds } from '../../src/flow/catalogue.ts';
import { procedureStart, sharing, visitors } from '../../src/flow/registry.ts';
import { table } from '../flows/table.ts';

/**
 * The public contract, written out: portals name these procedures and roles in their pages, so none may ever be renamed
 * or lead elsewhere. More may come: add them to the documentation first, then here.
 */
const procedures = table(
  ['procedure', 'leads to', 'role'],
  `
| procedure                                | leads to                                 | role                 |
| alivia-choose-role                       | alivia-choose-role                       |                      |
| alivia-login-person-in-need              | alivia-sign-in                           | personInNeed         |
| alivia-login-mandate-holder              | alivia-sign-in                           | mandateHolder        |
| alivia-request-mandate                   | alivia-request-mandate                   |                      |
| alivia-login-informal-carer              | alivia-sign-in                           | informalCarer        |
| alivia-login-riziv-provider              | alivia-sign-in                           | rizivProvider        |
| alivia-login-organisation-provider       | alivia-sign-in                           | organisationProvider |
| alivia-login-no-riziv-or-other           | alivia-choose-role                       |                      |
| alivia-get-help                          | alivia-get-help                          |                      |
| pgz-choose-digital-key                   | pgz-choose-digital-key                   |                      |
| pgz-login-care-provider                  | pgz-sign-in                              | careProvider         |
| pgz-new-provider-citizen-only            | pgz-new-provider-citizen-only            |                      |
| pgz-obtain-riziv-number                  | pgz-obtain-riziv-number                  |                      |
| pgz-choose-mandatary-profile             | pgz-choose-role › chooseMandataryProfile |                      |
| pgz-obtain-mandate                       | pgz-obtain-mandate                       |                      |
| pgz-login-mandatary-natural-person       | pgz-sign-in                              | naturalMandatary     |
| pgz-login-mandatary-legal-representative | pgz-sign-in                              | legalMandatary       |
| pgz-login-non-care-provider              | pgz-sign-in                              | nonCareProvider      |
| pgz-organisation-not-listed              | pgz-organisation-not-listed              |                      |
| tbe-overview                             | tbe-overview                             |                      |
| tbe-prepare                              | tbe-prepare                              |                      |
| tbe-choose-capacity                      | tbe-choose-capacity                      |                      |
| tbe-appoint-htb                          | tbe-appoint-htb                          |                      |
| tbe-appoint-htb-self                     | tbe-appoint-htb-self                     |                      |
| tbe-appoint-htb-other                    | tbe-appoint-htb-other                    |                      |
| tbe-htb-next-step                        | tbe-htb-next-step                        |                      |
| tbe-activate-capacity                    | tbe-activate-capacity                    |                      |
| tbe-appoint-tb                           | tbe-appoint-tb                           |                      |
| tbe-change-tb                            | tbe-change-tb                            |                      |
| tbe-add-co-tb                            | tbe-add-co-tb                            |                      |
| tbe-activate-subafdeling                 | tbe-activate-subafdeling                 |                      |
| tbe-manage-users                         | tbe-manage-users                         |                      |
| tbe-manage-rights                        | tbe-manage-rights                        |                      |
| tbe-manage-roles                         | tbe-manage-roles                         |                      |
| tbe-example-huize-terloo                 | tbe-example-huize-terloo                 |                      |
| tbe-login-application                    | tbe-login-application                    |                      |
| tbe-get-help                             | tbe-get-help                             |                      |
| tbe-give-feedback                        | tbe-give-feedback                        |                      |
| ska-choose-login                         | ska-choose-login                         |                      |
| ska-login-professional                   | ska-sign-in                              | registeredProvider   |
| ska-login-citizen                        | ska-sign-in                              | otherProvider        |
| ska-first-activation                     | ska-first-activation                     |                      |
| ska-check-presence                       | ska-check-presence                       |                      |
| ska-own-provider-record                  | ska-own-provider-record                  |                      |
| ska-link-practice                        | ska-link-practice                        |                      |
| ska-practice-edit                        | ska-practice-edit                        |                      |
| ska-link-offering-existing-practice      | ska-link-offering-existing-practice      |                      |
| ska-create-practice                      | ska-create-practice                      |                      |
| ska-invite-others                        | ska-invite-others                        |                      |
| ska-accept-invitation                    | ska-accept-invitation                    |                      |
| ska-stop-at-practice                     | ska-stop-at-practice                     |                      |
| ska-stop-completely                      | ska-stop-completely                      |                      |
| ska-request-removal                      | ska-request-removal                      |                      |
| ska-get-help                             | ska-get-help                             |                      |
| pilot-coordinator                        | pilot-coordinator                        |                      |
| pilot-care-team-access                   | pilot-care-team-access                   |                      |
| pilot-participate                        | pilot-participate                        |                      |
| pilot-apply                              | pilot-apply                              |                      |
| pilot-background                         | pilot-background                         |                      |
`,
);

const roles = table(
  ['visitor', 'leads to'],
  `
| visitor              | leads to                 |
| personInNeed         | alivia-sign-in           |
| mandateHolder        | alivia-sign-in           |
| informalCarer        | alivia-sign-in           |
| rizivProvider        | alivia-sign-in           |
| organisationProvider | alivia-sign-in           |
| noRizivProvider      | alivia-sign-in           |
| otherInvolved        | alivia-sign-in           |
| careProvider         | pgz-sign-in              |
| naturalMandatary     | pgz-sign-in              |
| legalMandatary       | pgz-sign-in              |
| nonCareProvider      | pgz-sign-in              |
| legalRepresentative  | tbe-appoint-htb          |
| mainAccessManager    | tbe-htb-next-step        |
| accessManager        | tbe-activate-subafdeling |
| applicationUser      | tbe-login-application    |
| registeredProvider   | ska-sign-in              |
| otherProvider        | ska-sign-in              |
`,
);

/** The flows that the guide itself asks its questions in: no document describes them. */
const ownFlows = ['choose-portal', 'find-screen', 'pgz-choose-role', 'tbe-choose-task', 'ska-choose-task'];

/** The flows of which each role is a procedure of its own. */
const oneForEachRole = ['alivia-sign-in', 'pgz-sign-in', 'ska-sign-in'];

describe('the public procedures', () => {
  it('are the 59 of the documents', () => {
    assert.equal(procedures.length, 59);
    assert.equal(new Set(procedures.map(({ procedure }) => procedure)).size, 59);
  });

  for (const { procedure, 'leads to': place, role } of procedures) {
    it(`lead where they always led: ${procedure}`, () => {
      const start = procedureStart(procedure);
      assert.equal(start && [start.flow, ...(start.step ? [start.step] : [])].join(' › '), place);
      assert.equal(start?.role ?? '', role);
    });
  }

  it('are all that is known by a name, but for the questions of the guide itself', () => {
    const known = [...flowIds, ...Object.keys(sharing)].filter((id) => procedureStart(id));
    const written = [...procedures.map(({ procedure }) => procedure), ...ownFlows];
    assert.deepEqual(known.toSorted(), written.toSorted());
  });

  it('lead into every flow', () => {
    const led = new Set(procedures.map(({ 'leads to': place }) => place.split(' › ')[0]));
    assert.deepEqual(
      flowIds.filter((id) => !led.has(id)),
      ['choose-portal', 'find-screen', 'tbe-choose-task', 'ska-choose-task'],
    );
  });
});

describe('the roles that a visitor can have', () => {
  it('lead where they always led, and none is new or gone', () => {
    assert.deepEqual(
      Object.entries(visitors),
      roles.map(({ visitor, 'leads to': flow }) => [visitor, flow]),
    );
  });

  it('of a flow in which each is a procedure are all named by one', () => {
    for (const flow of oneForEachRole) {
      const named = procedures.flatMap(({ 'leads to': place, role }) => (place === flow ? [role] : []));
      // Two roles of Alivia share a procedure, which asks which of the two it is.
      const both = flow === 'alivia-sign-in' ? ['noRizivProvider', 'otherInvolved'] : [];
      assert.deepEqual(
        [...named, ...both],
        roles.flatMap((one) => (one['leads to'] === flow ? [one.visitor] : [])),
      );
    }
  });
});
