import type text from '../../locales/nl/screens/access-login.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The login of the access management: either way is right for an access manager. */
export const accessLogin = {
  fields: {
    userName: { inert: true, cites: ['TBE-SUB-06'] },
    otherOptions: { inert: true, cites: ['TBE-SUB-07', 'TBE-HOE-12'] },
  },
} as const satisfies Screen<typeof text>;
