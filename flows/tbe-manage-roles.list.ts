import type text from '../locales/nl/tbe-manage-roles.json';
import type { Cites } from '../src/flow/facts.ts';

type Entry = keyof (typeof text)['steps']['findRole']['entries'];

/** The sixteen roles and the nine applications that the manual prints, in its order. */
export const roles: { readonly [E in Entry]: Cites } = {
  belraiWithCertificate: ['TBE-RLN-12'],
  caratBilling: ['TBE-RLN-13'],
  belraiAdmin: ['TBE-RLN-14'],
  caratConsultant: ['TBE-RLN-15'],
  belraiBudgets: ['TBE-RLN-16'],
  belraiInspection: ['TBE-RLN-17'],
  eLoketFinances: ['TBE-RLN-18'],
  director: ['TBE-RLN-19'],
  caratApplicant: ['TBE-RLN-20'],
  caratAdministrator: ['TBE-RLN-21'],
  insistoWaitingList: ['TBE-RLN-22'],
  insistoGroup: ['TBE-RLN-23'],
  belraiWithoutCertificate: ['TBE-RLN-24'],
  moduleManager: ['TBE-RLN-25'],
  belraiObjections: ['TBE-RLN-26'],
  insistoRegistrar: ['TBE-RLN-27'],
  ebmPracticeNet: ['TBE-RGT-08'],
  eHealthBox: ['TBE-RGT-09'],
  certificateManager: ['TBE-RGT-10', 'TBE-RGT-25'],
  eLoket: ['TBE-RGT-11', 'TBE-RGT-24'],
  encryptionManage: ['TBE-RGT-12'],
  encryptionRead: ['TBE-RGT-13'],
  raas: ['TBE-RGT-14'],
  vipa: ['TBE-RGT-15', 'TBE-VBD-71', 'TBE-TRM-07'],
  webFx: ['TBE-RGT-16'],
};
