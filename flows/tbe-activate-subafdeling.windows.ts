import type text from '../locales/nl/tbe-activate-subafdeling.json';
import type { Verdicts } from '../src/flow/flow.ts';
import type { chooseFacility } from './screens/choose-facility.ts';
import type { confirmFacility } from './screens/confirm-facility.ts';
import type { facilityManager } from './screens/facility-manager.ts';
import type { linkApplications } from './screens/link-applications.ts';

/** Choosing the facility. */
export const facilityVerdicts: Verdicts<typeof text, typeof chooseFacility> = {
  facility: {
    accessManager: {
      nothing: { wrong: 'nothingChosen', status: 'undocumented', cites: ['TBE-VBD-26'] },
      ownFacility: { right: ['TBE-VBD-26', 'TBE-SUB-21'] },
      sameNameOtherNumber: {
        wrong: 'anotherNumber',
        status: 'derived',
        cites: ['TBE-SUB-21', 'TBE-GEG-03', 'TBE-GEG-04'],
      },
      otherFacility: {
        wrong: 'anotherFacility',
        status: 'derived',
        cites: ['TBE-VBD-26', 'TBE-VBD-44', 'TBE-VBD-47'],
      },
      notListed: {
        wrong: 'facilityNotListed',
        status: 'documented',
        cites: ['TBE-HOE-31', 'TBE-HOE-33'],
        remedy: { check: 'addSubdivisionUnit' },
      },
    },
  },
};

const mail: Verdicts<typeof text, typeof facilityManager>['mail'] = {
  accessManager: {
    nothing: { wrong: 'noMail', status: 'documented', cites: ['TBE-VBD-31'] },
    filled: { right: ['TBE-VBD-27', 'TBE-VBD-31'] },
  },
};

/** The mail address and the manager, for whoever manages the facility in person. */
export const selfManagerVerdicts: Verdicts<typeof text, typeof facilityManager> = {
  mail,
  manager: {
    accessManager: {
      nothing: { wrong: 'nothingChosen', status: 'undocumented', cites: ['TBE-VBD-33', 'TBE-VBD-34'] },
      self: { right: ['TBE-VBD-28', 'TBE-VBD-33'] },
      other: { wrong: 'anotherManager', status: 'derived', cites: ['TBE-VBD-34', 'TBE-VBD-42'] },
    },
  },
  personNumber: {
    accessManager: {
      nothing: { right: ['TBE-VBD-34'] },
      filled: { wrong: 'numberWithoutManager', status: 'undocumented', cites: ['TBE-VBD-28', 'TBE-VBD-34'] },
    },
  },
};

/** The mail address and the manager, for whoever lets somebody else manage the facility. */
export const otherManagerVerdicts: Verdicts<typeof text, typeof facilityManager> = {
  mail,
  manager: {
    accessManager: {
      nothing: { wrong: 'nothingChosen', status: 'undocumented', cites: ['TBE-VBD-33', 'TBE-VBD-34'] },
      self: { wrong: 'anotherManager', status: 'derived', cites: ['TBE-VBD-33', 'TBE-VBD-42'] },
      other: { right: ['TBE-VBD-34'] },
    },
  },
  personNumber: {
    accessManager: {
      nothing: { wrong: 'noNumber', status: 'undocumented', cites: ['TBE-VBD-34'] },
      filled: { right: ['TBE-VBD-34'] },
    },
  },
};

/** The applications that the facility may use. */
export const linkVerdicts: Verdicts<typeof text, typeof linkApplications> = {
  applications: {
    accessManager: {
      needed: { right: ['TBE-VBD-35', 'TBE-VBD-38'] },
      nothing: { wrong: 'applicationNotTicked', status: 'derived', cites: ['TBE-VBD-35', 'TBE-VBD-46', 'TBE-VBD-47'] },
      other: {
        wrong: 'applicationNotTicked',
        status: 'derived',
        cites: ['TBE-VBD-37', 'TBE-VBD-39', 'TBE-VBD-40', 'TBE-VBD-46', 'TBE-VBD-47'],
      },
    },
  },
};

/** The last window. */
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
      nothing: { wrong: 'notConfirmed', status: 'derived', cites: ['TBE-SUB-25', 'TBE-VBD-43'] },
      previous: { wrong: 'wentBack', status: 'documented', cites: ['TBE-VBD-42', 'TBE-VBD-47'] },
      confirm: { right: ['TBE-VBD-43', 'TBE-VBD-47'] },
    },
  },
};
