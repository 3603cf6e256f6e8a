import type text from '../locales/nl/alivia-choose-role.json';
import type { Flow } from '../src/flow/flow.ts';

/** Finding out which of the seven roles of Alivia somebody has, with help for the pairs that people confuse. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'alivia',
  source: 'alivia-aanmelden',
  screens: {},
  first: 'chooseRole',
  steps: {
    chooseRole: {
      cites: ['ALV-HLP-03', 'ALV-HLP-04', 'ALV-ROL-01'],
      ask: {
        personInNeed: {
          cites: ['ALV-ROL-02', 'ALV-ROL-03'],
          leads: { flow: 'alivia-sign-in', role: 'personInNeed' },
        },
        mandateHolder: {
          cites: ['ALV-ROL-05', 'ALV-ROL-06'],
          leads: { flow: 'alivia-sign-in', role: 'mandateHolder' },
        },
        informalCarer: {
          cites: ['ALV-ROL-08', 'ALV-ROL-09', 'ALV-ROL-10'],
          leads: { flow: 'alivia-sign-in', role: 'informalCarer' },
        },
        rizivProvider: {
          cites: ['ALV-ROL-11', 'ALV-ROL-12', 'ALV-ROL-13'],
          leads: { flow: 'alivia-sign-in', role: 'rizivProvider' },
        },
        organisationProvider: {
          cites: ['ALV-ROL-14', 'ALV-ROL-15', 'ALV-ROL-16', 'ALV-ROL-17', 'ALV-ROL-18'],
          leads: { flow: 'alivia-sign-in', role: 'organisationProvider' },
        },
        noRizivProvider: {
          cites: ['ALV-ROL-20', 'ALV-ROL-21', 'ALV-ROL-22', 'ALV-P67-01'],
          leads: { flow: 'alivia-sign-in', role: 'noRizivProvider' },
        },
        otherInvolved: {
          cites: ['ALV-ROL-23', 'ALV-ROL-24', 'ALV-ROL-25', 'ALV-P67-01'],
          leads: { flow: 'alivia-sign-in', role: 'otherInvolved' },
        },
        notSure: { cites: ['ALV-HLP-04'], next: 'chooseDoubt' },
      },
    },
    chooseDoubt: {
      cites: ['ALV-ROL-01'],
      ask: {
        ownCareOrSomebodyElses: { cites: ['ALV-ROL-03', 'ALV-ROL-06'], next: 'ownCareOrSomebodyElses' },
        carerOrOther: { cites: ['ALV-ROL-10', 'ALV-ROL-25'], next: 'carerOrOther' },
        selfEmployedOrOrganisation: { cites: ['ALV-ROL-12', 'ALV-ROL-15'], next: 'selfEmployedOrOrganisation' },
        withOrWithoutRiziv: { cites: ['ALV-ROL-12', 'ALV-ROL-21'], next: 'withOrWithoutRiziv' },
      },
    },
    ownCareOrSomebodyElses: {
      cites: ['ALV-ROL-03', 'ALV-ROL-06'],
      ask: {
        ownCare: { cites: ['ALV-ROL-03'], leads: { flow: 'alivia-sign-in', role: 'personInNeed' } },
        somebodyElses: { cites: ['ALV-ROL-06'], leads: { flow: 'alivia-sign-in', role: 'mandateHolder' } },
      },
    },
    carerOrOther: {
      cites: ['ALV-ROL-09', 'ALV-ROL-24'],
      ask: {
        often: { cites: ['ALV-ROL-09'], leads: { flow: 'alivia-sign-in', role: 'informalCarer' } },
        notOften: { cites: ['ALV-ROL-24'], leads: { flow: 'alivia-sign-in', role: 'otherInvolved' } },
      },
    },
    selfEmployedOrOrganisation: {
      cites: ['ALV-ROL-12', 'ALV-ROL-15', 'ALV-ROL-18'],
      ask: {
        myself: { cites: ['ALV-ROL-12', 'ALV-ROL-21'], next: 'withOrWithoutRiziv' },
        organisation: { cites: ['ALV-ROL-15'], leads: { flow: 'alivia-sign-in', role: 'organisationProvider' } },
      },
    },
    withOrWithoutRiziv: {
      cites: ['ALV-ROL-12', 'ALV-ROL-13', 'ALV-ROL-21', 'ALV-ROL-22'],
      ask: {
        withRiziv: { cites: ['ALV-ROL-12'], leads: { flow: 'alivia-sign-in', role: 'rizivProvider' } },
        withoutRiziv: { cites: ['ALV-ROL-21'], leads: { flow: 'alivia-sign-in', role: 'noRizivProvider' } },
      },
    },
  },
  symptoms: {
    whichOfTheFour: {
      id: 'S-08',
      roles: ['anyone'],
      cites: ['ALV-OPT-01', 'ALV-ROL-01'],
      causes: {
        roleNotChosen: { status: 'documented', cites: ['ALV-HLP-04'], remedy: { step: 'chooseRole' } },
      },
      escalate: 'aliviaRole',
    },
    carerOrOtherInvolved: {
      id: 'S-09',
      roles: ['anyone'],
      cites: ['ALV-ROL-10', 'ALV-ROL-25'],
      causes: {
        sameExamples: { status: 'documented', cites: ['ALV-ROL-09', 'ALV-ROL-24'], remedy: { step: 'carerOrOther' } },
      },
      escalate: 'alivia',
    },
    rizivWithinOrganisation: {
      id: 'S-10',
      roles: ['anyone'],
      cites: ['ALV-ROL-12', 'ALV-ROL-15'],
      causes: {
        forWhom: {
          status: 'derived',
          cites: ['ALV-P4-13', 'ALV-P5-11'],
          remedy: { step: 'selfEmployedOrOrganisation' },
        },
      },
      escalate: 'aliviaOrganisation',
    },
  },
  escalate: { anyone: 'alivia' },
};
