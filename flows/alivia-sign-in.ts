import { entranceVerdicts } from './alivia-sign-in.entrance.ts';
import { profileVerdicts } from './alivia-sign-in.profile.ts';
import { symptoms } from './alivia-sign-in.symptoms.ts';
import { aliviaStart } from './screens/alivia-start.ts';
import { digitalKeys } from './screens/digital-keys.ts';
import { profile } from './screens/profile.ts';
import type text from '../locales/nl/alivia-sign-in.json';
import type { Flow } from '../src/flow/flow.ts';

const screens = { aliviaStart, digitalKeys, profile };

/** Signing in to Alivia on a computer, in each of the seven roles. */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'alivia',
  source: 'alivia-aanmelden',
  screens,
  first: 'chooseDevice',
  steps: {
    chooseDevice: {
      cites: {
        personInNeed: ['ALV-P1-01', 'ALV-P1-02'],
        mandateHolder: ['ALV-P2-01', 'ALV-P2-02'],
        informalCarer: ['ALV-P3-01', 'ALV-P3-02'],
        rizivProvider: ['ALV-P4-01', 'ALV-P4-02'],
        organisationProvider: ['ALV-P5-01', 'ALV-P5-02'],
        noRizivProvider: ['ALV-P67-02', 'ALV-P67-03'],
        otherInvolved: ['ALV-P67-02', 'ALV-P67-03'],
      },
      ask: {
        computer: { cites: ['ALV-P1-01'], next: { mandateHolder: 'checkMandate', otherwise: 'openAlivia' } },
        phoneOrTablet: { cites: ['ALV-P1-02'], next: 'useTheApp' },
      },
    },
    useTheApp: { refer: 'aliviaApp', cites: ['ALV-P1-02'] },
    checkMandate: {
      cites: ['ALV-P2-03'],
      ask: {
        inOrder: { cites: ['ALV-P2-03'], next: 'openAlivia' },
        notYet: { cites: ['ALV-P2-04'], leads: { flow: 'alivia-request-mandate', role: 'mandateHolder' } },
        notSure: { cites: ['ALV-P2-03', 'ALV-P2-04'], next: 'openAlivia' },
      },
    },
    openAlivia: {
      visit: 'https://alivia.vlaanderen.be',
      cites: {
        personInNeed: ['ALV-P1-03'],
        mandateHolder: ['ALV-P2-06'],
        informalCarer: ['ALV-P3-03'],
        rizivProvider: ['ALV-P4-03'],
        organisationProvider: ['ALV-P5-03'],
        noRizivProvider: ['ALV-P67-04'],
        otherInvolved: ['ALV-P67-04'],
      },
      next: 'chooseEntrance',
    },
    chooseEntrance: {
      screen: 'aliviaStart',
      cites: {
        personInNeed: ['ALV-P1-04', 'ALV-P1-06'],
        mandateHolder: ['ALV-P2-07', 'ALV-P2-09'],
        informalCarer: ['ALV-P3-04', 'ALV-P3-06'],
        rizivProvider: ['ALV-P4-04', 'ALV-P4-06'],
        organisationProvider: ['ALV-P5-04', 'ALV-P5-06'],
        noRizivProvider: ['ALV-P67-05', 'ALV-P67-07'],
        otherInvolved: ['ALV-P67-05', 'ALV-P67-07'],
      },
      verdicts: entranceVerdicts,
      next: 'chooseDigitalKey',
    },
    chooseDigitalKey: {
      screen: 'digitalKeys',
      cites: {
        personInNeed: ['ALV-P1-07', 'ALV-P1-08'],
        mandateHolder: ['ALV-P2-10', 'ALV-P2-11'],
        informalCarer: ['ALV-P3-07', 'ALV-P3-08'],
        rizivProvider: ['ALV-P4-07', 'ALV-P4-08'],
        organisationProvider: ['ALV-P5-07', 'ALV-P5-08'],
        noRizivProvider: ['ALV-P67-08', 'ALV-P67-09'],
        otherInvolved: ['ALV-P67-08', 'ALV-P67-09'],
      },
      verdicts: {},
      link: 'https://www.vlaanderen.be/aanmelden-bij-de-overheid-mijn-digitale-sleutels',
      next: 'confirmProfile',
    },
    confirmProfile: {
      screen: 'profile',
      cites: {
        personInNeed: ['ALV-P1-10', 'ALV-P1-12'],
        mandateHolder: ['ALV-P2-13', 'ALV-P2-17'],
        informalCarer: ['ALV-P3-10', 'ALV-P3-12'],
        rizivProvider: ['ALV-P4-10', 'ALV-P4-14'],
        organisationProvider: ['ALV-P5-10', 'ALV-P5-15'],
        noRizivProvider: ['ALV-P67-11', 'ALV-P67-13'],
        otherInvolved: ['ALV-P67-11', 'ALV-P67-13'],
      },
      verdicts: profileVerdicts,
      next: 'arrive',
    },
    arrive: {
      outcome: true,
      cites: {
        personInNeed: ['ALV-P1-13', 'ALV-P1-16'],
        mandateHolder: ['ALV-P2-18', 'ALV-P2-21'],
        informalCarer: ['ALV-P3-13', 'ALV-P3-16'],
        rizivProvider: ['ALV-P4-15', 'ALV-P4-18'],
        organisationProvider: ['ALV-P5-16', 'ALV-P5-18'],
        noRizivProvider: ['ALV-P67-14', 'ALV-P67-17'],
        otherInvolved: ['ALV-P67-14', 'ALV-P67-17'],
      },
    },
  },
  symptoms,
  escalate: {
    personInNeed: 'alivia',
    mandateHolder: 'alivia',
    informalCarer: 'alivia',
    rizivProvider: 'alivia',
    organisationProvider: 'aliviaOrganisation',
    noRizivProvider: 'alivia',
    otherInvolved: 'alivia',
  },
};
