import type labels from '../../locales/nl/labels.json';

/** The flows, in the order in which the contract test and the documentation take them. */
export const flowIds = ['alivia-choose-role', 'alivia-sign-in', 'alivia-request-mandate', 'alivia-get-help'] as const;

/** The name of a flow: its file, its locale file and its machine. */
export type FlowId = (typeof flowIds)[number];

/** A role key, unique over all portals: what `visitor` takes. */
export type RoleKey = keyof typeof labels.roles;

/** A portal, by its key in the labels. */
export type PortalKey = keyof typeof labels.portals;
