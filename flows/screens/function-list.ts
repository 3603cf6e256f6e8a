import type text from '../../locales/nl/screens/function-list.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The persons of the organisation and their functions: the way to the roles of one of them. */
export const functionList = {
  fields: {
    heading: { inert: true, cites: ['TBE-VBD-84'] },
    about: { inert: true, cites: ['TBE-VBD-84'] },
    person: {
      control: 'links',
      cites: ['TBE-VBD-84', 'TBE-VBD-85', 'TBE-VBD-86'],
      options: {
        name: ['TBE-VBD-85'],
        pencil: ['TBE-RLN-07', 'TBE-VBD-83', 'TBE-VBD-86'],
        notListed: ['TBE-VBD-84'],
      },
    },
  },
} as const satisfies Screen<typeof text>;
