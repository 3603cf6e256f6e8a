import type text from '../locales/nl/alivia-sign-in.json';
import type { Verdicts } from '../src/flow/flow.ts';
import type { aliviaStart } from './screens/alivia-start.ts';

/** What each choice on the start screen of Alivia is for each role. */
export const entranceVerdicts: Verdicts<typeof text, typeof aliviaStart> = {
  entrance: {
    personInNeed: {
      personInNeed: { right: ['ALV-P1-05'] },
      informalCarer: { wrong: 'carersEntrance', status: 'undocumented', cites: ['ALV-P1-05', 'ALV-ROL-09'] },
      rizivOrOrganisation: {
        wrong: 'providersEntrance',
        status: 'undocumented',
        cites: ['ALV-P1-05', 'ALV-ROL-12', 'ALV-ROL-15'],
      },
      noRizivOrOther: {
        wrong: 'othersEntrance',
        status: 'undocumented',
        cites: ['ALV-P1-05', 'ALV-ROL-21', 'ALV-ROL-24'],
      },
    },
    mandateHolder: {
      personInNeed: { right: ['ALV-P2-08'] },
      informalCarer: {
        wrong: 'carersEntranceAsMandateHolder',
        status: 'undocumented',
        cites: ['ALV-P2-08', 'ALV-ROL-06', 'ALV-ROL-09'],
      },
      rizivOrOrganisation: {
        wrong: 'providersEntrance',
        status: 'undocumented',
        cites: ['ALV-P2-08', 'ALV-ROL-12', 'ALV-ROL-15'],
      },
      noRizivOrOther: {
        wrong: 'othersEntranceAsMandateHolder',
        status: 'undocumented',
        cites: ['ALV-P2-08', 'ALV-ROL-06', 'ALV-ROL-24'],
      },
    },
    informalCarer: {
      personInNeed: {
        wrong: 'personsEntranceAsCarer',
        status: 'undocumented',
        cites: ['ALV-P3-05', 'ALV-P1-16', 'ALV-P2-03'],
        remedy: { leads: { flow: 'alivia-choose-role' } },
      },
      informalCarer: { right: ['ALV-P3-05'] },
      rizivOrOrganisation: {
        wrong: 'providersEntranceAsCarer',
        status: 'undocumented',
        cites: ['ALV-P3-05', 'ALV-ROL-12', 'ALV-ROL-15'],
      },
      noRizivOrOther: {
        wrong: 'othersEntranceAsCarer',
        status: 'undocumented',
        cites: ['ALV-P3-05', 'ALV-ROL-09', 'ALV-ROL-24'],
        remedy: { leads: { flow: 'alivia-choose-role', step: 'carerOrOther' } },
      },
    },
    rizivProvider: {
      personInNeed: {
        wrong: 'personsEntrance',
        status: 'undocumented',
        cites: ['ALV-P4-05', 'ALV-ROL-03', 'ALV-ROL-06'],
      },
      informalCarer: { wrong: 'carersEntrance', status: 'undocumented', cites: ['ALV-P4-05', 'ALV-ROL-09'] },
      rizivOrOrganisation: { right: ['ALV-P4-05'] },
      noRizivOrOther: {
        wrong: 'othersEntranceWithRiziv',
        status: 'undocumented',
        cites: ['ALV-P4-05', 'ALV-ROL-12', 'ALV-ROL-21'],
      },
    },
    organisationProvider: {
      personInNeed: {
        wrong: 'personsEntrance',
        status: 'undocumented',
        cites: ['ALV-P5-05', 'ALV-ROL-03', 'ALV-ROL-06'],
      },
      informalCarer: { wrong: 'carersEntrance', status: 'undocumented', cites: ['ALV-P5-05', 'ALV-ROL-09'] },
      rizivOrOrganisation: { right: ['ALV-P5-05'] },
      noRizivOrOther: {
        wrong: 'othersEntranceWithinOrganisation',
        status: 'undocumented',
        cites: ['ALV-P5-05', 'ALV-ROL-15', 'ALV-ROL-21'],
      },
    },
    noRizivProvider: {
      personInNeed: {
        wrong: 'personsEntrance',
        status: 'undocumented',
        cites: ['ALV-P67-06', 'ALV-ROL-03', 'ALV-ROL-06'],
      },
      informalCarer: { wrong: 'carersEntrance', status: 'undocumented', cites: ['ALV-P67-06', 'ALV-ROL-09'] },
      rizivOrOrganisation: {
        wrong: 'providersEntranceWithoutRiziv',
        status: 'derived',
        cites: ['ALV-P67-06', 'ALV-ROL-21', 'ALV-P4-11'],
      },
      noRizivOrOther: { right: ['ALV-P67-06'] },
    },
    otherInvolved: {
      personInNeed: {
        wrong: 'personsEntrance',
        status: 'undocumented',
        cites: ['ALV-P67-06', 'ALV-ROL-03', 'ALV-ROL-06'],
      },
      informalCarer: {
        wrong: 'carersEntranceAsOtherInvolved',
        status: 'undocumented',
        cites: ['ALV-P67-06', 'ALV-ROL-09', 'ALV-ROL-24'],
        remedy: { leads: { flow: 'alivia-choose-role', step: 'carerOrOther' } },
      },
      rizivOrOrganisation: {
        wrong: 'providersEntrance',
        status: 'undocumented',
        cites: ['ALV-P67-06', 'ALV-ROL-12', 'ALV-ROL-15'],
      },
      noRizivOrOther: { right: ['ALV-P67-06'] },
    },
  },
};
