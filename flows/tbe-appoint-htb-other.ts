import { accessManagersPage } from './screens/access-managers-page.ts';
import { csamHome } from './screens/csam-home.ts';
import { enterpriseNumber } from './screens/enterprise-number.ts';
import { enterpriseRegistered } from './screens/enterprise-registered.ts';
import { mainAccessManagerAppointed } from './screens/main-access-manager-appointed.ts';
import { mainAccessManagerConfirmation } from './screens/main-access-manager-confirmation.ts';
import { mainAccessManagerFormOther } from './screens/main-access-manager-form-other.ts';
import { standardProcedure } from './screens/standard-procedure.ts';
import { confirmationVerdicts, resultVerdicts } from './tbe-appoint-htb-other.confirmation.ts';
import {
  linkVerdicts,
  numberVerdicts,
  procedureVerdicts,
  registeredVerdicts,
  serviceVerdicts,
} from './tbe-appoint-htb-other.entrance.ts';
import { formVerdicts } from './tbe-appoint-htb-other.form.ts';
import { symptoms } from './tbe-appoint-htb-other.symptoms.ts';
import type text from '../locales/nl/tbe-appoint-htb-other.json';
import type { Flow } from '../src/flow/flow.ts';

const screens = {
  csamHome,
  accessManagersPage,
  standardProcedure,
  enterpriseNumber,
  enterpriseRegistered,
  mainAccessManagerFormOther,
  mainAccessManagerConfirmation,
  mainAccessManagerAppointed,
};

/** The legal representative appoints another person as main access manager (HTB). */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'tbe',
  source: 'toegangsbeheer-ehealth',
  screens,
  first: 'haveReady',
  steps: {
    haveReady: {
      cites: ['TBE-HTO-01', 'TBE-REQ-04'],
      checklist: {
        legalFunction: { cites: ['TBE-HTO-26', 'TBE-HTO-27', 'TBE-HTO-28'] },
        eid: { cites: ['TBE-HTO-19', 'TBE-REQ-01'] },
        enterpriseNumber: { cites: ['TBE-HTO-22', 'TBE-HTO-29', 'TBE-TRM-11'], check: 'enterpriseNumber' },
        mail: { cites: ['TBE-HTO-37', 'TBE-HTO-54'], check: 'mail' },
        phone: { cites: ['TBE-HTO-38', 'TBE-HTO-55'] },
      },
      next: 'haveReadyOfPerson',
    },
    haveReadyOfPerson: {
      cites: ['TBE-HTO-02', 'TBE-REQ-03'],
      checklist: {
        allowedPerson: { cites: ['TBE-HTO-02', 'TBE-HTO-41'] },
        nationalNumber: { cites: ['TBE-HTO-34', 'TBE-HTO-46', 'TBE-TBW-03'], check: 'personNumber' },
        mail: { cites: ['TBE-HTO-35', 'TBE-HTO-49', 'TBE-HTO-50', 'TBE-HTO-51'], check: 'mail' },
        phone: { cites: ['TBE-HTO-36', 'TBE-HTO-52'] },
      },
      next: 'openCsam',
    },
    openCsam: { visit: 'https://www.csam.be/nl', cites: ['TBE-HTO-03'], next: 'chooseService' },
    chooseService: {
      screen: 'csamHome',
      cites: ['TBE-HTO-04', 'TBE-HTO-07', 'TBE-HTO-09'],
      verdicts: serviceVerdicts,
      next: 'chooseLink',
    },
    chooseLink: {
      screen: 'accessManagersPage',
      cites: ['TBE-HTO-11', 'TBE-HTO-14'],
      verdicts: linkVerdicts,
      next: 'chooseProcedure',
    },
    chooseProcedure: {
      screen: 'standardProcedure',
      cites: ['TBE-HTO-18', 'TBE-HTO-21'],
      verdicts: procedureVerdicts,
      next: 'signIn',
    },
    signIn: { tell: true, cites: ['TBE-HTO-19', 'TBE-REQ-01'], next: 'enterNumber' },
    enterNumber: {
      screen: 'enterpriseNumber',
      cites: ['TBE-HTO-22', 'TBE-HTO-23', 'TBE-HTO-29'],
      verdicts: numberVerdicts,
      next: 'readScreen',
    },
    readScreen: {
      screen: 'enterpriseRegistered',
      cites: ['TBE-HTO-31', 'TBE-HTO-40'],
      verdicts: registeredVerdicts,
      next: 'fillInForm',
    },
    fillInForm: {
      screen: 'mainAccessManagerFormOther',
      cites: [
        'TBE-HTO-33',
        'TBE-HTO-34',
        'TBE-HTO-35',
        'TBE-HTO-36',
        'TBE-HTO-37',
        'TBE-HTO-38',
        'TBE-HTO-39',
        'TBE-HTO-50',
      ],
      trap: ['TBE-HTO-33', 'TBE-HTO-44', 'TBE-HTS-67'],
      verdicts: formVerdicts,
      next: 'confirm',
    },
    confirm: {
      screen: 'mainAccessManagerConfirmation',
      cites: ['TBE-HTO-56', 'TBE-HTO-57', 'TBE-HTO-58', 'TBE-HTO-60', 'TBE-HTO-62', 'TBE-HTO-65'],
      verdicts: confirmationVerdicts,
      next: 'readResult',
    },
    readResult: {
      screen: 'mainAccessManagerAppointed',
      cites: ['TBE-HTO-67', 'TBE-HTO-68'],
      verdicts: resultVerdicts,
      next: 'arrive',
    },
    arrive: {
      outcome: true,
      onward: { flow: 'tbe-htb-next-step', role: 'mainAccessManager' },
      cites: ['TBE-HTO-66', 'TBE-HTO-68', 'TBE-HTO-69', 'TBE-HTO-70', 'TBE-HTR-01'],
    },
  },
  symptoms,
  escalate: { legalRepresentative: 'tbe' },
};
