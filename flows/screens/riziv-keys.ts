import type text from '../../locales/nl/screens/riziv-keys.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The page with the digital keys of ProGezondheid, in three groups. No key is wrong, as long as it is one's own. */
export const rizivKeys = {
  fields: {
    question: { inert: true, cites: ['PGZ-LOG-02'] },
    partners: { inert: true, cites: ['PGZ-LOG-03'] },
    eid: { inert: true, cites: ['PGZ-LOG-04'] },
    itsme: { inert: true, cites: ['PGZ-LOG-05'] },
    createItsmeAccount: { inert: true, cites: ['PGZ-LOG-06'] },
    securityCodes: { inert: true, cites: ['PGZ-LOG-07'] },
    codeByMail: { inert: true, cites: ['PGZ-LOG-08'] },
    codeByApp: { inert: true, cites: ['PGZ-LOG-09'] },
    european: { inert: true, cites: ['PGZ-LOG-10'] },
    europeanKey: { inert: true, cites: ['PGZ-LOG-11'] },
  },
} as const satisfies Screen<typeof text>;
