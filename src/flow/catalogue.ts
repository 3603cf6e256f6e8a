import type labels from '../../locales/nl/labels.json';

/** The flows, in the order in which the contract test and the documentation take them. */
export const flowIds = [
  'choose-portal',
  'find-screen',
  'alivia-choose-role',
  'alivia-sign-in',
  'alivia-request-mandate',
  'alivia-get-help',
  'pgz-choose-role',
  'pgz-choose-digital-key',
  'pgz-sign-in',
  'pgz-new-provider-citizen-only',
  'pgz-obtain-riziv-number',
  'pgz-obtain-mandate',
  'pgz-organisation-not-listed',
  'tbe-choose-task',
  'tbe-overview',
  'tbe-prepare',
  'tbe-choose-capacity',
  'tbe-appoint-htb',
  'tbe-appoint-htb-self',
  'tbe-appoint-htb-other',
  'tbe-htb-next-step',
  'tbe-activate-capacity',
  'tbe-appoint-tb',
  'tbe-change-tb',
  'tbe-add-co-tb',
  'tbe-activate-subafdeling',
  'tbe-manage-users',
  'tbe-manage-rights',
  'tbe-manage-roles',
  'tbe-example-huize-terloo',
  'tbe-login-application',
  'tbe-get-help',
  'tbe-give-feedback',
  'ska-choose-task',
  'ska-choose-login',
  'ska-sign-in',
  'ska-first-activation',
  'ska-check-presence',
  'ska-own-provider-record',
  'ska-link-practice',
  'ska-practice-edit',
  'ska-link-offering-existing-practice',
  'ska-create-practice',
  'ska-invite-others',
  'ska-accept-invitation',
  'ska-stop-at-practice',
  'ska-stop-completely',
  'ska-request-removal',
  'ska-get-help',
  'pilot-background',
  'pilot-coordinator',
  'pilot-care-team-access',
  'pilot-participate',
  'pilot-apply',
] as const;

/** The name of a flow: its file, its locale file and its machine. */
export type FlowId = (typeof flowIds)[number];

/** A role key, unique over all portals: what `visitor` takes. */
export type RoleKey = keyof typeof labels.roles;

/** A portal, by its key in the labels; `none` before one is chosen. */
export type PortalKey = keyof typeof labels.portals;
