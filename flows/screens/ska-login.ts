import type text from '../../locales/nl/screens/ska-login.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The two ways to log in to De Sociale Kaart. */
export const skaLogin = {
  fields: {
    login: {
      control: 'buttons',
      cites: ['SKA-AAN-01'],
      options: { professional: ['SKA-AAN-02', 'SKA-AAN-07'], citizen: ['SKA-AAN-08', 'SKA-AAN-09'] },
    },
  },
} as const satisfies Screen<typeof text>;
