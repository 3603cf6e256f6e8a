import type { Contact, Rung } from '../src/flow/contact.ts';

/** Every channel that the documents name. `contacts.json` in the locales has the words under the same keys. */
export const contacts = {
  coordinator: {
    configurable: true,
    cites: ['ALV-HLP-05', 'ALV-P8-01', 'PIL-CRD-01', 'PIL-CRD-05'],
    // The document says "31 april 2026", a day that does not exist: read as the end of April, and only ever quoted.
    documented: { from: '2025-09-01', before: '2026-05-01', cites: ['PIL-CRD-03'] },
  },
  aliviaHelpdesk: {
    cites: ['ALV-HLP-07'],
    phone: { text: '02/214.19.09', tel: '+3222141909', cites: ['ALV-HLP-08', 'ALV-P8-03'] },
    hours: { days: [1, 2, 3, 4, 5], opens: '08:00', closes: '18:00', cites: ['ALV-HLP-09', 'ALV-P8-04'] },
    ticket: ['name', 'reach', 'message'],
  },
  aliviaWebForm: { cites: ['ALV-HLP-10', 'ALV-P8-05'] },
  personnelDepartment: { cites: ['ALV-P5-14', 'ALV-P5-17'] },
  digitalKeysPage: {
    url: 'https://www.vlaanderen.be/aanmelden-bij-de-overheid-mijn-digitale-sleutels',
    cites: ['ALV-P1-09', 'ALV-P2-12', 'ALV-P3-09', 'ALV-P4-09', 'ALV-P5-09', 'ALV-P67-10'],
  },
  csamMandates: { url: 'https://www.csam.be/nl/beheer-mandaten.html', cites: ['ALV-P2-05'] },
  aliviaAppManual: { cites: ['ALV-P1-02'] },
} as const satisfies { readonly [key: string]: Contact };

export type ContactKey = keyof typeof contacts;

/** Whom to turn to, in the documented order. */
export const ladders = {
  alivia: [
    {
      contact: 'coordinator',
      cites: [
        'ALV-HLP-02',
        'ALV-HLP-03',
        'ALV-P8-01',
        'ALV-P1-15',
        'ALV-P2-20',
        'ALV-P3-15',
        'ALV-P4-17',
        'ALV-P67-16',
      ],
    },
    { contact: 'aliviaHelpdesk', cites: ['ALV-P8-02'] },
    { contact: 'aliviaWebForm', cites: ['ALV-P8-05'] },
  ],
  aliviaOrganisation: [
    { contact: 'personnelDepartment', cites: ['ALV-P5-14', 'ALV-P5-17'] },
    { contact: 'aliviaHelpdesk', cites: ['ALV-P5-14', 'ALV-P5-17'] },
    { contact: 'aliviaWebForm', cites: ['ALV-P8-05'] },
    // The section of this role does not name the coordinator; section 8, for everybody, does.
    { contact: 'coordinator', cites: ['ALV-P8-01'] },
  ],
  aliviaMandate: [
    { contact: 'csamMandates', cites: ['ALV-P2-05'] },
    { contact: 'coordinator', cites: ['ALV-P2-20'] },
    { contact: 'aliviaHelpdesk', cites: ['ALV-P8-02'] },
    { contact: 'aliviaWebForm', cites: ['ALV-P8-05'] },
  ],
  aliviaDigitalKey: [
    { contact: 'digitalKeysPage', cites: ['ALV-P1-09'] },
    { contact: 'coordinator', cites: ['ALV-P8-01'] },
    { contact: 'aliviaHelpdesk', cites: ['ALV-P8-02'] },
    { contact: 'aliviaWebForm', cites: ['ALV-P8-05'] },
  ],
  aliviaApp: [
    { contact: 'aliviaAppManual', cites: ['ALV-P1-02'] },
    { contact: 'coordinator', cites: ['ALV-P8-01'] },
    { contact: 'aliviaHelpdesk', cites: ['ALV-P8-02'] },
    { contact: 'aliviaWebForm', cites: ['ALV-P8-05'] },
  ],
  aliviaNoCoordinator: [
    { contact: 'aliviaHelpdesk', cites: ['ALV-P8-02'] },
    { contact: 'aliviaWebForm', cites: ['ALV-P8-05'] },
  ],
} as const satisfies { readonly [ladder: string]: readonly Rung<ContactKey>[] };

export type LadderKey = keyof typeof ladders;
