import type text from '../locales/nl/tbe-get-help.json';
import type { Flow } from '../src/flow/flow.ts';
import { formVerdicts } from './tbe-get-help.form.ts';
import { ehealthForm } from './screens/ehealth-form.ts';

const screens = { ehealthForm };

/** Whom to ask for help with the access management: by the case, and the form first, because it gives a ticket number. */
export const flow: Flow<typeof text, typeof screens> = {
  portal: 'tbe',
  source: 'toegangsbeheer-ehealth',
  screens,
  first: 'chooseSubject',
  steps: {
    chooseSubject: {
      cites: ['TBE-CTX-13', 'TBE-HLP-01'],
      ask: {
        alreadyMainAccessManager: { cites: ['TBE-HTS-34', 'TBE-HTS-36'], next: 'contactSocialSecurity' },
        noAccess: { cites: ['TBE-APP-01'], leads: { flow: 'tbe-overview', step: 'chooseApplication' } },
        facilityNotListed: { cites: ['TBE-USR-03', 'TBE-USR-04'], next: 'contactMainAccessManager' },
        aboutApplication: { cites: ['TBE-APP-02', 'TBE-HOE-30'], next: 'readAboutApplication' },
        anythingElse: { cites: ['TBE-CTX-13', 'TBE-HLP-01'], next: 'chooseChannel' },
        aboutManual: { cites: ['TBE-FBK-04'], leads: { flow: 'tbe-give-feedback' } },
      },
    },
    chooseChannel: {
      cites: ['TBE-HLP-03', 'TBE-HLP-04', 'TBE-TRM-08'],
      ask: {
        form: { cites: ['TBE-HLP-03', 'TBE-HLP-04'], next: 'fillInForm' },
        callOrMail: { cites: ['TBE-HLP-05', 'TBE-HLP-06', 'TBE-HLP-07', 'TBE-HLP-15'], next: 'callOrMail' },
      },
    },
    fillInForm: {
      screen: 'ehealthForm',
      cites: ['TBE-HLP-02', 'TBE-HLP-03', 'TBE-HLP-17'],
      verdicts: formVerdicts,
      next: 'keepTicketNumber',
    },
    keepTicketNumber: { outcome: true, cites: ['TBE-HLP-04', 'TBE-HLP-15'] },
    callOrMail: { refer: 'tbe', cites: ['TBE-HLP-05', 'TBE-HLP-06', 'TBE-HLP-07', 'TBE-HLP-08', 'TBE-HLP-15'] },
    contactSocialSecurity: { refer: 'tbeAlreadyMainAccessManager', cites: ['TBE-HTS-34', 'TBE-HTS-36', 'TBE-HTS-37'] },
    contactMainAccessManager: { refer: 'tbeFacility', cites: ['TBE-USR-03', 'TBE-USR-04'] },
    readAboutApplication: { refer: 'tbeApplication', cites: ['TBE-APP-02', 'TBE-HOE-30', 'TBE-RLN-05'] },
  },
  symptoms: {
    whichNumber: {
      id: 'S-74',
      roles: 'every',
      cites: ['TBE-HLP-05', 'TBE-HLP-06', 'ALV-HLP-08', 'ALV-HLP-09'],
      causes: {
        accessManagement: {
          status: 'documented',
          cites: ['TBE-HLP-05', 'TBE-HLP-06'],
          remedy: { step: 'callOrMail' },
        },
        alivia: {
          status: 'documented',
          cites: ['ALV-HLP-08', 'ALV-HLP-09'],
          remedy: { leads: { flow: 'alivia-get-help' } },
        },
      },
      escalate: 'tbe',
    },
  },
  escalate: { anyone: 'tbe' },
};
