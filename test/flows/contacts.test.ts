import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contacts, ladders } from '../../flows/contacts.ts';
import words from '../../locales/nl/contacts.json' with { type: 'json' };
import { allFlows } from '../flow/all-flows.ts';
import { listed, table } from './table.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { Contact } from '../../src/flow/contact.ts';

/** The 29 channels of the documents, with what is printed of each; "no" where one is named without its data. */
const channels = table(
  ['channel', 'contact', 'reached by', 'printed'],
  `
| channel | contact                   | reached by                                                                                             | printed |
| C01     | aliviaManual              |                                                                                                        |         |
| C02     | coordinator               |                                                                                                        | no      |
| C03     | aliviaHelpdesk            | 02/214.19.09                                                                                           |         |
| C04     | aliviaWebForm             |                                                                                                        |         |
| C05     | personnelDepartment       |                                                                                                        |         |
| C06     | digitalKeysPage           | https://www.vlaanderen.be/aanmelden-bij-de-overheid-mijn-digitale-sleutels                             |         |
| C07     | csamMandates              | https://www.csam.be/nl/beheer-mandaten.html                                                            |         |
| C08     | aliviaAppManual           |                                                                                                        | no      |
| C09     | rizivServiceCenter        |                                                                                                        | no      |
| C10     | ownAccessManagers         |                                                                                                        |         |
| C11     | rizivWebsite              |                                                                                                        | no      |
| C12     | itsmeAccount              |                                                                                                        | no      |
| C13     | ehealthPhone              | +32-2-788 51 55                                                                                        |         |
| C14     | ehealthMail               | support@ehealth.fgov.be                                                                                |         |
| C15     | ehealthForm               |                                                                                                        | no      |
| C16     | socialSecurity            | https://www.socialsecurity.be/site_nl/employer/general/contactcenter/index.htm                         |         |
| C17     | mainAccessManager         |                                                                                                        |         |
| C18     | kboPublicSearch           |                                                                                                        | no      |
| C19     | cobrhaViewer              |                                                                                                        | no      |
| C20     | departementZorg           | https://www.departementzorg.be/                                                                        |         |
| C21     | departementZorgPeople     |                                                                                                        | no      |
| C22     | manualFeedback            | itsupport.zorg@vlaanderen.be                                                                           |         |
| C23     | socialeKaart              | desocialekaart@vlaanderen.be, https://www.desocialekaart.be                                            |         |
| C24     | socialeKaartTeam          |                                                                                                        |         |
| C25     | socialeKaartManual        | https://www.desocialekaart.be/handleiding/beheer-fiche                                                 |         |
| C25     | socialeKaartLoginVideo    | https://www.youtube.com/watch?v=Cefr4cDXbd4                                                            |         |
| C25     | socialeKaartPracticeVideo | https://www.youtube.com/watch?v=r0i5qeZQzWQ                                                            |         |
| C26     | pilotApplications         | eerstelijn@vlaanderen.be                                                                               |         |
| C27     | pilotTeam                 |                                                                                                        | no      |
| C28     | aliviaWebsite             | https://www.zorg-en-gezondheid.be/alivia                                                               |         |
| C28     | aliviaClickModel          | https://www.figma.com/proto/FlNwH3IEqGKXdzvprCQ2xb/Klikmodel-Alivia-2.0                                |         |
| C29     | csamManual                | https://www.csam.be/nl/beheer-toegangsbeheerders.html                                                  |         |
| C29     | accessManual              | https://www.socialsecurity.be/site_nl/Infos/registration_umoe2/documents/pdf/UMan_Consult_Manuel_N.pdf |         |
`,
);

const order = table(
  ['ladder', 'contacts'],
  `
| ladder                      | contacts                                                         |
| alivia                      | coordinator, aliviaHelpdesk, aliviaWebForm                       |
| aliviaRole                  | aliviaManual, coordinator, aliviaHelpdesk, aliviaWebForm         |
| aliviaOrganisation          | personnelDepartment, aliviaHelpdesk, aliviaWebForm, coordinator  |
| aliviaMandate               | csamMandates, coordinator, aliviaHelpdesk, aliviaWebForm         |
| aliviaDigitalKey            | digitalKeysPage, coordinator, aliviaHelpdesk, aliviaWebForm      |
| aliviaApp                   | aliviaAppManual, coordinator, aliviaHelpdesk, aliviaWebForm      |
| aliviaNoCoordinator         | aliviaHelpdesk, aliviaWebForm                                    |
| pgz                         | rizivServiceCenter, rizivWebsite                                 |
| pgzNewProvider              | rizivServiceCenter                                               |
| pgzOrganisation             | ownAccessManagers                                                |
| pgzMandate                  | rizivWebsite                                                     |
| pgzRizivNumber              | rizivWebsite                                                     |
| pgzDigitalKey               | itsmeAccount, digitalKeysPage                                    |
| tbe                         | ehealthForm, ehealthPhone, ehealthMail                           |
| tbeFacility                 | mainAccessManager, ehealthForm, ehealthPhone, ehealthMail        |
| tbeAlreadyMainAccessManager | socialSecurity                                                   |
| tbeLegalRepresentative      | kboPublicSearch, ehealthForm, ehealthPhone, ehealthMail          |
| tbeApplication              | departementZorg, ehealthForm, ehealthPhone, ehealthMail          |
| tbeHcoNumber                | cobrhaViewer, ehealthForm, ehealthPhone, ehealthMail             |
| tbeManuals                  | csamManual, accessManual, ehealthForm, ehealthPhone, ehealthMail |
| tbeFeedback                 | departementZorgPeople, manualFeedback                            |
| ska                         | socialeKaartManual, socialeKaart                                 |
| skaLogin                    | socialeKaartLoginVideo, socialeKaart                             |
| skaPractice                 | socialeKaartManual, socialeKaartPracticeVideo, socialeKaart      |
| skaApproval                 | socialeKaartTeam, socialeKaart                                   |
| pilot                       | coordinator, aliviaHelpdesk, pilotTeam                           |
| pilotApplication            | pilotApplications, pilotTeam                                     |
| pilotInformation            | aliviaWebsite, aliviaClickModel                                  |
| whichHelpdesk               | aliviaHelpdesk, ehealthForm, ehealthPhone, socialeKaart          |
`,
);

const whomToAsk = table(
  ['flow', 'role', 'ladder'],
  `
| flow                   | role                 | ladder             |
| alivia-sign-in         | personInNeed         | alivia             |
| alivia-sign-in         | mandateHolder        | alivia             |
| alivia-sign-in         | informalCarer        | alivia             |
| alivia-sign-in         | rizivProvider        | alivia             |
| alivia-sign-in         | organisationProvider | aliviaOrganisation |
| alivia-sign-in         | noRizivProvider      | alivia             |
| alivia-sign-in         | otherInvolved        | alivia             |
| alivia-choose-role     | anyone               | alivia             |
| alivia-request-mandate | mandateHolder        | aliviaMandate      |
| alivia-get-help        | anyone               | alivia             |
| choose-portal          | anyone               | whichHelpdesk      |
| find-screen            | anyone               | whichHelpdesk      |
| pilot-background       | anyone               | pilot              |
| pilot-coordinator      | anyone               | pilot              |
| pilot-care-team-access | anyone               | pilot              |
| pilot-participate      | anyone               | pilot              |
| pilot-apply            | anyone               | pilotApplication   |
`,
);

/** The ladders that a portal may send its users up: the documents give no channel of one portal for another. */
const ofPortal = table(
  ['portal', 'ladders start with'],
  `
| portal | ladders start with         |
| none   | whichHelpdesk, pgz         |
| alivia | alivia                     |
| pgz    | pgz                        |
| tbe    | tbe                        |
| ska    | ska                        |
| pilot  | pilot, aliviaNoCoordinator |
`,
);

/** Every ladder that a flow names: of its roles, its steps, its symptoms and their ways out. */
function laddersIn(flow: AnyFlow): readonly string[] {
  const named = [...JSON.stringify(flow).matchAll(/"(?:refer|escalate)":"(\w+)"/g)].map(([, ladder = '']) => ladder);
  return [...new Set([...Object.values(flow.escalate), ...named])];
}

describe('the ladders', () => {
  it('name the contacts in the documented order', () => {
    const written = Object.entries(ladders).map(([ladder, rungs]) => [ladder, rungs.map(({ contact }) => contact)]);
    assert.deepEqual(
      written,
      order.map((row) => [row.ladder, listed(row.contacts)]),
    );
  });

  for (const { flow: id, role, ladder } of whomToAsk) {
    it(`send ${role} of ${id} up ‘${ladder}’`, () => {
      const escalate: { readonly [role: string]: string } = allFlows.find((one) => one.id === id)?.flow.escalate ?? {};
      assert.equal(escalate[role], ladder);
    });
  }

  for (const { id, flow } of allFlows) {
    it(`are those of the portal: ${id}`, () => {
      const starts = listed(ofPortal.find(({ portal }) => portal === flow.portal)?.['ladders start with'] ?? '');
      const strange = laddersIn(flow).filter((ladder) => !starts.some((start) => ladder.startsWith(start)));
      assert.deepEqual(strange, []);
    });
  }

  it('offer the addresses for feedback on the manual for nothing else', () => {
    const offering = allFlows.filter(({ flow }) => laddersIn(flow).includes('tbeFeedback')).map(({ id }) => id);
    assert.deepEqual(
      offering.filter((id) => id !== 'tbe-give-feedback'),
      [],
    );
    const feedback: readonly string[] = ['departementZorgPeople', 'manualFeedback'];
    const others = Object.entries(ladders).filter(([ladder]) => ladder !== 'tbeFeedback');
    assert.deepEqual(
      others.filter(([, rungs]) => rungs.some(({ contact }) => feedback.includes(contact))),
      [],
    );
  });
});

describe('the contacts', () => {
  it('are the 29 channels of the documents', () => {
    assert.equal(new Set(channels.map(({ channel }) => channel)).size, 29);
    assert.deepEqual(channels.map(({ contact }) => contact).toSorted(), Object.keys(contacts).toSorted());
  });

  for (const { channel, contact: key, 'reached by': data, printed } of channels) {
    it(`have of ${key} (${channel}) what is printed and nothing else`, () => {
      const { phone, mail, url, notPrinted }: Contact = contacts[key as keyof typeof contacts];
      const ways = [phone?.text, mail?.address, url].filter((way) => way !== undefined);
      assert.deepEqual(ways, listed(data));
      assert.equal(notPrinted === true, printed === 'no');
    });
  }

  it('have the telephone numbers as a link takes them', () => {
    assert.equal(contacts.aliviaHelpdesk.phone.tel, '+3222141909');
    assert.equal(contacts.ehealthPhone.phone.tel, '+3227885155');
  });

  it('have the hours of the two helpdesks, Monday to Friday, and of no other', () => {
    const hours = Object.entries(contacts).flatMap(([key, contact]) =>
      'hours' in contact ? [[key, contact.hours.days, contact.hours.opens, contact.hours.closes]] : [],
    );
    assert.deepEqual(hours, [
      ['aliviaHelpdesk', [1, 2, 3, 4, 5], '08:00', '18:00'],
      ['ehealthPhone', [1, 2, 3, 4, 5], '07:00', '20:00'],
    ]);
  });

  it('know the coordinator from September 2025 up to the end of April 2026', () => {
    const { from, before } = contacts.coordinator.documented;
    assert.deepEqual([from, before], ['2025-09-01', '2026-05-01']);
  });

  it('know that applications for the pilot closed on 1 July 2025', () => {
    assert.equal(contacts.pilotApplications.documented.before, '2025-07-02');
  });
});

describe('the words of the contacts', () => {
  /** The contacts whose words have a part. */
  const having = (part: string) =>
    Object.entries(words)
      .filter(([, own]) => part in own)
      .map(([key]) => key)
      .toSorted();
  const registered = (is: (contact: Contact) => boolean) =>
    Object.entries(contacts)
      .filter(([, contact]) => is(contact))
      .map(([key]) => key)
      .toSorted();

  it('say of each contact without printed data that the documents do not print it, and of no other', () => {
    // Whom an integrator can name is somebody of the user's own place: no document could print that.
    assert.deepEqual(
      [...having('unknown'), ...having('named')].toSorted(),
      registered(({ notPrinted }) => notPrinted === true).toSorted(),
    );
  });

  it('say of each contact with days what holds after them, and of no other', () => {
    assert.deepEqual(
      having('past'),
      registered(({ documented }) => documented !== undefined),
    );
  });

  it('take a name from the integrator for the coordinator alone', () => {
    assert.deepEqual(having('named'), ['coordinator']);
  });

  it('explain Eranova as the contact centre of eHealth', () => {
    assert.match(words.ehealthPhone.name, /contactcenter van eHealth \(Eranova\)/);
  });

  it('keep the addresses for feedback away from problems with access', () => {
    assert.match(words.departementZorgPeople.about, /niet voor problemen met uw toegang/);
    assert.match(words.manualFeedback.about, /Bij problemen met uw toegang helpt het contactcenter van eHealth/);
  });

  it('ask for the form of eHealth first, for its ticket number', () => {
    assert.match(words.ehealthForm.about, /^Begin hier, minstens één keer\. U krijgt dan een ticketnummer\./);
  });
});
