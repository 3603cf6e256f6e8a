import type text from '../../locales/nl/screens/user-confirm.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The summary that is confirmed after a user's rights were saved. */
export const userConfirm = {
  fields: {
    heading: { inert: true, cites: ['TBE-RGT-21'] },
    details: { inert: true, cites: ['TBE-RGT-22'] },
    applications: {
      control: 'list',
      cites: ['TBE-RGT-23'],
      options: { listed: ['TBE-RGT-23'], notListed: ['TBE-RGT-23'] },
    },
    oldName: { inert: true, cites: ['TBE-RGT-24'] },
    certificateManager: { inert: true, cites: ['TBE-RGT-25'] },
    buttons: {
      control: 'buttons',
      cites: ['TBE-RGT-26'],
      options: { back: ['TBE-RGT-26'], confirm: ['TBE-RGT-26'], nothing: ['TBE-RGT-20'] },
    },
  },
} as const satisfies Screen<typeof text>;
