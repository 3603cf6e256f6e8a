import type text from '../../locales/nl/screens/user-rights.json';
import type { Screen } from '../../src/flow/screen.ts';

/**
 * The lower part of the page on which a user is added or changed: the applications that the user may use. Which one is
 * right depends on the user, so that the boxes themselves are text and the choice says which kind of box was ticked.
 */
export const userRights = {
  fields: {
    applications: {
      control: 'tick',
      cites: ['TBE-RGT-07', 'TBE-VBD-62', 'TBE-VBD-67'],
      options: {
        needed: ['TBE-RGT-03', 'TBE-VBD-58'],
        nothing: ['TBE-RGT-01'],
        other: ['TBE-RGT-01'],
        tooMany: ['TBE-RGT-03'],
        notListed: ['TBE-RGT-07'],
      },
    },
    ebmPracticeNet: { inert: true, cites: ['TBE-RGT-08'] },
    eHealthBox: { inert: true, cites: ['TBE-RGT-09'] },
    certificateManager: { inert: true, cites: ['TBE-RGT-10'] },
    eLoket: { inert: true, cites: ['TBE-RGT-11'] },
    encryptionManage: { inert: true, cites: ['TBE-RGT-12'] },
    encryptionRead: { inert: true, cites: ['TBE-RGT-13'] },
    raas: { inert: true, cites: ['TBE-RGT-14'] },
    vipa: { inert: true, cites: ['TBE-RGT-15'] },
    webFx: { inert: true, cites: ['TBE-RGT-16'] },
    buttons: {
      control: 'buttons',
      cites: ['TBE-RGT-17'],
      options: { cancel: ['TBE-RGT-17'], save: ['TBE-RGT-17'] },
    },
  },
} as const satisfies Screen<typeof text>;
