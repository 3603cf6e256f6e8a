import type text from '../locales/nl/ska-own-provider-record.json';
import type { Symptoms } from '../src/flow/flow.ts';

/** What care providers see that is not right about their own record. */
export const symptoms: Symptoms<typeof text> = {
  officialName: {
    id: 'S-60',
    roles: ['anyone'],
    cites: ['SKA-ACT-02', 'SKA-ACT-14'],
    causes: {
      officialNameLoaded: {
        status: 'documented',
        cites: ['SKA-ACT-02', 'SKA-ACT-14'],
        remedy: { step: 'otherName' },
      },
    },
    escalate: 'ska',
  },
  notOnIt: {
    id: 'S-61',
    roles: ['anyone'],
    cites: ['SKA-VRG-01'],
    causes: {
      noOwnRecord: {
        status: 'documented',
        cites: ['SKA-VRG-02', 'SKA-ZVF-07'],
        remedy: { step: 'recordNotOnline' },
      },
      notLinked: {
        status: 'documented',
        cites: ['SKA-VRG-03'],
        remedy: { leads: { flow: 'ska-link-practice', step: 'chooseSituation' } },
      },
    },
    escalate: 'ska',
  },
  officialDataWrong: {
    id: 'S-62',
    roles: ['anyone'],
    cites: ['SKA-ZVF-05'],
    causes: {
      authenticSource: { status: 'documented', cites: ['SKA-ZVF-05'], remedy: { step: 'officialError' } },
    },
    escalate: 'ska',
  },
  recordGone: {
    id: 'S-68',
    roles: ['anyone'],
    cites: ['SKA-STO-02'],
    causes: {
      unpublished: {
        status: 'documented',
        cites: ['SKA-STO-03', 'SKA-STO-04', 'SKA-STO-05', 'SKA-STO-06'],
        remedy: { leads: { flow: 'ska-stop-completely' } },
      },
    },
    escalate: 'ska',
  },
};
