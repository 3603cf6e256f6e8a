import type text from '../locales/nl/tbe-appoint-htb-self.json';
import type { Verdicts } from '../src/flow/flow.ts';
import type { accessManagersPage } from './screens/access-managers-page.ts';
import type { csamHome } from './screens/csam-home.ts';
import type { enterpriseNumber } from './screens/enterprise-number.ts';
import type { enterpriseRegistered } from './screens/enterprise-registered.ts';
import type { standardProcedure } from './screens/standard-procedure.ts';

/** What each service on the home page of CSAM is for who appoints himself or herself. */
export const serviceVerdicts: Verdicts<typeof text, typeof csamHome> = {
  service: {
    legalRepresentative: {
      digitalKeys: { wrong: 'digitalKeysService', status: 'documented', cites: ['TBE-HTS-07', 'TBE-HTS-02'] },
      accessManagers: { right: ['TBE-HTS-03', 'TBE-HTS-08'] },
      mandates: { wrong: 'mandatesService', status: 'documented', cites: ['TBE-HTS-09', 'TBE-HTS-02'] },
    },
  },
};

/** What each of the three links is. */
export const linkVerdicts: Verdicts<typeof text, typeof accessManagersPage> = {
  link: {
    legalRepresentative: {
      mainAccessManager: { right: ['TBE-HTS-11', 'TBE-HTS-17'] },
      accessManagers: {
        wrong: 'accessManagersLink',
        status: 'derived',
        cites: ['TBE-HTS-17', 'TBE-HOE-08', 'TBE-HOE-11'],
      },
      access: { wrong: 'accessLink', status: 'derived', cites: ['TBE-HTS-17', 'TBE-HOE-09', 'TBE-SUB-05'] },
    },
  },
};

/** What each procedure on the page is. */
export const procedureVerdicts: Verdicts<typeof text, typeof standardProcedure> = {
  procedure: {
    legalRepresentative: {
      standard: { right: ['TBE-HTS-18', 'TBE-HTS-20'] },
      another: { wrong: 'anotherProcedure', status: 'undocumented', cites: ['TBE-HTS-18', 'TBE-REQ-06'] },
    },
  },
};

/** What each number is that people type as enterprise number. */
export const numberVerdicts: Verdicts<typeof text, typeof enterpriseNumber> = {
  number: {
    legalRepresentative: {
      nothing: { wrong: 'noNumber', status: 'undocumented', cites: ['TBE-HTS-22'] },
      ownEnterprise: { right: ['TBE-HTS-22', 'TBE-HTS-29'] },
      anotherEnterprise: {
        wrong: 'anotherEnterprise',
        status: 'documented',
        cites: ['TBE-HTS-26', 'TBE-HTS-27', 'TBE-HTS-28', 'TBE-HTS-29'],
        remedy: { refer: 'tbeLegalRepresentative' },
      },
      facility: { wrong: 'facilityNumber', status: 'undocumented', cites: ['TBE-ST3-07', 'TBE-ST3-09', 'TBE-HTS-22'] },
    },
  },
};

/** What it means that the form comes, or one of the two messages. */
export const registeredVerdicts: Verdicts<typeof text, typeof enterpriseRegistered> = {
  shown: {
    legalRepresentative: {
      form: { right: ['TBE-HTS-43'] },
      registered: {
        wrong: 'alreadyRegistered',
        status: 'documented',
        cites: ['TBE-HTS-32', 'TBE-HTS-33', 'TBE-HTS-35', 'TBE-HLP-01'],
        remedy: { refer: 'tbe' },
      },
      alreadyKnown: {
        wrong: 'alreadyMainAccessManager',
        status: 'documented',
        cites: ['TBE-HTS-34', 'TBE-HTS-35', 'TBE-HTS-38', 'TBE-HTS-39'],
        remedy: { step: 'alreadyAppointed' },
      },
    },
  },
};
