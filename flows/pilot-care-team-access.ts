import type text from '../locales/nl/pilot-care-team-access.json';
import type { Flow } from '../src/flow/flow.ts';

/** Who gets access to the shared care plan of a resident, and in which of Alivia's roles each of them signs in. */
export const flow: Flow<typeof text, Record<never, never>> = {
  portal: 'pilot',
  source: 'alivia-piloot',
  screens: {},
  first: 'readWhoGetsAccess',
  steps: {
    readWhoGetsAccess: {
      tell: true,
      cites: ['PIL-PRC-08', 'PIL-PRC-09', 'PIL-PRC-11', 'PIL-PRC-12'],
      next: 'chooseMember',
    },
    chooseMember: {
      cites: ['PIL-PRC-10', 'ALV-ROL-01'],
      ask: {
        resident: {
          cites: ['PIL-PRC-08', 'ALV-ROL-03'],
          leads: { flow: 'alivia-sign-in', role: 'personInNeed' },
        },
        legalRepresentative: { cites: ['PIL-PRC-08', 'ALV-ROL-06'], next: 'checkMandate' },
        informalCarer: {
          cites: ['PIL-PRC-08', 'PIL-PRC-10', 'ALV-ROL-09'],
          leads: { flow: 'alivia-sign-in', role: 'informalCarer' },
        },
        rizivProvider: {
          cites: ['PIL-PRC-09', 'PIL-PRC-10', 'ALV-ROL-12', 'ALV-ROL-13'],
          leads: { flow: 'alivia-sign-in', role: 'rizivProvider' },
        },
        organisationProvider: {
          cites: ['PIL-PRC-09', 'PIL-PRC-10', 'ALV-ROL-15', 'ALV-ROL-16', 'ALV-ROL-17', 'ALV-ROL-18'],
          leads: { flow: 'alivia-sign-in', role: 'organisationProvider' },
        },
        noRizivProvider: {
          cites: ['PIL-PRC-09', 'ALV-ROL-21', 'ALV-ROL-22'],
          leads: { flow: 'alivia-sign-in', role: 'noRizivProvider' },
        },
        otherInvolved: { cites: ['ALV-ROL-24'], leads: { flow: 'alivia-sign-in', role: 'otherInvolved' } },
        advisoryPhysician: {
          cites: ['PIL-PRC-10', 'ALV-ROL-12', 'ALV-ROL-15'],
          leads: { flow: 'alivia-choose-role', step: 'selfEmployedOrOrganisation' },
        },
        notSure: { cites: ['ALV-HLP-04'], leads: { flow: 'alivia-choose-role' } },
      },
    },
    checkMandate: {
      cites: ['PIL-PRC-08', 'ALV-ROL-06', 'ALV-P2-03'],
      ask: {
        inOrder: { cites: ['ALV-P2-03'], leads: { flow: 'alivia-sign-in', role: 'mandateHolder' } },
        notYet: { cites: ['ALV-P2-04'], leads: { flow: 'alivia-request-mandate', role: 'mandateHolder' } },
        accessOnly: { cites: ['PIL-PRC-08', 'PIL-CRD-05'], next: 'askForAccess' },
      },
    },
    askForAccess: { refer: 'pilot', cites: ['PIL-PRC-08', 'PIL-CRD-05'] },
  },
  symptoms: {},
  escalate: { anyone: 'pilot' },
};
