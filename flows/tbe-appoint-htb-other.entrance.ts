import type text from '../locales/nl/tbe-appoint-htb-other.json';
import type { Verdicts } from '../src/flow/flow.ts';
import type { accessManagersPage } from './screens/access-managers-page.ts';
import type { csamHome } from './screens/csam-home.ts';
import type { enterpriseNumber } from './screens/enterprise-number.ts';
import type { enterpriseRegistered } from './screens/enterprise-registered.ts';
import type { standardProcedure } from './screens/standard-procedure.ts';

/** What each service on the home page of CSAM is for who appoints another person. */
export const serviceVerdicts: Verdicts<typeof text, typeof csamHome> = {
  service: {
    legalRepresentative: {
      digitalKeys: { wrong: 'digitalKeysService', status: 'documented', cites: ['TBE-HTO-08', 'TBE-HTO-03'] },
      accessManagers: { right: ['TBE-HTO-04', 'TBE-HTO-09'] },
      mandates: { wrong: 'mandatesService', status: 'documented', cites: ['TBE-HTO-10', 'TBE-HTO-03'] },
    },
  },
};

/** What each of the three links is. */
export const linkVerdicts: Verdicts<typeof text, typeof accessManagersPage> = {
  link: {
    legalRepresentative: {
      mainAccessManager: { right: ['TBE-HTO-11', 'TBE-HTO-17'] },
      accessManagers: {
        wrong: 'accessManagersLink',
        status: 'derived',
        cites: ['TBE-HTO-17', 'TBE-HOE-08', 'TBE-HOE-11'],
      },
      access: { wrong: 'accessLink', status: 'derived', cites: ['TBE-HTO-17', 'TBE-HOE-09', 'TBE-SUB-05'] },
    },
  },
};

/** What each procedure on the page is. */
export const procedureVerdicts: Verdicts<typeof text, typeof standardProcedure> = {
  procedure: {
    legalRepresentative: {
      standard: { right: ['TBE-HTO-18', 'TBE-HTO-20'] },
      another: { wrong: 'anotherProcedure', status: 'undocumented', cites: ['TBE-HTO-18', 'TBE-REQ-06'] },
    },
  },
};

/** What each number is that people type as enterprise number. */
export const numberVerdicts: Verdicts<typeof text, typeof enterpriseNumber> = {
  number: {
    legalRepresentative: {
      nothing: { wrong: 'noNumber', status: 'undocumented', cites: ['TBE-HTO-22'] },
      ownEnterprise: { right: ['TBE-HTO-22', 'TBE-HTO-29'] },
      anotherEnterprise: {
        wrong: 'anotherEnterprise',
        status: 'documented',
        cites: ['TBE-HTO-26', 'TBE-HTO-27', 'TBE-HTO-28', 'TBE-HTO-29'],
        remedy: { refer: 'tbeLegalRepresentative' },
      },
      facility: { wrong: 'facilityNumber', status: 'undocumented', cites: ['TBE-ST3-07', 'TBE-ST3-09', 'TBE-HTO-22'] },
    },
  },
};

/** What it means that the form comes, or one of the two messages. */
export const registeredVerdicts: Verdicts<typeof text, typeof enterpriseRegistered> = {
  shown: {
    legalRepresentative: {
      form: { right: ['TBE-HTO-40'] },
      registered: {
        wrong: 'alreadyRegistered',
        status: 'documented',
        cites: ['TBE-HTO-31', 'TBE-HTO-32', 'TBE-HLP-01'],
        remedy: { refer: 'tbe' },
      },
      // Section 3.2.3 does not show this message; section 3.2.2 says what it allows.
      alreadyKnown: { unmentioned: 'goOnWithOther', cites: ['TBE-HTS-38', 'TBE-HTS-39'] },
    },
  },
};
