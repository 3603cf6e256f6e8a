import type text from '../locales/nl/pgz-sign-in.json';
import type { Verdicts } from '../src/flow/flow.ts';
import type { pgzProfile } from './screens/pgz-profile.ts';

type ProfileVerdicts = Verdicts<typeof text, typeof pgzProfile>;

/** The row of the roles for which the manual does not name the field: nothing is claimed, the field is cleared. */
const organisationUnmentioned: ProfileVerdicts['organisation']['careProvider'] = {
  nothing: { unmentioned: 'leaveEmpty', cites: ['PGZ-MNP-03'] },
  ownEnterprise: { unmentioned: 'clearOrganisation', cites: ['PGZ-MWV-03'] },
  otherEnterprise: { unmentioned: 'clearOrganisation', cites: ['PGZ-MWV-03'] },
  notListed: { unmentioned: 'organisationNotAsked', cites: ['PGZ-ORG-02', 'PGZ-ORG-03'] },
};

/** What each choice on the profile screen is for each role in ProGezondheid. */
export const profileVerdicts: ProfileVerdicts = {
  signInAs: {
    careProvider: {
      nothing: {
        wrong: 'nothingInsteadOfProfession',
        status: 'undocumented',
        cites: ['PGZ-ZVL-03', 'PGZ-ZVL-05', 'PGZ-ZVL-06'],
      },
      citizen: {
        wrong: 'citizenLeftAsItStands',
        status: 'derived',
        cites: ['PGZ-ZVL-02', 'PGZ-ZVL-05', 'PGZ-ZVL-06', 'PGZ-MNP-02', 'PGZ-NZV-02'],
      },
      ownProfession: { right: ['PGZ-ZVL-05', 'PGZ-ZVL-06'] },
      otherProfession: { wrong: 'anotherProfession', status: 'undocumented', cites: ['PGZ-ZVL-06'] },
      onlyCitizen: {
        wrong: 'onlyCitizenListed',
        status: 'documented',
        cites: ['PGZ-NEW-01', 'PGZ-NEW-02', 'PGZ-NEW-03', 'PGZ-NEW-04', 'PGZ-NEW-05'],
        remedy: { leads: { flow: 'pgz-new-provider-citizen-only' } },
      },
      notListed: {
        wrong: 'professionNotListed',
        status: 'undocumented',
        cites: ['PGZ-ZVL-06', 'PGZ-ZVL-08', 'PGZ-ZVL-11', 'PGZ-ZVL-13'],
        remedy: { refer: 'pgz' },
      },
    },
    naturalMandatary: {
      nothing: { wrong: 'nothingInsteadOfCitizen', status: 'undocumented', cites: ['PGZ-MNP-02'] },
      citizen: { right: ['PGZ-MNP-02'] },
      ownProfession: {
        wrong: 'professionInsteadOfMandate',
        status: 'derived',
        cites: ['PGZ-MNP-02', 'PGZ-ZVL-05', 'PGZ-ZVL-15'],
      },
      otherProfession: {
        wrong: 'professionInsteadOfMandate',
        status: 'derived',
        cites: ['PGZ-MNP-02', 'PGZ-ZVL-05', 'PGZ-ZVL-15'],
      },
      onlyCitizen: { unmentioned: 'citizenIsEnough', cites: ['PGZ-MNP-02'] },
      notListed: { wrong: 'professionInsteadOfCitizen', status: 'undocumented', cites: ['PGZ-MNP-02'] },
    },
    legalMandatary: {
      nothing: { wrong: 'nothingInsteadOfCitizen', status: 'undocumented', cites: ['PGZ-MWV-02'] },
      citizen: { right: ['PGZ-MWV-02'] },
      ownProfession: { wrong: 'professionInsteadOfCitizen', status: 'undocumented', cites: ['PGZ-MWV-02'] },
      otherProfession: { wrong: 'professionInsteadOfCitizen', status: 'undocumented', cites: ['PGZ-MWV-02'] },
      onlyCitizen: { unmentioned: 'citizenIsEnough', cites: ['PGZ-MWV-02'] },
      notListed: { wrong: 'professionInsteadOfCitizen', status: 'undocumented', cites: ['PGZ-MWV-02'] },
    },
    nonCareProvider: {
      nothing: { wrong: 'nothingInsteadOfCitizen', status: 'undocumented', cites: ['PGZ-NZV-02'] },
      citizen: { right: ['PGZ-NZV-02'] },
      ownProfession: { wrong: 'professionInsteadOfCitizen', status: 'undocumented', cites: ['PGZ-NZV-02'] },
      otherProfession: { wrong: 'professionInsteadOfCitizen', status: 'undocumented', cites: ['PGZ-NZV-02'] },
      onlyCitizen: { unmentioned: 'citizenIsEnough', cites: ['PGZ-NZV-02'] },
      notListed: { wrong: 'professionInsteadOfCitizen', status: 'undocumented', cites: ['PGZ-NZV-02'] },
    },
  },
  organisation: {
    careProvider: organisationUnmentioned,
    naturalMandatary: {
      nothing: { right: ['PGZ-MNP-03'] },
      ownEnterprise: { wrong: 'enterpriseSelected', status: 'derived', cites: ['PGZ-MNP-03', 'PGZ-MWV-03'] },
      otherEnterprise: { wrong: 'enterpriseSelected', status: 'derived', cites: ['PGZ-MNP-03', 'PGZ-MWV-03'] },
      notListed: { unmentioned: 'nothingNeeded', cites: ['PGZ-MNP-03'] },
    },
    legalMandatary: {
      nothing: { wrong: 'noEnterprise', status: 'derived', cites: ['PGZ-MWV-03', 'PGZ-MNP-03'] },
      ownEnterprise: { right: ['PGZ-MWV-03', 'PGZ-MWV-04'] },
      otherEnterprise: { wrong: 'anotherEnterprise', status: 'undocumented', cites: ['PGZ-MWV-03'] },
      notListed: {
        wrong: 'enterpriseNotListed',
        status: 'documented',
        cites: ['PGZ-ORG-01', 'PGZ-ORG-02', 'PGZ-ORG-03'],
        remedy: { leads: { flow: 'pgz-organisation-not-listed' } },
      },
    },
    nonCareProvider: organisationUnmentioned,
  },
};
