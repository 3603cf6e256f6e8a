import type { AnyFlow } from './any-flow.ts';
import type { FlowId, RoleKey } from './catalogue.ts';
import type { FlowText } from './flow.ts';

/**
 * A flow and its Dutch words, as they are loaded. The build cuts the words in two (`?stuck`): what every user reads, and
 * what is read once somebody is stuck. In development and in tests either is the whole file.
 */
interface Entry {
  readonly flow: () => Promise<AnyFlow>;
  readonly nl: () => Promise<Partial<FlowText>>;
  readonly nlStuck: () => Promise<Partial<FlowText>>;
}

/** Every flow. An id in `catalogue.ts` and a line here put a flow in the product and under the contract test. */
export const registry: { readonly [Id in FlowId]: Entry } = {
  'alivia-choose-role': {
    flow: async () => (await import('../../flows/alivia-choose-role.ts')).aliviaChooseRole,
    nl: async () => (await import('../../locales/nl/alivia-choose-role.json', { with: { type: 'json' } })).default,
    nlStuck: async () =>
      (await import('../../locales/nl/alivia-choose-role.json?stuck', { with: { type: 'json' } })).default,
  },
  'alivia-sign-in': {
    flow: async () => (await import('../../flows/alivia-sign-in.ts')).aliviaSignIn,
    nl: async () => (await import('../../locales/nl/alivia-sign-in.json', { with: { type: 'json' } })).default,
    nlStuck: async () =>
      (await import('../../locales/nl/alivia-sign-in.json?stuck', { with: { type: 'json' } })).default,
  },
  'alivia-request-mandate': {
    flow: async () => (await import('../../flows/alivia-request-mandate.ts')).aliviaRequestMandate,
    nl: async () => (await import('../../locales/nl/alivia-request-mandate.json', { with: { type: 'json' } })).default,
    nlStuck: async () =>
      (await import('../../locales/nl/alivia-request-mandate.json?stuck', { with: { type: 'json' } })).default,
  },
  'alivia-get-help': {
    flow: async () => (await import('../../flows/alivia-get-help.ts')).aliviaGetHelp,
    nl: async () => (await import('../../locales/nl/alivia-get-help.json', { with: { type: 'json' } })).default,
    nlStuck: async () =>
      (await import('../../locales/nl/alivia-get-help.json?stuck', { with: { type: 'json' } })).default,
  },
};

/** Where a deep link leads: a flow, and the role that the procedure is for. */
export interface Start {
  readonly flow: FlowId;
  readonly role?: RoleKey;
}

/** The public procedure ids (`procedure="…"`). They never change. */
export const procedures: { readonly [procedure: string]: Start } = {
  'alivia-choose-role': { flow: 'alivia-choose-role' },
  'alivia-login-person-in-need': { flow: 'alivia-sign-in', role: 'personInNeed' },
  'alivia-login-mandate-holder': { flow: 'alivia-sign-in', role: 'mandateHolder' },
  'alivia-request-mandate': { flow: 'alivia-request-mandate', role: 'mandateHolder' },
  'alivia-login-informal-carer': { flow: 'alivia-sign-in', role: 'informalCarer' },
  'alivia-login-riziv-provider': { flow: 'alivia-sign-in', role: 'rizivProvider' },
  'alivia-login-organisation-provider': { flow: 'alivia-sign-in', role: 'organisationProvider' },
  // Two roles share this procedure: without `visitor` the first question comes first.
  'alivia-login-no-riziv-or-other': { flow: 'alivia-choose-role' },
  'alivia-get-help': { flow: 'alivia-get-help' },
};

/** The roles that can be given as `visitor`, and the flow that a visitor without a procedure starts in. */
export const visitors: { readonly [Role in RoleKey]: FlowId } = {
  personInNeed: 'alivia-sign-in',
  mandateHolder: 'alivia-sign-in',
  informalCarer: 'alivia-sign-in',
  rizivProvider: 'alivia-sign-in',
  organisationProvider: 'alivia-sign-in',
  noRizivProvider: 'alivia-sign-in',
  otherInvolved: 'alivia-sign-in',
};

/** The first question. */
export const firstQuestion: Start = { flow: 'alivia-choose-role' };

/** Where the attributes lead, and what of them is unknown (for one message in the console). */
export function startOf(procedure?: string, visitor?: string): { start: Start; unknown: readonly string[] } {
  const known = procedure !== undefined && Object.hasOwn(procedures, procedure) ? procedures[procedure] : undefined;
  const role = visitor !== undefined && Object.hasOwn(visitors, visitor) ? (visitor as RoleKey) : undefined;
  const unknown = [
    ...(procedure && !known ? [`procedure="${procedure}"`] : []),
    ...(visitor && !role ? [`visitor="${visitor}"`] : []),
  ];
  if (procedure && !known) return { start: firstQuestion, unknown };
  if (known?.role) return { start: known, unknown };
  const chooses = !known || known.flow === firstQuestion.flow;
  return { start: role && chooses ? { flow: visitors[role], role } : (known ?? firstQuestion), unknown };
}
