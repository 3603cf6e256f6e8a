import type text from '../../locales/nl/screens/role-form.json';
import type { Screen } from '../../src/flow/screen.ts';

/**
 * The page on which a user gets a role. Which of the roles is right depends on the application, so that the options say
 * which kind of role was chosen; the roles themselves stand in the list of `tbe-manage-roles`.
 */
export const roleForm = {
  fields: {
    workplace: { inert: true, cites: ['TBE-RLN-32'] },
    tabs: { inert: true, cites: ['TBE-RLN-33'] },
    present: { inert: true, cites: ['TBE-RLN-34', 'TBE-VBD-96'] },
    role: {
      control: 'list',
      cites: ['TBE-RLN-09', 'TBE-VBD-88', 'TBE-VBD-93'],
      options: {
        nothing: ['TBE-RLN-08'],
        suitable: ['TBE-RLN-08', 'TBE-VBD-87'],
        other: ['TBE-RLN-09', 'TBE-RLN-05'],
        notNeeded: ['TBE-VBD-71'],
        notListed: ['TBE-RLN-09'],
      },
    },
    startDate: {
      control: 'text',
      cites: ['TBE-RLN-28', 'TBE-RLN-11', 'TBE-VBD-90'],
      options: {
        nothing: ['TBE-RLN-11'],
        dashes: ['TBE-RLN-29', 'TBE-RLN-35'],
        slashes: ['TBE-RLN-29'],
        future: ['TBE-RLN-11'],
      },
    },
    endDate: {
      control: 'text',
      cites: ['TBE-RLN-28', 'TBE-RLN-10', 'TBE-VBD-89'],
      options: {
        nothing: ['TBE-RLN-10', 'TBE-VBD-89'],
        later: ['TBE-RLN-10', 'TBE-RLN-29'],
        pastOrSoon: ['TBE-RLN-10'],
      },
    },
    buttons: {
      control: 'buttons',
      cites: ['TBE-RLN-28'],
      options: { add: ['TBE-RLN-31', 'TBE-VBD-91'], back: ['TBE-RLN-28'], nothing: ['TBE-RLN-31'] },
    },
    dateFormat: { inert: true, cites: ['TBE-RLN-29', 'TBE-VBD-94'] },
  },
} as const satisfies Screen<typeof text>;
