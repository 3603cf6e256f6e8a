import type { AnyFlow, AnyRemedy, AnyStep, AnySymptom, AnyVerdict } from '../../src/flow/any-flow.ts';
import type { Lead } from '../../src/flow/step.ts';

/** The symptoms that a role is offered. */
export function symptomsOf(flow: AnyFlow, role: string): readonly (readonly [string, AnySymptom])[] {
  return Object.entries(flow.symptoms).filter(([, { roles }]) => roles === 'every' || roles.includes(role));
}

/** What can be wrong with a selection on the screen of a step, in this role. */
export function wrongAt(step: AnyStep, role: string): readonly Extract<AnyVerdict, { wrong: string }>[] {
  if (!('verdicts' in step)) return [];
  return Object.values(step.verdicts)
    .flatMap((rows) => Object.values(rows[role] ?? {}))
    .filter((verdict) => 'wrong' in verdict);
}

/** What can be done about that. */
export function remediesAt(step: AnyStep, role: string): readonly AnyRemedy[] {
  return wrongAt(step, role).flatMap(({ remedy }) => remedy ?? []);
}

/** What can be done about the symptoms of a role. */
export function remediesOf(flow: AnyFlow, role: string): readonly AnyRemedy[] {
  return symptomsOf(flow, role).flatMap(([, { causes }]) => Object.values(causes).map(({ remedy }) => remedy));
}

/** Every place in other flows to which a flow leads, whatever the role. */
export function leadsFrom(flow: AnyFlow): readonly Lead[] {
  const roles = Object.keys(flow.escalate);
  const remedies = roles.flatMap((role) => [
    ...remediesOf(flow, role),
    ...Object.values(flow.steps).flatMap((step) => remediesAt(step, role)),
  ]);
  return [
    ...Object.values(flow.steps).flatMap(leadsAt),
    ...remedies.flatMap((remedy) => ('leads' in remedy ? [remedy.leads] : [])),
  ];
}

function leadsAt(step: AnyStep): readonly Lead[] {
  if ('ask' in step) return Object.values(step.ask).flatMap((answer) => ('leads' in answer ? [answer.leads] : []));
  if ('handover' in step) return [step.handover];
  return 'onward' in step && step.onward ? [step.onward] : [];
}
