import type text from '../locales/nl/alivia-sign-in.json';
import type { Verdicts } from '../src/flow/flow.ts';
import type { profile } from './screens/profile.ts';

type ProfileVerdicts = Verdicts<typeof text, typeof profile>;

/** The rows of the roles for which the manual does not name the field: nothing is claimed, the field is cleared. */
const mandateUnmentioned: ProfileVerdicts['mandateOf']['personInNeed'] = {
  nothing: { unmentioned: 'leaveEmpty', cites: ['ALV-OPT-07'] },
  personInNeed: { unmentioned: 'clearMandate', cites: ['ALV-P2-15'] },
  otherPerson: { unmentioned: 'clearMandate', cites: ['ALV-P2-15'] },
  notListed: { unmentioned: 'leaveEmpty', cites: ['ALV-OPT-07'] },
};

const childUnmentioned: ProfileVerdicts['forMyChild']['personInNeed'] = {
  nothing: { unmentioned: 'leaveEmpty', cites: ['ALV-OPT-08'] },
  child: { unmentioned: 'clearField', cites: ['ALV-OPT-08'] },
};

const organisationUnmentioned: ProfileVerdicts['organisation']['personInNeed'] = {
  nothing: { unmentioned: 'leaveEmpty', cites: ['ALV-OPT-09'] },
  ownOrganisation: { unmentioned: 'clearOrganisation', cites: ['ALV-P5-12'] },
  ownPharmacy: { unmentioned: 'clearOrganisation', cites: ['ALV-P5-13'] },
  otherOrganisation: { unmentioned: 'clearOrganisation', cites: ['ALV-P5-12'] },
  notListed: { unmentioned: 'leaveEmpty', cites: ['ALV-OPT-09'] },
};

/** What each choice on the profile screen is for each role in Alivia. */
export const profileVerdicts: ProfileVerdicts = {
  signInAs: {
    personInNeed: {
      nothing: { wrong: 'nothingInsteadOfCitizen', status: 'undocumented', cites: ['ALV-P1-11', 'ALV-P1-14'] },
      citizen: { right: ['ALV-P1-11'] },
      ownProfession: { wrong: 'professionInsteadOfCitizen', status: 'undocumented', cites: ['ALV-P1-11', 'ALV-P1-14'] },
      otherProfession: {
        wrong: 'professionInsteadOfCitizen',
        status: 'undocumented',
        cites: ['ALV-P1-11', 'ALV-P1-14'],
      },
      notListed: {
        wrong: 'citizenNotListed',
        status: 'undocumented',
        cites: ['ALV-P1-11', 'ALV-P1-15'],
        remedy: { refer: 'alivia' },
      },
    },
    mandateHolder: {
      nothing: { wrong: 'nothingInsteadOfCitizen', status: 'undocumented', cites: ['ALV-P2-14', 'ALV-P2-19'] },
      citizen: { right: ['ALV-P2-14'] },
      ownProfession: { wrong: 'professionInsteadOfCitizen', status: 'undocumented', cites: ['ALV-P2-14', 'ALV-P2-19'] },
      otherProfession: {
        wrong: 'professionInsteadOfCitizen',
        status: 'undocumented',
        cites: ['ALV-P2-14', 'ALV-P2-19'],
      },
      notListed: {
        wrong: 'citizenNotListed',
        status: 'undocumented',
        cites: ['ALV-P2-14', 'ALV-P2-20'],
        remedy: { refer: 'alivia' },
      },
    },
    informalCarer: {
      nothing: { wrong: 'nothingInsteadOfCitizen', status: 'undocumented', cites: ['ALV-P3-11', 'ALV-P3-14'] },
      citizen: { right: ['ALV-P3-11'] },
      ownProfession: { wrong: 'professionInsteadOfCitizen', status: 'undocumented', cites: ['ALV-P3-11', 'ALV-P3-14'] },
      otherProfession: {
        wrong: 'professionInsteadOfCitizen',
        status: 'undocumented',
        cites: ['ALV-P3-11', 'ALV-P3-14'],
      },
      notListed: {
        wrong: 'citizenNotListed',
        status: 'undocumented',
        cites: ['ALV-P3-11', 'ALV-P3-15'],
        remedy: { refer: 'alivia' },
      },
    },
    rizivProvider: {
      nothing: { wrong: 'nothingInsteadOfProfession', status: 'undocumented', cites: ['ALV-P4-11', 'ALV-P4-16'] },
      citizen: {
        wrong: 'citizenInsteadOfProfession',
        status: 'derived',
        cites: ['ALV-P4-11', 'ALV-P4-16', 'ALV-P1-11', 'ALV-P67-12'],
      },
      ownProfession: { right: ['ALV-P4-11', 'ALV-P4-12'] },
      otherProfession: { wrong: 'anotherProfession', status: 'undocumented', cites: ['ALV-P4-11', 'ALV-P4-16'] },
      notListed: {
        wrong: 'professionNotListed',
        status: 'undocumented',
        cites: ['ALV-P4-11', 'ALV-P4-17', 'PGZ-NEW-02', 'PGZ-NEW-03'],
        remedy: { refer: 'alivia' },
      },
    },
    organisationProvider: {
      nothing: { right: ['ALV-P5-11'] },
      citizen: { wrong: 'citizenWithinOrganisation', status: 'undocumented', cites: ['ALV-P5-11'] },
      ownProfession: { wrong: 'professionWithinOrganisation', status: 'derived', cites: ['ALV-P5-11', 'ALV-P4-11'] },
      otherProfession: { wrong: 'professionWithinOrganisation', status: 'derived', cites: ['ALV-P5-11', 'ALV-P4-11'] },
      notListed: { wrong: 'professionNotNeeded', status: 'documented', cites: ['ALV-P5-11', 'ALV-P5-13'] },
    },
    noRizivProvider: {
      nothing: { wrong: 'nothingInsteadOfCitizen', status: 'undocumented', cites: ['ALV-P67-12', 'ALV-P67-15'] },
      citizen: { right: ['ALV-P67-12'] },
      ownProfession: { wrong: 'professionWithoutRiziv', status: 'undocumented', cites: ['ALV-P67-12', 'ALV-P67-15'] },
      otherProfession: { wrong: 'professionWithoutRiziv', status: 'undocumented', cites: ['ALV-P67-12', 'ALV-P67-15'] },
      notListed: {
        wrong: 'citizenNotListed',
        status: 'undocumented',
        cites: ['ALV-P67-12', 'ALV-P67-16'],
        remedy: { refer: 'alivia' },
      },
    },
    otherInvolved: {
      nothing: { wrong: 'nothingInsteadOfCitizen', status: 'undocumented', cites: ['ALV-P67-12', 'ALV-P67-15'] },
      citizen: { right: ['ALV-P67-12'] },
      ownProfession: {
        wrong: 'professionInsteadOfCitizen',
        status: 'undocumented',
        cites: ['ALV-P67-12', 'ALV-P67-15'],
      },
      otherProfession: {
        wrong: 'professionInsteadOfCitizen',
        status: 'undocumented',
        cites: ['ALV-P67-12', 'ALV-P67-15'],
      },
      notListed: {
        wrong: 'citizenNotListed',
        status: 'undocumented',
        cites: ['ALV-P67-12', 'ALV-P67-16'],
        remedy: { refer: 'alivia' },
      },
    },
  },
  mandateOf: {
    personInNeed: mandateUnmentioned,
    mandateHolder: {
      nothing: { wrong: 'noNameUnderMandate', status: 'derived', cites: ['ALV-P2-15', 'ALV-P1-11'] },
      personInNeed: { right: ['ALV-P2-15'] },
      otherPerson: { wrong: 'anotherPersonsMandate', status: 'undocumented', cites: ['ALV-P2-15'] },
      notListed: {
        wrong: 'mandateNotInOrder',
        status: 'derived',
        cites: ['ALV-P2-03', 'ALV-P2-04', 'ALV-P2-05'],
        remedy: { leads: { flow: 'alivia-request-mandate', role: 'mandateHolder' } },
      },
    },
    informalCarer: mandateUnmentioned,
    rizivProvider: mandateUnmentioned,
    organisationProvider: mandateUnmentioned,
    noRizivProvider: mandateUnmentioned,
    otherInvolved: mandateUnmentioned,
  },
  forMyChild: {
    personInNeed: childUnmentioned,
    mandateHolder: {
      nothing: { right: ['ALV-P2-16'] },
      child: { wrong: 'childSelected', status: 'undocumented', cites: ['ALV-P2-16'] },
    },
    informalCarer: childUnmentioned,
    rizivProvider: childUnmentioned,
    organisationProvider: childUnmentioned,
    noRizivProvider: childUnmentioned,
    otherInvolved: childUnmentioned,
  },
  organisation: {
    personInNeed: organisationUnmentioned,
    mandateHolder: organisationUnmentioned,
    informalCarer: organisationUnmentioned,
    rizivProvider: {
      nothing: { right: ['ALV-P4-13'] },
      ownOrganisation: {
        wrong: 'organisationSelected',
        status: 'derived',
        cites: ['ALV-P4-13', 'ALV-P5-12'],
        remedy: { leads: { flow: 'alivia-choose-role', step: 'selfEmployedOrOrganisation' } },
      },
      ownPharmacy: {
        wrong: 'pharmacySelected',
        status: 'derived',
        cites: ['ALV-P4-13', 'ALV-P5-13', 'ALV-ROL-18'],
        remedy: { leads: { flow: 'alivia-choose-role', step: 'selfEmployedOrOrganisation' } },
      },
      otherOrganisation: {
        wrong: 'organisationSelected',
        status: 'derived',
        cites: ['ALV-P4-13', 'ALV-P5-12'],
        remedy: { leads: { flow: 'alivia-choose-role', step: 'selfEmployedOrOrganisation' } },
      },
      notListed: { unmentioned: 'nothingNeeded', cites: ['ALV-P4-13'] },
    },
    organisationProvider: {
      nothing: { wrong: 'noOrganisation', status: 'derived', cites: ['ALV-P5-12', 'ALV-P5-13', 'ALV-P5-17'] },
      ownOrganisation: { right: ['ALV-P5-12'] },
      ownPharmacy: { right: ['ALV-P5-13'] },
      otherOrganisation: { wrong: 'anotherOrganisation', status: 'undocumented', cites: ['ALV-P5-12', 'ALV-P5-13'] },
      notListed: {
        wrong: 'organisationNotListed',
        status: 'documented',
        cites: ['ALV-P5-14'],
        remedy: { refer: 'aliviaOrganisation' },
      },
    },
    noRizivProvider: organisationUnmentioned,
    otherInvolved: organisationUnmentioned,
  },
};
