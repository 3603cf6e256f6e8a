import { accessManagersPage } from './screens/access-managers-page.ts';
import { csamHome } from './screens/csam-home.ts';
import { enterpriseNumber } from './screens/enterprise-number.ts';
import { enterpriseRegistered } from './screens/enterprise-registered.ts';
import { mainAccessManagerAppointed } from './screens/main-access-manager-appointed.ts';
import { mainAccessManagerConfirmation } from './screens/main-access-manager-confirmation.ts';
import { mainAccessManagerForm } from './screens/main-access-manager-form.ts';
import { standardProcedure } from './screens/standard-procedure.ts';
import { confirmationVerdicts, formVerdicts, resultVerdicts } from './tbe-appoint-htb-self.form.ts';
import {
  linkVerdicts,
  numberVerdicts,
  procedureVerdicts,
  registeredVerdicts,
  serviceVerdicts,
} from './tbe-appoint-htb-self.entrance.ts';
import { symptoms } from './tbe-appoint-htb-self.symptoms.ts';
import type text from '../locales/nl/tbe-appoint-htb-self.json';
import type { Flow } from '../src/flow/flow.ts';

const screens = {
  csamHome,
  accessManagersPage,
  standardProcedure,
  enterpriseNumber,
  enterpriseRegistered,
  mainAccessManagerForm,
  mainAccessManagerConfirmation,
  mainAccessManagerAppointed,
};

/** The legal representative appoints himself or herself as main access manager (HTB). */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'tbe',
  source: 'toegangsbeheer-ehealth',
  screens,
  first: 'haveReady',
  steps: {
    haveReady: {
      cites: ['TBE-HTS-01', 'TBE-REQ-04'],
      checklist: {
        legalFunction: { cites: ['TBE-HTS-26', 'TBE-HTS-27', 'TBE-HTS-28'] },
        eid: { cites: ['TBE-HTS-19', 'TBE-REQ-01'] },
        enterpriseNumber: { cites: ['TBE-HTS-22', 'TBE-HTS-29', 'TBE-TRM-11'], check: 'enterpriseNumber' },
        mail: { cites: ['TBE-HTS-53', 'TBE-HTS-54', 'TBE-HTS-55'], check: 'mail' },
        phone: { cites: ['TBE-HTS-41', 'TBE-HTS-51'] },
      },
      next: 'openCsam',
    },
    openCsam: { visit: 'https://www.csam.be/nl', cites: ['TBE-HTS-02'], next: 'chooseService' },
    chooseService: {
      screen: 'csamHome',
      cites: ['TBE-HTS-03', 'TBE-HTS-06', 'TBE-HTS-08'],
      verdicts: serviceVerdicts,
      next: 'chooseLink',
    },
    chooseLink: {
      screen: 'accessManagersPage',
      cites: ['TBE-HTS-11', 'TBE-HTS-14'],
      verdicts: linkVerdicts,
      next: 'chooseProcedure',
    },
    chooseProcedure: {
      screen: 'standardProcedure',
      cites: ['TBE-HTS-18', 'TBE-HTS-21'],
      verdicts: procedureVerdicts,
      next: 'signIn',
    },
    signIn: { tell: true, cites: ['TBE-HTS-19', 'TBE-REQ-01', 'TBE-HTO-19'], next: 'enterNumber' },
    enterNumber: {
      screen: 'enterpriseNumber',
      cites: ['TBE-HTS-22', 'TBE-HTS-23', 'TBE-HTS-29'],
      verdicts: numberVerdicts,
      next: 'readScreen',
    },
    readScreen: {
      screen: 'enterpriseRegistered',
      cites: ['TBE-HTS-32', 'TBE-HTS-43'],
      verdicts: registeredVerdicts,
      next: 'fillInForm',
    },
    alreadyAppointed: {
      cites: ['TBE-HTS-34', 'TBE-HTS-35'],
      ask: {
        goOn: { cites: ['TBE-HTR-01'], leads: { flow: 'tbe-htb-next-step', role: 'mainAccessManager' } },
        appointOther: { cites: ['TBE-HTS-39'], leads: { flow: 'tbe-appoint-htb-other' } },
        question: { cites: ['TBE-HTS-36'], next: 'askSocialSecurity' },
      },
    },
    askSocialSecurity: { refer: 'tbeAlreadyMainAccessManager', cites: ['TBE-HTS-36', 'TBE-HTS-37', 'TBE-HLP-01'] },
    fillInForm: {
      screen: 'mainAccessManagerForm',
      cites: ['TBE-HTS-40', 'TBE-HTS-41', 'TBE-HTS-42', 'TBE-HTS-52', 'TBE-HTS-53', 'TBE-HTS-54'],
      verdicts: formVerdicts,
      next: 'confirm',
    },
    confirm: {
      screen: 'mainAccessManagerConfirmation',
      cites: ['TBE-HTS-56', 'TBE-HTS-57', 'TBE-HTS-58', 'TBE-HTS-61', 'TBE-HTS-64'],
      verdicts: confirmationVerdicts,
      next: 'readResult',
    },
    readResult: {
      screen: 'mainAccessManagerAppointed',
      cites: ['TBE-HTS-66', 'TBE-HTS-67'],
      verdicts: resultVerdicts,
      next: 'arrive',
    },
    arrive: {
      outcome: true,
      onward: { flow: 'tbe-htb-next-step', role: 'mainAccessManager' },
      cites: ['TBE-HTS-65', 'TBE-HTS-67', 'TBE-HTS-68', 'TBE-HTS-69', 'TBE-HTS-70', 'TBE-HTS-71', 'TBE-HTR-01'],
    },
  },
  symptoms,
  escalate: { legalRepresentative: 'tbe' },
};
