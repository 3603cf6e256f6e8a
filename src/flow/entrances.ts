import type { FlowId, PortalKey } from './catalogue.ts';

/** The first question of each portal: where a user goes to be somebody else, or to begin anew. */
export const entrances: { readonly [Portal in PortalKey]: FlowId } = {
  none: 'choose-portal',
  alivia: 'alivia-choose-role',
  pgz: 'pgz-choose-role',
  tbe: 'tbe-choose-task',
  ska: 'ska-choose-task',
  pilot: 'pilot-background',
};

/** The portal of a flow, before the flow is there: its name begins with the portal's. */
export function portalOf(id: FlowId): PortalKey {
  const prefix = id.split('-')[0]!;
  return Object.hasOwn(entrances, prefix) ? (prefix as PortalKey) : 'none';
}
