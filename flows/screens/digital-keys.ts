import type text from '../../locales/nl/screens/digital-keys.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The page with the login options of the government. No option is wrong; the Alivia manual does not list them. */
export const digitalKeys = {
  fields: { loginOptions: { inert: true, cites: ['ALV-P1-07', 'ALV-P1-08'] } },
} as const satisfies Screen<typeof text>;
