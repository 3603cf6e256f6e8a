import type text from '../../locales/nl/screens/user-list.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The users of a subdivision unit: search fields on top, a line for each user, and below the way to add one. */
export const userList = {
  fields: {
    header: { inert: true, cites: ['TBE-USR-09'] },
    workplace: { inert: true, cites: ['TBE-USR-10'] },
    search: {
      control: 'text',
      cites: ['TBE-USR-11'],
      options: { nothing: ['TBE-USR-11'], personNumber: ['TBE-USR-11'] },
    },
    columns: { inert: true, cites: ['TBE-USR-11', 'TBE-VBD-65'] },
    unexplainedType: { inert: true, cites: ['TBE-USR-13'] },
    pager: { inert: true, cites: ['TBE-VBD-66'] },
    user: {
      control: 'links',
      cites: ['TBE-USR-11', 'TBE-VBD-65'],
      options: {
        notListed: ['TBE-USR-07'],
        present: ['TBE-VBD-63'],
        pencil: ['TBE-VBD-64', 'TBE-VBD-65'],
      },
    },
    listButtons: {
      control: 'buttons',
      cites: ['TBE-USR-14'],
      options: { status: ['TBE-USR-14'], clear: ['TBE-USR-14'], nothing: ['TBE-USR-14'] },
    },
    action: {
      control: 'list',
      cites: ['TBE-VBD-51'],
      options: {
        nothing: ['TBE-VBD-51'],
        removeUsers: ['TBE-VBD-53'],
        exportUsers: ['TBE-VBD-54'],
        addUser: ['TBE-USR-12', 'TBE-VBD-55'],
      },
    },
    personNumber: {
      control: 'text',
      cites: ['TBE-USR-12', 'TBE-VBD-55'],
      options: { nothing: ['TBE-USR-07'], personNumber: ['TBE-USR-07', 'TBE-VBD-52'] },
    },
  },
  button: { key: 'next', cites: ['TBE-USR-08', 'TBE-VBD-56'] },
} as const satisfies Screen<typeof text>;
