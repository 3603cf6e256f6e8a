import type text from '../../locales/nl/screens/add-subdivision-unit.json';
import type { Screen } from '../../src/flow/screen.ts';

/** The tab with the facilities of a capacity, before one is added: the manual prints its list without ‘Actie’. */
export const addSubdivisionUnit = {
  fields: {
    criteria: { inert: true, cites: ['TBE-VBD-22'] },
    facility: {
      control: 'links',
      cites: ['TBE-VBD-22', 'TBE-VBD-23'],
      options: { nothing: ['TBE-VBD-23'], ownFacility: ['TBE-SUB-33'] },
    },
    block: {
      control: 'buttons',
      cites: ['TBE-VBD-24'],
      options: { nothing: ['TBE-VBD-24'], execute: ['TBE-VBD-24'] },
    },
    subdivision: {
      control: 'list',
      cites: ['TBE-SUB-29', 'TBE-VBD-20', 'TBE-VBD-25'],
      options: {
        nothing: ['TBE-HOE-32'],
        ownSubdivision: ['TBE-SUB-17', 'TBE-SUB-19', 'TBE-VBD-21'],
        otherSubdivision: ['TBE-SUB-18', 'TBE-HOE-31'],
      },
    },
  },
  button: { key: 'next', cites: ['TBE-SUB-30', 'TBE-VBD-25'] },
} as const satisfies Screen<typeof text>;
