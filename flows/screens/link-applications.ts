import type text from '../../locales/nl/screens/link-applications.json';
import type { Screen } from '../../src/flow/screen.ts';

/**
 * The window with the applications to tick. Which one is right depends on the facility, so that the boxes themselves
 * are text and the choice says which kind of box was ticked.
 */
export const linkApplications = {
  fields: {
    applications: {
      control: 'tick',
      cites: ['TBE-VBD-35', 'TBE-VBD-38'],
      options: {
        needed: ['TBE-VBD-35', 'TBE-VBD-38'],
        nothing: ['TBE-VBD-46'],
        other: ['TBE-VBD-37', 'TBE-VBD-39', 'TBE-VBD-40'],
      },
    },
    cutOff: { inert: true, cites: ['TBE-VBD-41'] },
    vesta: { inert: true, cites: ['TBE-VBD-37'] },
    vipa: { inert: true, cites: ['TBE-VBD-38'] },
    eHealthBox: { inert: true, cites: ['TBE-VBD-39'] },
    cirro: { inert: true, cites: ['TBE-VBD-40'] },
  },
  button: { key: 'save', cites: ['TBE-VBD-36', 'TBE-VBD-42'] },
} as const satisfies Screen<typeof text>;
