import type text from '../../locales/nl/screens/alivia-start.json';
import type { Screen } from '../../src/flow/screen.ts';

/** What Alivia shows when it opens: four entrances, and the button below them. */
export const aliviaStart = {
  fields: {
    entrance: {
      control: 'buttons',
      cites: ['ALV-OPT-01'],
      options: {
        personInNeed: ['ALV-OPT-02'],
        informalCarer: ['ALV-OPT-03'],
        rizivOrOrganisation: ['ALV-OPT-04'],
        noRizivOrOther: ['ALV-OPT-05'],
      },
    },
  },
  button: { key: 'signIn', cites: ['ALV-P1-06'] },
} as const satisfies Screen<typeof text>;
