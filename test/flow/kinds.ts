import type { Flow } from '../../src/flow/flow.ts';
import type { FlowText } from '../../src/flow/flow-text.ts';

/** The words of a small flow with the kinds of step that the sample does not have, a trap, and a step with days. */
export const kindsText = {
  title: 'Een rol toevoegen',
  roles: { manager: 'toegangsbeheerder', user: 'gebruiker' },
  steps: {
    readThis: {
      heading: 'Lees dit eerst',
      body: { before: 'Het kan binnenkort.', during: 'Het kan nu.', after: 'Het kon tot gisteren.' },
      trap: 'Sluit het venster niet.',
      done: 'Ik heb het gelezen',
    },
    haveReady: {
      heading: 'Wat hebt u nodig?',
      body: 'Vink aan wat u hebt.',
      items: {
        number: { label: 'Het ondernemingsnummer', hint: 'Tien cijfers.' },
        mail: { label: 'Een e-mailadres' },
        eid: { label: 'Een kaartlezer' },
      },
      done: 'Ik heb alles',
    },
    askWho: {
      heading: 'Wie doet het?',
      body: 'Kies één antwoord.',
      answers: {
        myself: { label: 'Ikzelf' },
        somebodyElse: { label: 'Iemand anders' },
        nobody: { label: 'Niemand: het is al gedaan' },
        unknown: { label: 'Ik weet niet waar ik ben' },
      },
    },
    findRole: {
      heading: 'Welke rol?',
      body: 'Zoek de toepassing.',
      entries: { raas: { label: 'RAAS', hint: 'Een rol is nodig.' }, evipa: { label: 'eVIPA' } },
      done: 'Ik weet het',
    },
    waitForRole: { heading: 'Wacht', body: 'Het duurt twintig minuten.', done: 'De tijd is om' },
    askManager: {
      heading: 'Vraag het aan uw beheerder',
      body: 'Geef dit bericht door.',
      handover: {
        message: 'Voeg mij toe.\nKlik op ‘Een gebruiker toevoegen’.',
        lead: 'Dat ben ik: toon mij de stappen',
      },
    },
    seeScreens: { heading: 'Welk scherm ziet u?', body: 'Kies het.' },
    arrive: {
      heading: 'Ziet u de rol?',
      body: 'Ze staat in de lijst.',
      done: 'Ja',
      arrived: { heading: 'De rol is er', body: 'Veel succes.', onward: 'Meld u aan' },
    },
    arriveAlone: {
      heading: 'Is het gedaan?',
      body: 'Kijk het na.',
      done: 'Ja',
      arrived: { heading: 'Klaar', body: 'Veel succes.' },
    },
    arriveElsewhere: {
      heading: 'Staat de naam er?',
      body: 'Kijk het na.',
      done: 'Ja',
      arrived: { heading: 'De naam staat er', body: 'Nu de rechten.', onward: 'Geef de rechten' },
    },
  },
  diagnoses: {},
  advice: {},
  symptoms: {},
} as const satisfies FlowText;

/** The flow of these words. What was answered to `askWho` decides what comes after the wait, two steps later. */
export const kindsFlow: Flow<typeof kindsText, Record<never, never>> = {
  source: 'toegangsbeheer-ehealth',
  portal: 'tbe',
  screens: {},
  first: 'readThis',
  steps: {
    readThis: {
      tell: true,
      cites: ['TBE-CTX-01'],
      trap: ['TBE-SUB-25'],
      dated: { from: '2025-09-01', before: '2026-05-01', cites: ['PIL-CRD-03'] },
      next: 'haveReady',
    },
    haveReady: {
      checklist: {
        number: { cites: ['TBE-GEG-02'], check: 'enterpriseNumber' },
        mail: { cites: ['TBE-VBD-57'], check: 'mail' },
        eid: { cites: ['TBE-AAN-02'] },
      },
      cites: ['TBE-GEG-01'],
      next: { manager: 'askWho', otherwise: 'askManager' },
    },
    askWho: {
      cites: [],
      ask: {
        myself: { cites: [], next: 'findRole' },
        somebodyElse: { cites: [], next: 'findRole' },
        nobody: { cites: [], next: 'arriveAlone' },
        unknown: { cites: [], next: 'seeScreens' },
      },
    },
    findRole: { list: { raas: ['TBE-RLN-07'], evipa: ['TBE-RLN-03'] }, cites: ['TBE-RLN-05'], next: 'waitForRole' },
    waitForRole: {
      wait: 20,
      cites: ['TBE-RLN-30'],
      next: { after: 'askWho', answered: { somebodyElse: 'arriveElsewhere' }, otherwise: 'arrive' },
    },
    askManager: {
      handover: { flow: 'tbe-manage-users', role: 'accessManager', step: 'addUser' },
      refer: 'tbeFacility',
      cites: ['TBE-USR-01'],
    },
    seeScreens: { gallery: true, cites: [] },
    arrive: {
      outcome: true,
      cites: ['TBE-APP-01'],
      onward: { flow: 'tbe-login-application', role: 'applicationUser' },
    },
    arriveAlone: { outcome: true, cites: ['TBE-APP-01'] },
    arriveElsewhere: {
      outcome: true,
      cites: ['TBE-APP-01'],
      onward: { flow: 'tbe-manage-rights', role: 'accessManager', step: 'grantRights' },
    },
  },
  symptoms: {},
  escalate: { manager: 'tbe', user: 'tbeFacility' },
};
