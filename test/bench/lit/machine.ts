import { createMachine } from 'xstate';

/** Signing in to Alivia as a person in need of care, in ten steps. */
export const machine = createMachine({
  initial: 'chooseDevice',
  states: {
    chooseDevice: { on: { next: 'openAlivia' } },
    openAlivia: { on: { next: 'seeEntrances', back: 'chooseDevice' } },
    seeEntrances: { on: { next: 'chooseEntrance', back: 'openAlivia' } },
    chooseEntrance: { on: { next: 'signIn', back: 'seeEntrances' } },
    signIn: { on: { next: 'chooseDigitalKey', back: 'chooseEntrance' } },
    chooseDigitalKey: { on: { next: 'seeProfiles', back: 'signIn' } },
    seeProfiles: { on: { next: 'chooseProfile', back: 'chooseDigitalKey' } },
    chooseProfile: { on: { next: 'confirmProfile', back: 'seeProfiles' } },
    confirmProfile: { on: { next: 'arrive', back: 'chooseProfile' } },
    arrive: { on: { back: 'confirmProfile' } },
  },
});
