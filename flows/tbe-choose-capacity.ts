import type text from '../locales/nl/tbe-choose-capacity.json';
import type { Flow } from '../src/flow/flow.ts';

/** Which of the three capacities is needed: the application says so, the kind of facility is only a first guess. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'tbe',
  source: 'toegangsbeheer-ehealth',
  screens: {},
  first: 'askApplication',
  steps: {
    askApplication: {
      cites: ['TBE-ST2-06', 'TBE-HOE-16'],
      ask: {
        saysIt: { cites: ['TBE-ST2-07'], next: 'chooseCapacity' },
        saysNothing: { cites: ['TBE-ST2-06', 'TBE-HOE-30'], next: 'lookOnWebsite' },
        notSure: { cites: ['TBE-ST2-06', 'TBE-HOE-30'], next: 'lookOnWebsite' },
      },
    },
    lookOnWebsite: {
      visit: 'https://www.departementzorg.be/',
      cites: ['TBE-HOE-30', 'TBE-APP-02'],
      next: 'chooseCapacity',
    },
    chooseCapacity: {
      // What the next lists hold depends on the capacity.
      cites: ['TBE-ST2-06', 'TBE-ST3-03', 'TBE-HOE-33'],
      ask: {
        health: { cites: ['TBE-ST2-03', 'TBE-HOE-17', 'TBE-SUB-22'], next: 'useCapacity' },
        youth: { cites: ['TBE-ST2-04', 'TBE-HOE-18'], next: 'useCapacity' },
        residential: { cites: ['TBE-ST2-05', 'TBE-HOE-19', 'TBE-SUB-20', 'TBE-SUB-22'], next: 'useCapacity' },
        notFound: { cites: ['TBE-HOE-30', 'TBE-ST2-07'], next: 'askSomebody' },
      },
    },
    useCapacity: {
      cites: ['TBE-HTR-01', 'TBE-HTR-04'],
      ask: {
        activate: { cites: ['TBE-HTR-01'], leads: { flow: 'tbe-activate-capacity', role: 'mainAccessManager' } },
        appointAccessManager: {
          cites: ['TBE-TBI-03'],
          leads: { flow: 'tbe-appoint-tb', role: 'mainAccessManager' },
        },
        activateSubdivisionUnit: {
          cites: ['TBE-ST3-02'],
          leads: { flow: 'tbe-activate-subafdeling', role: 'accessManager' },
        },
        findWhatIsMissing: {
          cites: ['TBE-CTX-03'],
          leads: { flow: 'tbe-overview', step: 'isCapacityActive' },
        },
      },
    },
    askSomebody: { refer: 'tbeApplication', cites: ['TBE-ST2-07', 'TBE-HOE-30'] },
  },
  symptoms: {
    whichCapacity: {
      id: 'S-35',
      roles: 'every',
      cites: ['TBE-ST2-06', 'TBE-ST2-07'],
      causes: {
        dependsOnApplication: {
          status: 'documented',
          cites: ['TBE-ST2-06', 'TBE-ST2-07'],
          remedy: { step: 'askApplication' },
        },
        listedOnWebsite: { status: 'documented', cites: ['TBE-HOE-30'], remedy: { step: 'lookOnWebsite' } },
        byFacility: {
          status: 'derived',
          cites: ['TBE-ST2-03', 'TBE-ST2-04', 'TBE-ST2-05', 'TBE-SUB-22'],
          remedy: { step: 'chooseCapacity' },
        },
        otherCapacity: {
          status: 'derived',
          cites: ['TBE-ST3-03', 'TBE-HOE-33'],
          remedy: { step: 'askApplication' },
        },
      },
      escalate: 'tbeApplication',
    },
  },
  escalate: { anyone: 'tbeApplication' },
};
