import type text from '../../locales/nl/screens/access-headings.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The page behind ‘Toegangen beheren’. The manual names one heading of it and says nothing of the others. */
export const accessHeadings = {
  fields: {
    heading: {
      control: 'links',
      cites: ['TBE-SUB-04'],
      options: { accessManagement: ['TBE-SUB-04'], otherHeading: ['TBE-SUB-04'] },
    },
  },
} as const satisfies Screen<typeof text>;
