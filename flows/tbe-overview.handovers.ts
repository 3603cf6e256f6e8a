import type text from '../locales/nl/tbe-overview.json';
import type { Flow } from '../src/flow/flow.ts';
import type { Lead } from '../src/flow/step.ts';

type Steps = Flow<typeof text, Record<never, never>>['steps'];

const appointMainAccessManager: Lead = { flow: 'tbe-appoint-htb', role: 'legalRepresentative' };
const activateCapacity: Lead = { flow: 'tbe-activate-capacity', role: 'mainAccessManager' };
const appointAccessManager: Lead = { flow: 'tbe-appoint-tb', role: 'mainAccessManager' };
const activateSubdivisionUnit: Lead = { flow: 'tbe-activate-subafdeling', role: 'accessManager' };
const manageUsers: Lead = { flow: 'tbe-manage-users', role: 'accessManager' };
const manageRights: Lead = { flow: 'tbe-manage-rights', role: 'accessManager' };
const manageRoles: Lead = { flow: 'tbe-manage-roles', role: 'accessManager' };

/** For each link of the chain: the message to whoever mends it, and the one that asks that person to look. */
export const handovers = {
  appointMainAccessManager: {
    handover: appointMainAccessManager,
    refer: 'tbeLegalRepresentative',
    cites: [
      'TBE-REQ-02',
      'TBE-HTS-03',
      'TBE-HTS-18',
      'TBE-HTS-19',
      'TBE-HTS-22',
      'TBE-HTS-47',
      'TBE-HTS-56',
      'TBE-HTS-57',
    ],
  },
  findMainAccessManager: {
    handover: appointMainAccessManager,
    refer: 'tbeLegalRepresentative',
    cites: ['TBE-REQ-02', 'TBE-HTS-03', 'TBE-HTS-18', 'TBE-HTS-19', 'TBE-HTS-22', 'TBE-HTS-32', 'TBE-HTS-33'],
  },
  activateCapacity: {
    handover: activateCapacity,
    refer: 'tbe',
    cites: [
      'TBE-HOE-02',
      'TBE-HOE-06',
      'TBE-HOE-10',
      'TBE-HOE-13',
      'TBE-HOE-25',
      'TBE-HOE-29',
      'TBE-SUB-24',
      'TBE-SUB-25',
    ],
  },
  findCapacity: {
    handover: activateCapacity,
    refer: 'tbe',
    cites: [
      'TBE-HOE-02',
      'TBE-HOE-06',
      'TBE-HOE-25',
      'TBE-HOE-26',
      'TBE-HOE-28',
      'TBE-SUB-23',
      'TBE-SUB-24',
      'TBE-SUB-25',
    ],
  },
  appointAccessManager: {
    handover: appointAccessManager,
    refer: 'tbe',
    cites: ['TBE-TB-02', 'TBE-TB-05', 'TBE-TB-06', 'TBE-TB-11', 'TBE-TB-12', 'TBE-CTB-02', 'TBE-TBW-01', 'TBE-TBW-21'],
  },
  replaceAccessManager: {
    handover: { flow: 'tbe-change-tb', role: 'mainAccessManager' },
    refer: 'tbe',
    cites: [
      'TBE-TB-02',
      'TBE-TB-06',
      'TBE-TBW-01',
      'TBE-TBW-02',
      'TBE-TBW-03',
      'TBE-TBW-11',
      'TBE-TBW-17',
      'TBE-TBW-20',
    ],
  },
  findAccessManager: {
    handover: appointAccessManager,
    refer: 'tbe',
    cites: ['TBE-TB-02', 'TBE-TB-05', 'TBE-TB-06', 'TBE-TB-12', 'TBE-TBW-06', 'TBE-TBW-07', 'TBE-CTB-02'],
  },
  activateSubdivisionUnit: {
    handover: activateSubdivisionUnit,
    refer: 'tbe',
    cites: [
      'TBE-SUB-03',
      'TBE-SUB-04',
      'TBE-SUB-08',
      'TBE-SUB-26',
      'TBE-SUB-27',
      'TBE-VBD-25',
      'TBE-VBD-35',
      'TBE-VBD-43',
    ],
  },
  findSubdivisionUnit: {
    handover: activateSubdivisionUnit,
    refer: 'tbeFacility',
    cites: ['TBE-SUB-03', 'TBE-SUB-04', 'TBE-SUB-13', 'TBE-SUB-16', 'TBE-SUB-26', 'TBE-SUB-27', 'TBE-VBD-23'],
  },
  addUser: {
    handover: manageUsers,
    refer: 'tbeFacility',
    cites: [
      'TBE-USR-01',
      'TBE-USR-06',
      'TBE-USR-07',
      'TBE-USR-12',
      'TBE-VBD-57',
      'TBE-RGT-03',
      'TBE-RGT-17',
      'TBE-RGT-20',
    ],
  },
  findUser: {
    handover: manageUsers,
    refer: 'tbeFacility',
    cites: ['TBE-SUB-03', 'TBE-SUB-04', 'TBE-USR-01', 'TBE-USR-03', 'TBE-USR-04', 'TBE-USR-06', 'TBE-USR-11'],
  },
  grantRight: {
    handover: manageRights,
    refer: 'tbe',
    cites: ['TBE-USR-01', 'TBE-USR-06', 'TBE-VBD-64', 'TBE-VBD-65', 'TBE-RGT-07', 'TBE-RGT-17', 'TBE-RGT-20'],
  },
  findRight: {
    handover: manageRights,
    refer: 'tbe',
    cites: ['TBE-USR-01', 'TBE-USR-06', 'TBE-VBD-64', 'TBE-RGT-07', 'TBE-RGT-15', 'TBE-RGT-17', 'TBE-RGT-20'],
  },
  addRole: {
    handover: manageRoles,
    refer: 'tbeApplication',
    cites: [
      'TBE-VBD-78',
      'TBE-RLN-07',
      'TBE-RLN-08',
      'TBE-RLN-10',
      'TBE-RLN-11',
      'TBE-RLN-29',
      'TBE-RLN-31',
      'TBE-RLN-30',
    ],
  },
  findRole: {
    handover: manageRoles,
    refer: 'tbeApplication',
    cites: ['TBE-RLN-03', 'TBE-RLN-05', 'TBE-VBD-78', 'TBE-RLN-07', 'TBE-RLN-34', 'TBE-RLN-31'],
  },
  confirmRight: {
    handover: { ...manageRights, step: 'grantRights' },
    refer: 'tbe',
    cites: ['TBE-VBD-64', 'TBE-RGT-07', 'TBE-RGT-17', 'TBE-RGT-20', 'TBE-RGT-26'],
  },
  checkFacility: {
    handover: { ...manageUsers, step: 'chooseSubdivisionUnit' },
    refer: 'tbeFacility',
    cites: ['TBE-USR-01', 'TBE-USR-05', 'TBE-USR-10', 'TBE-ST2-06'],
  },
} as const satisfies Partial<Steps>;
