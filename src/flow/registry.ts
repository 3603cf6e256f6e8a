import type { FlowId, RoleKey } from './catalogue.ts';
import { portalOf } from './entrances.ts';
import { flowFiles } from './flow-files.ts';

/** Where a deep link leads: a flow, the role that the procedure is for, and the step when it is not the first. */
export interface Start {
  readonly flow: FlowId;
  readonly role?: RoleKey;
  readonly step?: string;
  /** A link from another device: `flow/step/role/phone code`. What this tab keeps goes before it. */
  readonly link?: string;
}

/** The public procedure ids that are not the name of a flow: several share one, each in its role. They never change. */
export const sharing = {
  'alivia-login-person-in-need': { flow: 'alivia-sign-in', role: 'personInNeed' },
  'alivia-login-mandate-holder': { flow: 'alivia-sign-in', role: 'mandateHolder' },
  'alivia-login-informal-carer': { flow: 'alivia-sign-in', role: 'informalCarer' },
  'alivia-login-riziv-provider': { flow: 'alivia-sign-in', role: 'rizivProvider' },
  'alivia-login-organisation-provider': { flow: 'alivia-sign-in', role: 'organisationProvider' },
  // Two roles share this procedure: without `visitor` the first question comes first.
  'alivia-login-no-riziv-or-other': { flow: 'alivia-choose-role' },
  'pgz-login-care-provider': { flow: 'pgz-sign-in', role: 'careProvider' },
  'pgz-choose-mandatary-profile': { flow: 'pgz-choose-role', step: 'chooseMandataryProfile' },
  'pgz-login-mandatary-natural-person': { flow: 'pgz-sign-in', role: 'naturalMandatary' },
  'pgz-login-mandatary-legal-representative': { flow: 'pgz-sign-in', role: 'legalMandatary' },
  'pgz-login-non-care-provider': { flow: 'pgz-sign-in', role: 'nonCareProvider' },
  'ska-login-professional': { flow: 'ska-sign-in', role: 'registeredProvider' },
  'ska-login-citizen': { flow: 'ska-sign-in', role: 'otherProvider' },
} as const satisfies { readonly [procedure: string]: Start };

/** The flows that need a role, and so cannot be named as a procedure. */
const roleNeeded = ['alivia-sign-in', 'pgz-sign-in', 'ska-sign-in'] as const satisfies readonly FlowId[];

/** What can be given as `procedure`: the ids of the documented procedures, and of the guide's own questions. */
export type ProcedureId = keyof typeof sharing | Exclude<FlowId, (typeof roleNeeded)[number]>;

/** The roles that can be given as `visitor`, and the flow that a visitor without a procedure starts in. */
export const visitors: { readonly [Role in RoleKey]: FlowId } = {
  personInNeed: 'alivia-sign-in',
  mandateHolder: 'alivia-sign-in',
  informalCarer: 'alivia-sign-in',
  rizivProvider: 'alivia-sign-in',
  organisationProvider: 'alivia-sign-in',
  noRizivProvider: 'alivia-sign-in',
  otherInvolved: 'alivia-sign-in',
  careProvider: 'pgz-sign-in',
  naturalMandatary: 'pgz-sign-in',
  legalMandatary: 'pgz-sign-in',
  nonCareProvider: 'pgz-sign-in',
  legalRepresentative: 'tbe-appoint-htb',
  mainAccessManager: 'tbe-htb-next-step',
  accessManager: 'tbe-activate-subafdeling',
  applicationUser: 'tbe-login-application',
  registeredProvider: 'ska-sign-in',
  otherProvider: 'ska-sign-in',
};

/** The first question. */
export const firstQuestion: Start = { flow: 'choose-portal' };

/** The flows that ask who the user is: there a `visitor` skips the question. */
const askingWho: readonly FlowId[] = ['choose-portal', 'alivia-choose-role', 'pgz-choose-role', 'ska-choose-login'];

/** Where a procedure id leads, or a flow in a role; undefined when there is no such id, or no such role of it. */
export function procedureStart(procedure: string, role?: string): Start | undefined {
  if (!role && Object.hasOwn(sharing, procedure)) return sharing[procedure as keyof typeof sharing];
  // Not the list of the catalogue: the entry has this one already.
  const id = flowFiles.has(procedure) ? procedure : undefined;
  if (!id) return undefined;
  // A link can be of another version, or made up: nobody is shown the steps of a role that it does not name.
  const needsRole = (roleNeeded as readonly FlowId[]).includes(id);
  if (needsRole && visitors[role as RoleKey] !== id) return undefined;
  return role ? { flow: id, role: role as RoleKey } : { flow: id };
}

/** Where the attributes or a link lead, and what of them is unknown (for one message in the console). */
export function startOf(
  procedure?: string,
  visitor?: string,
  linked?: string,
): { start: Start; unknown: readonly string[] } {
  const known = procedure === undefined ? undefined : procedureStart(procedure, linked);
  const role = visitor !== undefined && Object.hasOwn(visitors, visitor) ? (visitor as RoleKey) : undefined;
  const unknown = [
    ...(procedure && !known ? [`procedure="${procedure}"`] : []),
    ...(visitor && !role ? [`visitor="${visitor}"`] : []),
  ];
  if (procedure && !known) return { start: firstQuestion, unknown };
  const isOfPortal = role && known && ['none', portalOf(visitors[role])].includes(portalOf(known.flow));
  const chooses = !known || (!known.role && askingWho.includes(known.flow) && isOfPortal);
  return { start: role && chooses ? { flow: visitors[role], role } : (known ?? firstQuestion), unknown };
}
