import type { Flow } from '../../src/flow/flow.ts';
import type { FlowText } from '../../src/flow/flow-text.ts';
import type { AnyScreen } from '../../src/flow/screen.ts';

/** The words of a small flow in which every kind of step stands once: the vocabulary of the compiler's tests. */
export const sampleText = {
  title: 'Aanmelden',
  roles: { citizen: 'burger', provider: 'zorgverlener' },
  steps: {
    chooseDevice: {
      heading: 'Waarop meldt u zich aan?',
      body: 'Kies één antwoord.',
      answers: { computer: { label: 'Op een computer' }, phone: { label: 'Op een telefoon' } },
    },
    useTheApp: { heading: 'Gebruik de app', body: 'Daarvoor is er een andere handleiding.' },
    checkNumber: {
      heading: 'Hebt u een nummer?',
      body: 'Zonder nummer hebt u een andere rol.',
      answers: { yes: { label: 'Ja' }, no: { label: 'Nee' } },
    },
    openPortal: { heading: 'Open het portaal', body: 'Houd deze hulp ernaast.', done: 'Het is open' },
    chooseEntrance: { heading: 'Kies hoe', body: 'U ziet twee keuzes.', done: 'Ik heb geklikt' },
    confirmProfile: { heading: 'Kies uw profiel', body: 'U ziet twee velden.', done: 'Ik heb geklikt' },
    arrive: {
      heading: 'Bent u aangemeld?',
      body: 'U ziet de Welkom-pagina.',
      done: 'Ja',
      arrived: { heading: 'U bent aangemeld', body: 'Veel succes.' },
    },
  },
  diagnoses: {
    providersEntrance: { why: 'Die keuze is voor zorgverleners.', remedy: 'Kies de andere.' },
    citizensEntrance: { why: 'Die keuze is voor burgers.', remedy: 'Kies de andere.' },
    nothingChosen: { why: 'U koos niets.', remedy: 'Kies iets.' },
    professionInsteadOfCitizen: { why: 'U meldt zich niet aan voor een beroep.', remedy: 'Kies ‘Burger’.' },
    citizenInsteadOfProfession: {
      why: 'Dat is waarschijnlijk een andere rol.',
      remedy: 'Kies uw beroep.',
      action: 'Rol',
    },
    organisationSelected: { why: 'Waarschijnlijk kiest u hier niets.', remedy: 'Maak het leeg.', action: 'Opnieuw' },
    organisationNotListed: { why: 'De handleiding zegt wie kan helpen.', remedy: 'Vraag hulp.', action: 'Hulp' },
  },
  advice: { clearField: 'Maak het leeg.' },
  symptoms: {
    errorMessage: {
      title: 'Ik krijg een foutmelding',
      answer: 'Kijk na wat u koos.',
      causes: { wrongProfile: { label: 'Uw profiel' }, wrongAddress: { label: 'Waarschijnlijk een ander adres' } },
    },
    noOrganisation: {
      title: 'Mijn organisatie staat er niet',
      answer: 'Vraag hulp.',
      causes: { noAccess: { label: 'Nog geen toegang' }, otherRole: { label: 'Waarschijnlijk een andere rol' } },
    },
  },
} as const satisfies FlowText;

/** The screens of the sample: a page of buttons, and one with an inert part and two lists. */
export const sampleScreens = {
  start: {
    fields: {
      entrance: {
        control: 'buttons',
        cites: ['ALV-OPT-01'],
        options: { asCitizen: ['ALV-OPT-02'], asProvider: ['ALV-OPT-04'] },
      },
    },
    button: { key: 'signIn', cites: ['ALV-P1-06'] },
  },
  profile: {
    fields: {
      picture: { inert: true, cites: ['ALV-P1-10'] },
      signInAs: {
        control: 'list',
        cites: ['ALV-OPT-06'],
        options: { nothing: ['ALV-P5-11'], citizen: ['ALV-P1-11'], profession: ['ALV-P4-11'] },
      },
      organisation: {
        control: 'list',
        cites: ['ALV-OPT-09'],
        options: { nothing: ['ALV-P4-13'], own: ['ALV-P5-12'], notListed: ['ALV-P5-14'] },
      },
    },
    button: { key: 'confirmProfile', cites: ['ALV-OPT-10'] },
  },
} as const satisfies { readonly [name: string]: AnyScreen };

/** The sample flow. A citizen is not asked for an organisation; a provider passes one question more. */
export const sampleFlow: Flow<typeof sampleText, typeof sampleScreens> = {
  source: 'alivia-aanmelden',
  portal: 'alivia',
  screens: sampleScreens,
  first: 'chooseDevice',
  steps: {
    chooseDevice: {
      cites: ['ALV-P1-01'],
      ask: {
        computer: { cites: ['ALV-P1-01'], next: { provider: 'checkNumber', otherwise: 'openPortal' } },
        phone: { cites: ['ALV-P1-02'], next: 'useTheApp' },
      },
    },
    useTheApp: { refer: 'aliviaApp', cites: ['ALV-P1-02'] },
    checkNumber: {
      cites: ['ALV-ROL-12'],
      ask: {
        yes: { cites: ['ALV-ROL-12'], next: 'openPortal' },
        no: { cites: ['ALV-ROL-21'], leads: { flow: 'alivia-choose-role', step: 'withOrWithoutRiziv' } },
      },
    },
    openPortal: { visit: 'https://alivia.vlaanderen.be', cites: ['ALV-P1-03'], next: 'chooseEntrance' },
    chooseEntrance: {
      screen: 'start',
      cites: { citizen: ['ALV-P1-04'], provider: ['ALV-P4-04'] },
      verdicts: {
        entrance: {
          citizen: {
            asCitizen: { right: ['ALV-P1-05'] },
            asProvider: { wrong: 'providersEntrance', status: 'undocumented', cites: ['ALV-P1-05'] },
          },
          provider: {
            asCitizen: { wrong: 'citizensEntrance', status: 'undocumented', cites: ['ALV-P4-05'] },
            asProvider: { right: ['ALV-P4-05'] },
          },
        },
      },
      next: 'confirmProfile',
    },
    confirmProfile: {
      screen: 'profile',
      cites: ['ALV-P1-10'],
      verdicts: {
        signInAs: {
          citizen: {
            nothing: { wrong: 'nothingChosen', status: 'undocumented', cites: ['ALV-P1-11'] },
            citizen: { right: ['ALV-P1-11'] },
            profession: { wrong: 'professionInsteadOfCitizen', status: 'undocumented', cites: ['ALV-P1-11'] },
          },
          provider: {
            nothing: { wrong: 'nothingChosen', status: 'undocumented', cites: ['ALV-P4-11'] },
            citizen: {
              wrong: 'citizenInsteadOfProfession',
              status: 'derived',
              cites: ['ALV-P4-11', 'ALV-P1-11'],
              remedy: { leads: { flow: 'alivia-choose-role' } },
            },
            profession: { right: ['ALV-P4-11'] },
          },
        },
        organisation: {
          citizen: {
            nothing: { unmentioned: 'clearField', cites: ['ALV-OPT-09'] },
            own: { unmentioned: 'clearField', cites: ['ALV-OPT-09'] },
            notListed: { unmentioned: 'clearField', cites: ['ALV-OPT-09'] },
          },
          provider: {
            nothing: { right: ['ALV-P4-13'] },
            own: {
              wrong: 'organisationSelected',
              status: 'derived',
              cites: ['ALV-P4-13', 'ALV-P5-12'],
              remedy: { step: 'chooseDevice' },
            },
            notListed: {
              wrong: 'organisationNotListed',
              status: 'documented',
              cites: ['ALV-P5-14'],
              remedy: { refer: 'aliviaOrganisation' },
            },
          },
        },
      },
      next: 'arrive',
    },
    arrive: { outcome: true, cites: ['ALV-P1-13'] },
  },
  symptoms: {
    errorMessage: {
      id: 'S-01',
      roles: 'every',
      cites: ['ALV-P1-14'],
      causes: {
        wrongProfile: { status: 'documented', cites: ['ALV-P1-14'], remedy: { check: 'confirmProfile' } },
        wrongAddress: { status: 'derived', cites: ['ALV-P1-03'], remedy: { step: 'openPortal' } },
      },
      escalate: 'alivia',
    },
    noOrganisation: {
      id: 'S-03',
      roles: ['provider'],
      cites: ['ALV-P5-14'],
      causes: {
        noAccess: { status: 'documented', cites: ['ALV-P5-14'], remedy: { refer: 'aliviaOrganisation' } },
        otherRole: { status: 'derived', cites: ['ALV-ROL-12'], remedy: { leads: { flow: 'alivia-choose-role' } } },
      },
      escalate: 'aliviaNoCoordinator',
    },
  },
  escalate: { citizen: 'alivia', provider: 'aliviaOrganisation' },
};
