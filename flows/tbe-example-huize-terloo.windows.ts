import type text from '../locales/nl/tbe-example-huize-terloo.json';
import type { Verdicts } from '../src/flow/flow.ts';
import type { chooseFacility } from './screens/choose-facility.ts';
import type { confirmFacility } from './screens/confirm-facility.ts';
import type { facilityManager } from './screens/facility-manager.ts';
import type { linkApplications } from './screens/link-applications.ts';

/** Step 5 of the example: the facility. */
export const facilityVerdicts: Verdicts<typeof text, typeof chooseFacility> = {
  facility: {
    accessManager: {
      nothing: { wrong: 'noFacility', status: 'undocumented', cites: ['TBE-VBD-26'] },
      ownFacility: { right: ['TBE-VBD-26'] },
      sameNameOtherNumber: {
        wrong: 'anotherNumber',
        status: 'derived',
        cites: ['TBE-SUB-21', 'TBE-GEG-03', 'TBE-GEG-04'],
      },
      otherFacility: { wrong: 'anotherFacility', status: 'derived', cites: ['TBE-VBD-26', 'TBE-VBD-44', 'TBE-VBD-47'] },
      notListed: {
        wrong: 'facilityNotListed',
        status: 'documented',
        cites: ['TBE-HOE-31', 'TBE-HOE-33'],
        remedy: { check: 'addSubdivisionUnit' },
      },
    },
  },
};

/** Step 6: the mail address and the manager. */
export const managerVerdicts: Verdicts<typeof text, typeof facilityManager> = {
  mail: {
    accessManager: {
      nothing: { wrong: 'noMail', status: 'documented', cites: ['TBE-VBD-31'] },
      filled: { right: ['TBE-VBD-27', 'TBE-VBD-31'] },
    },
  },
  manager: {
    accessManager: {
      nothing: { wrong: 'noManager', status: 'undocumented', cites: ['TBE-VBD-28', 'TBE-VBD-33', 'TBE-VBD-34'] },
      self: { right: ['TBE-VBD-28', 'TBE-VBD-33'] },
      other: { wrong: 'otherInsteadOfSelf', status: 'derived', cites: ['TBE-VBD-28', 'TBE-VBD-34', 'TBE-VBD-42'] },
    },
  },
  personNumber: {
    accessManager: {
      nothing: { right: ['TBE-VBD-28'] },
      filled: { wrong: 'numberWithoutManager', status: 'undocumented', cites: ['TBE-VBD-28', 'TBE-VBD-34'] },
    },
  },
};

/** Step 7: the application, which is eVIPA. */
export const linkVerdicts: Verdicts<typeof text, typeof linkApplications> = {
  applications: {
    accessManager: {
      needed: { right: ['TBE-VBD-35', 'TBE-VBD-38'] },
      nothing: { wrong: 'applicationNotTicked', status: 'derived', cites: ['TBE-VBD-35', 'TBE-VBD-46', 'TBE-VBD-47'] },
      other: {
        wrong: 'applicationNotTicked',
        status: 'derived',
        cites: ['TBE-VBD-37', 'TBE-VBD-38', 'TBE-VBD-39', 'TBE-VBD-40', 'TBE-VBD-46', 'TBE-VBD-47'],
      },
    },
  },
};

/** Step 8: confirming. */
export const confirmVerdicts: Verdicts<typeof text, typeof confirmFacility> = {
  identification: {
    accessManager: {
      ownFacility: { right: ['TBE-VBD-44'] },
      otherFacility: {
        wrong: 'anotherFacilitySaved',
        status: 'derived',
        cites: ['TBE-VBD-44', 'TBE-VBD-47'],
        remedy: { step: 'chooseFacility' },
      },
    },
  },
  authorisations: {
    accessManager: {
      ownApplication: { right: ['TBE-VBD-46'] },
      notListed: {
        wrong: 'applicationNotSaved',
        status: 'derived',
        cites: ['TBE-VBD-46', 'TBE-VBD-47'],
        remedy: { step: 'linkApplications' },
      },
    },
  },
  lastButton: {
    accessManager: {
      nothing: { wrong: 'notConfirmed', status: 'derived', cites: ['TBE-SUB-25', 'TBE-VBD-36', 'TBE-VBD-43'] },
      previous: { wrong: 'wentBack', status: 'documented', cites: ['TBE-VBD-42', 'TBE-VBD-47'] },
      confirm: { right: ['TBE-VBD-43', 'TBE-VBD-47'] },
    },
  },
};
