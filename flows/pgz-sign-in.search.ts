import type text from '../locales/nl/pgz-sign-in.json';
import type { Verdicts } from '../src/flow/flow.ts';
import type { findMandator } from './screens/find-mandator.ts';
import type { pgzProfileSelection } from './screens/pgz-profile-selection.ts';

type SelectionVerdicts = Verdicts<typeof text, typeof pgzProfileSelection>;
type SearchVerdicts = Verdicts<typeof text, typeof findMandator>;

/** The row of the roles for which the manual does not name this screen: it says where each choice leads. */
const selectionUnmentioned: SelectionVerdicts['profile']['careProvider'] = {
  mandatary: { unmentioned: 'mandataryLeadsToSearch', cites: ['PGZ-MNP-06', 'PGZ-MNP-10'] },
  citizen: { unmentioned: 'citizenLeadsToOwnFile', cites: ['PGZ-NZV-05', 'PGZ-NZV-08'] },
};

/** What each choice between mandatary and citizen is for each role in ProGezondheid. */
export const selectionVerdicts: SelectionVerdicts = {
  profile: {
    careProvider: selectionUnmentioned,
    naturalMandatary: {
      mandatary: { right: ['PGZ-MNP-06'] },
      citizen: {
        wrong: 'citizenInsteadOfMandatary',
        status: 'documented',
        cites: ['PGZ-MNP-06', 'PGZ-NZV-05', 'PGZ-NZV-08'],
      },
    },
    legalMandatary: selectionUnmentioned,
    nonCareProvider: {
      mandatary: {
        wrong: 'mandataryInsteadOfCitizen',
        status: 'documented',
        cites: ['PGZ-NZV-05', 'PGZ-MNP-06', 'PGZ-MNP-10'],
      },
      citizen: { right: ['PGZ-NZV-05'] },
    },
  },
};

const mandatarySearched: SearchVerdicts['searched']['naturalMandatary'] = {
  nothing: { wrong: 'nothingSearched', status: 'undocumented', cites: ['PGZ-MNP-17', 'PGZ-MWV-09'] },
  mandators: { right: ['PGZ-MNP-17', 'PGZ-MWV-09'] },
  own: { wrong: 'ownDataSearched', status: 'undocumented', cites: ['PGZ-MNP-17', 'PGZ-MWV-09'] },
};

const mandataryResults: SearchVerdicts['results']['naturalMandatary'] = {
  found: { right: ['PGZ-MNP-18', 'PGZ-MWV-10'] },
  notFound: {
    wrong: 'providerNotFound',
    status: 'derived',
    cites: ['PGZ-CMN-01', 'PGZ-MNP-17', 'PGZ-MWV-09'],
    remedy: { leads: { flow: 'pgz-obtain-mandate' } },
  },
};

const searchInstead = {
  wrong: 'searchInsteadOfOwnFile',
  status: 'derived',
  cites: ['PGZ-MNP-06', 'PGZ-MNP-10', 'PGZ-NZV-05'],
  remedy: { step: 'chooseDigitalKey' },
} as const;

/** The rows of those who come for a file of their own. */
const ownSearched: SearchVerdicts['searched']['careProvider'] = {
  nothing: searchInstead,
  mandators: searchInstead,
  own: searchInstead,
};

const ownResults: SearchVerdicts['results']['careProvider'] = {
  found: { wrong: 'searchNotNeeded', status: 'undocumented', cites: ['PGZ-MNP-17'] },
  notFound: { wrong: 'searchNotNeeded', status: 'undocumented', cites: ['PGZ-MNP-17'] },
};

/** What each choice on the search page is for each role in ProGezondheid. */
export const searchVerdicts: SearchVerdicts = {
  searched: {
    careProvider: ownSearched,
    naturalMandatary: mandatarySearched,
    legalMandatary: mandatarySearched,
    nonCareProvider: ownSearched,
  },
  results: {
    careProvider: ownResults,
    naturalMandatary: mandataryResults,
    legalMandatary: mandataryResults,
    nonCareProvider: ownResults,
  },
};
