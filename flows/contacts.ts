import type { Contact, Rung } from '../src/flow/contact.ts';
import { phones } from './phones.ts';

/** Every channel that the documents name. `contacts.json` in the locales has the words under the same keys. */
export const contacts = {
  coordinator: {
    notPrinted: true,
    cites: ['ALV-HLP-05', 'ALV-P8-01', 'PIL-CRD-01', 'PIL-CRD-05'],
    // The document says "31 april 2026", a day that does not exist: read as the end of April, and only ever quoted.
    documented: { from: '2025-09-01', before: '2026-05-01', cites: ['PIL-CRD-03'] },
    ticket: { fields: ['name', 'reach', 'message'] },
  },
  aliviaHelpdesk: {
    cites: ['ALV-HLP-07'],
    phone: phones.aliviaHelpdesk,
    hours: { days: [1, 2, 3, 4, 5], opens: '08:00', closes: '18:00', cites: ['ALV-HLP-09', 'ALV-P8-04'] },
    ticket: { fields: ['name', 'reach', 'message'] },
  },
  aliviaWebForm: { cites: ['ALV-HLP-10', 'ALV-P8-05'] },
  personnelDepartment: { cites: ['ALV-P5-14', 'ALV-P5-17'] },
  digitalKeysPage: {
    url: 'https://www.vlaanderen.be/aanmelden-bij-de-overheid-mijn-digitale-sleutels',
    cites: ['ALV-P1-09', 'ALV-P2-12', 'ALV-P3-09', 'ALV-P4-09', 'ALV-P5-09', 'ALV-P67-10'],
  },
  csamMandates: { url: 'https://www.csam.be/nl/beheer-mandaten.html', cites: ['ALV-P2-05'] },
  aliviaAppManual: { notPrinted: true, cites: ['ALV-P1-02'] },
  aliviaManual: { cites: ['ALV-HLP-02', 'ALV-HLP-03', 'ALV-HLP-04'] },
  aliviaWebsite: { url: 'https://www.zorg-en-gezondheid.be/alivia', cites: ['PIL-WAT-16'] },
  aliviaClickModel: {
    url: 'https://www.figma.com/proto/FlNwH3IEqGKXdzvprCQ2xb/Klikmodel-Alivia-2.0',
    cites: ['PIL-WAT-14'],
  },
  rizivServiceCenter: { notPrinted: true, cites: ['PGZ-NEW-05'] },
  rizivWebsite: { notPrinted: true, cites: ['PGZ-CMN-02', 'PGZ-CZV-02'] },
  itsmeAccount: { notPrinted: true, cites: ['PGZ-LOG-06'] },
  ownAccessManagers: { cites: ['PGZ-ORG-03'] },
  ehealthForm: {
    notPrinted: true,
    cites: ['TBE-HLP-02', 'TBE-HLP-03', 'TBE-HLP-04'],
    // To the letter of the web form; its last field, for a file, is no text (`attachments` in `src/ticket/forms.ts`).
    ticket: {
      fields: ['lastName', 'firstName', 'phone', 'email', 'subject', 'ticketNumber', 'message'],
      cites: [
        'TBE-HLP-09',
        'TBE-HLP-10',
        'TBE-HLP-11',
        'TBE-HLP-12',
        'TBE-HLP-13',
        'TBE-HLP-14',
        'TBE-HLP-16',
        'TBE-HLP-17',
      ],
    },
  },
  ehealthPhone: {
    cites: ['TBE-CTX-13', 'TBE-HLP-01', 'TBE-TRM-08'],
    phone: phones.ehealthPhone,
    hours: { days: [1, 2, 3, 4, 5], opens: '07:00', closes: '20:00', cites: ['TBE-HLP-05', 'TBE-HLP-08'] },
  },
  ehealthMail: {
    cites: ['TBE-HLP-01'],
    mail: { address: 'support@ehealth.fgov.be', cites: ['TBE-HLP-07'] },
  },
  socialSecurity: {
    url: 'https://www.socialsecurity.be/site_nl/employer/general/contactcenter/index.htm',
    cites: ['TBE-HTS-36', 'TBE-HTS-37'],
  },
  mainAccessManager: { cites: ['TBE-USR-04'] },
  kboPublicSearch: { notPrinted: true, cites: ['TBE-HTS-28', 'TBE-HTO-28'] },
  cobrhaViewer: { notPrinted: true, cites: ['TBE-GEG-04'] },
  departementZorg: {
    url: 'https://www.departementzorg.be/',
    cites: ['TBE-APP-02', 'TBE-HOE-30', 'TBE-RLN-05'],
  },
  departementZorgPeople: { notPrinted: true, cites: ['TBE-FBK-04'] },
  manualFeedback: {
    cites: ['TBE-FBK-05'],
    mail: { address: 'itsupport.zorg@vlaanderen.be', cites: ['TBE-FBK-05'] },
  },
  csamManual: {
    url: 'https://www.csam.be/nl/beheer-toegangsbeheerders.html',
    cites: ['TBE-CTX-08', 'TBE-CTX-09', 'TBE-HTS-13', 'TBE-HTO-13', 'TBE-HTS-72', 'TBE-HTO-71'],
  },
  accessManual: {
    url: 'https://www.socialsecurity.be/site_nl/Infos/registration_umoe2/documents/pdf/UMan_Consult_Manuel_N.pdf',
    cites: ['TBE-CTX-10', 'TBE-CTX-11', 'TBE-HOE-24'],
  },
  socialeKaart: {
    url: 'https://www.desocialekaart.be',
    cites: ['SKA-HLP-02', 'SKA-HLP-04'],
    mail: { address: 'desocialekaart@vlaanderen.be', cites: ['SKA-HLP-03'] },
  },
  socialeKaartTeam: { cites: ['SKA-S2-02'] },
  socialeKaartManual: { url: 'https://www.desocialekaart.be/handleiding/beheer-fiche', cites: ['SKA-S1-08'] },
  socialeKaartLoginVideo: { url: 'https://www.youtube.com/watch?v=Cefr4cDXbd4', cites: ['SKA-AAN-18'] },
  socialeKaartPracticeVideo: { url: 'https://www.youtube.com/watch?v=r0i5qeZQzWQ', cites: ['SKA-S3-03'] },
  pilotApplications: {
    cites: ['PIL-KAN-01'],
    mail: { address: 'eerstelijn@vlaanderen.be', cites: ['PIL-KAN-01'] },
    documented: { before: '2025-07-02', cites: ['PIL-KAN-02'] },
  },
  pilotTeam: { notPrinted: true, cites: ['PIL-OND-07', 'PIL-CRD-04'] },
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
  aliviaRole: [
    { contact: 'aliviaManual', cites: ['ALV-HLP-02', 'ALV-HLP-03', 'ALV-HLP-04'] },
    { contact: 'coordinator', cites: ['ALV-P8-01'] },
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
  /** A question that no document sends anywhere in particular. */
  pgz: [
    { contact: 'rizivServiceCenter', cites: ['PGZ-NEW-05'] },
    { contact: 'rizivWebsite', cites: ['PGZ-CMN-02'] },
  ],
  /** Only after waiting a few days and trying again. */
  pgzNewProvider: [{ contact: 'rizivServiceCenter', cites: ['PGZ-NEW-05'] }],
  pgzOrganisation: [{ contact: 'ownAccessManagers', cites: ['PGZ-ORG-02', 'PGZ-ORG-03', 'PGZ-ORG-04'] }],
  pgzMandate: [{ contact: 'rizivWebsite', cites: ['PGZ-CMN-02'] }],
  pgzRizivNumber: [{ contact: 'rizivWebsite', cites: ['PGZ-CZV-02', 'PGZ-CZV-03', 'PGZ-CZV-04'] }],
  pgzDigitalKey: [
    { contact: 'itsmeAccount', cites: ['PGZ-LOG-06'] },
    { contact: 'digitalKeysPage', cites: ['ALV-P1-09'] },
  ],
  /** Anything in the access management: the form first, because it gives a ticket number. */
  tbe: [
    { contact: 'ehealthForm', cites: ['TBE-HLP-03', 'TBE-HLP-04'] },
    { contact: 'ehealthPhone', cites: ['TBE-HLP-01', 'TBE-HLP-06'] },
    { contact: 'ehealthMail', cites: ['TBE-HLP-07'] },
  ],
  tbeFacility: [
    { contact: 'mainAccessManager', cites: ['TBE-USR-03', 'TBE-USR-04'] },
    { contact: 'ehealthForm', cites: ['TBE-HLP-03', 'TBE-HLP-04'] },
    { contact: 'ehealthPhone', cites: ['TBE-HLP-01'] },
    { contact: 'ehealthMail', cites: ['TBE-HLP-07'] },
  ],
  tbeAlreadyMainAccessManager: [{ contact: 'socialSecurity', cites: ['TBE-HTS-36', 'TBE-HTS-37'] }],
  tbeLegalRepresentative: [
    { contact: 'kboPublicSearch', cites: ['TBE-HTS-28'] },
    { contact: 'ehealthForm', cites: ['TBE-HLP-03', 'TBE-HLP-04'] },
    { contact: 'ehealthPhone', cites: ['TBE-HLP-01'] },
    { contact: 'ehealthMail', cites: ['TBE-HLP-07'] },
  ],
  tbeApplication: [
    { contact: 'departementZorg', cites: ['TBE-APP-02', 'TBE-RLN-05', 'TBE-HOE-30'] },
    { contact: 'ehealthForm', cites: ['TBE-HLP-03', 'TBE-HLP-04'] },
    { contact: 'ehealthPhone', cites: ['TBE-HLP-01'] },
    { contact: 'ehealthMail', cites: ['TBE-HLP-07'] },
  ],
  tbeHcoNumber: [
    { contact: 'cobrhaViewer', cites: ['TBE-GEG-04'] },
    { contact: 'ehealthForm', cites: ['TBE-HLP-03', 'TBE-HLP-04'] },
    { contact: 'ehealthPhone', cites: ['TBE-HLP-01'] },
    { contact: 'ehealthMail', cites: ['TBE-HLP-07'] },
  ],
  tbeManuals: [
    { contact: 'csamManual', cites: ['TBE-CTX-08', 'TBE-CTX-09'] },
    { contact: 'accessManual', cites: ['TBE-CTX-10', 'TBE-CTX-11'] },
    { contact: 'ehealthForm', cites: ['TBE-HLP-03', 'TBE-HLP-04'] },
    { contact: 'ehealthPhone', cites: ['TBE-HLP-01'] },
    { contact: 'ehealthMail', cites: ['TBE-HLP-07'] },
  ],
  /** On the manual and the documentation only, never for a problem with access. */
  tbeFeedback: [
    { contact: 'departementZorgPeople', cites: ['TBE-FBK-04'] },
    { contact: 'manualFeedback', cites: ['TBE-FBK-05'] },
  ],
  ska: [
    { contact: 'socialeKaartManual', cites: ['SKA-S1-08'] },
    { contact: 'socialeKaart', cites: ['SKA-HLP-03'] },
  ],
  skaLogin: [
    { contact: 'socialeKaartLoginVideo', cites: ['SKA-AAN-18'] },
    { contact: 'socialeKaart', cites: ['SKA-HLP-03'] },
  ],
  skaPractice: [
    { contact: 'socialeKaartManual', cites: ['SKA-S1-08'] },
    { contact: 'socialeKaartPracticeVideo', cites: ['SKA-S3-03'] },
    { contact: 'socialeKaart', cites: ['SKA-HLP-03'] },
  ],
  skaApproval: [
    { contact: 'socialeKaartTeam', cites: ['SKA-S2-02'] },
    { contact: 'socialeKaart', cites: ['SKA-HLP-03'] },
  ],
  pilot: [
    { contact: 'coordinator', cites: ['PIL-CRD-05'] },
    { contact: 'aliviaHelpdesk', cites: ['PIL-OND-06'] },
    { contact: 'pilotTeam', cites: ['PIL-OND-07', 'PIL-CRD-04'] },
  ],
  pilotApplication: [
    { contact: 'pilotApplications', cites: ['PIL-KAN-01', 'PIL-KAN-02'] },
    { contact: 'pilotTeam', cites: ['PIL-OND-07', 'PIL-CRD-04'] },
  ],
  pilotInformation: [
    { contact: 'aliviaWebsite', cites: ['PIL-WAT-16'] },
    { contact: 'aliviaClickModel', cites: ['PIL-WAT-14'] },
  ],
  /** Before a portal is chosen: both helpdesks, each for its own portals. */
  whichHelpdesk: [
    { contact: 'aliviaHelpdesk', cites: ['ALV-HLP-08', 'ALV-HLP-09'] },
    { contact: 'ehealthForm', cites: ['TBE-HLP-03', 'TBE-HLP-04'] },
    { contact: 'ehealthPhone', cites: ['TBE-HLP-05', 'TBE-HLP-06'] },
    { contact: 'socialeKaart', cites: ['SKA-HLP-03'] },
  ],
} as const satisfies { readonly [ladder: string]: readonly Rung<ContactKey>[] };

export type LadderKey = keyof typeof ladders;
