import { symptoms } from './tbe-activate-capacity.symptoms.ts';
import {
  capacityVerdicts,
  employerVerdicts,
  lastButtonVerdicts,
  linkVerdicts,
  organisationVerdicts,
  serviceVerdicts,
} from './tbe-activate-capacity.verdicts.ts';
import { accessLogin } from './screens/access-login.ts';
import { accessManagersPage } from './screens/access-managers-page.ts';
import { capacityLastButton } from './screens/capacity-last-button.ts';
import { capacityList } from './screens/capacity-list.ts';
import { csamHome } from './screens/csam-home.ts';
import { employerChoice } from './screens/employer-choice.ts';
import { organisationList } from './screens/organisation-list.ts';
import type text from '../locales/nl/tbe-activate-capacity.json';
import type { Flow } from '../src/flow/flow.ts';

const screens = {
  csamHome,
  accessManagersPage,
  accessLogin,
  employerChoice,
  organisationList,
  capacityList,
  capacityLastButton,
};

/**
 * Activating a capacity for an organisation. Section 3.3 stops at ‘Volgende’; that ‘Opslaan’ and ‘Bevestigen’ follow is
 * printed in section 3.5.1 only.
 */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'tbe',
  source: 'toegangsbeheer-ehealth',
  screens,
  first: 'whichCapacity',
  steps: {
    whichCapacity: {
      cites: ['TBE-HTR-01', 'TBE-HTR-04', 'TBE-HOE-16', 'TBE-ST2-07', 'TBE-REQ-04'],
      ask: {
        healthCare: { cites: ['TBE-HOE-17', 'TBE-ST2-03'], next: 'openCsam' },
        youthCare: { cites: ['TBE-HOE-18', 'TBE-ST2-04'], next: 'openCsam' },
        residentialCare: { cites: ['TBE-HOE-19', 'TBE-ST2-05', 'TBE-SUB-20'], next: 'openCsam' },
        notSure: { cites: ['TBE-HOE-16', 'TBE-HOE-30'], leads: { flow: 'tbe-choose-capacity' } },
      },
    },
    openCsam: { visit: 'https://www.csam.be/nl', cites: ['TBE-HOE-01'], next: 'chooseService' },
    chooseService: {
      screen: 'csamHome',
      cites: ['TBE-HOE-02', 'TBE-HOE-04'],
      verdicts: serviceVerdicts,
      next: 'chooseLink',
    },
    chooseLink: {
      screen: 'accessManagersPage',
      cites: ['TBE-HOE-06', 'TBE-HOE-08'],
      verdicts: linkVerdicts,
      next: 'pressButton',
    },
    pressButton: { tell: true, cites: ['TBE-HOE-10'], next: 'signIn' },
    signIn: { screen: 'accessLogin', cites: ['TBE-HOE-11', 'TBE-HOE-12'], verdicts: {}, next: 'askEmployer' },
    askEmployer: {
      cites: ['TBE-HOE-13', 'TBE-HOE-14'],
      ask: {
        seen: { cites: ['TBE-HOE-13'], next: 'chooseEmployer' },
        notSeen: { cites: ['TBE-HOE-14'], next: 'chooseOrganisation' },
      },
    },
    chooseEmployer: {
      screen: 'employerChoice',
      cites: ['TBE-HOE-13'],
      verdicts: employerVerdicts,
      next: 'chooseOrganisation',
    },
    chooseOrganisation: {
      screen: 'organisationList',
      cites: [
        'TBE-HOE-20',
        'TBE-HOE-22',
        'TBE-HOE-23',
        'TBE-HOE-24',
        'TBE-HOE-25',
        'TBE-HOE-26',
        'TBE-HOE-27',
        'TBE-SUB-23',
      ],
      verdicts: organisationVerdicts,
      next: 'activateCapacity',
    },
    activateCapacity: {
      screen: 'capacityList',
      cites: ['TBE-HOE-15', 'TBE-HOE-29', 'TBE-SUB-24'],
      trap: ['TBE-SUB-25'],
      verdicts: capacityVerdicts,
      next: 'confirmCapacity',
    },
    confirmCapacity: {
      screen: 'capacityLastButton',
      cites: ['TBE-SUB-25', 'TBE-HOE-29'],
      verdicts: lastButtonVerdicts,
      next: 'arrive',
    },
    arrive: {
      outcome: true,
      cites: ['TBE-HOE-23', 'TBE-HOE-26', 'TBE-HOE-28', 'TBE-HOE-35', 'TBE-HTR-06'],
      onward: { flow: 'tbe-htb-next-step', role: 'mainAccessManager', step: 'chooseAccessManager' },
    },
  },
  symptoms,
  escalate: { mainAccessManager: 'tbe' },
};
