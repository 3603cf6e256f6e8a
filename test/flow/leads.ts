import type { AnyFlow, AnyRemedy } from '../../src/flow/any-flow.ts';
import type { Lead } from '../../src/flow/step.ts';

/** A lead to another flow, and where it stands: in which place of a flow, and which roles can come there. */
export interface PlacedLead {
  readonly at: string;
  readonly roles: readonly string[];
  readonly lead: Lead;
}

type Unplaced = Omit<PlacedLead, 'roles'>;

/** Every lead of a flow: of answers, remedies of diagnoses, onward, handovers, causes of symptoms. */
export function leadsOf(id: string, flow: AnyFlow): readonly PlacedLead[] {
  const roles = Object.keys(flow.escalate);
  const steps = Object.entries(flow.steps).flatMap(([key, step]): readonly Unplaced[] => {
    const at = `${id}.${key}`;
    if ('ask' in step) {
      return Object.entries(step.ask).flatMap(([answer, one]) =>
        'leads' in one ? [{ at: `${at}.${answer}`, lead: one.leads }] : [],
      );
    }
    if ('handover' in step) return [{ at, lead: step.handover }];
    if ('outcome' in step) return step.onward ? [{ at, lead: step.onward }] : [];
    if (!('verdicts' in step)) return [];
    return Object.entries(step.verdicts).flatMap(([field, rows]) =>
      Object.values(rows)
        .flatMap((row) => Object.values(row))
        .flatMap((verdict) => ('wrong' in verdict ? ofRemedy(`${at}.${field}.${verdict.wrong}`, verdict.remedy) : [])),
    );
  });
  const symptoms = Object.entries(flow.symptoms).flatMap(([key, { causes }]) =>
    Object.entries(causes).flatMap(([cause, { remedy }]) => ofRemedy(`${id}.${key}.${cause}`, remedy)),
  );
  return [...steps, ...symptoms].map((one) => ({ ...one, roles }));
}

/** What is wrong with a lead: a flow, a role or a step that is not there, or a step where the role never comes. */
export function leadFaults(
  { at, lead, roles }: PlacedLead,
  flows: { readonly [id: string]: AnyFlow },
): readonly string[] {
  const flow = Object.hasOwn(flows, lead.flow) ? flows[lead.flow] : undefined;
  if (!flow) return [`${at} leads to ${lead.flow}, which is no flow`];
  const { role, step } = lead;
  return [
    ...(role !== undefined && !Object.hasOwn(flow.escalate, role)
      ? [`${at} leads to ${lead.flow} as ${role}, which is no role of it`]
      : []),
    // Without a role the present one goes on; a flow with one role takes everybody.
    ...(role === undefined && Object.keys(flow.escalate).length > 1
      ? roles
          .filter((present) => !Object.hasOwn(flow.escalate, present))
          .map((present) => `${at} leads a ${present} to ${lead.flow} without saying in which role`)
      : []),
    ...(step !== undefined && !Object.hasOwn(flow.steps, step)
      ? [`${at} leads to ${lead.flow} › ${step}, which is no step of it`]
      : []),
  ];
}

function ofRemedy(at: string, remedy: AnyRemedy | undefined): readonly Unplaced[] {
  return remedy && 'leads' in remedy ? [{ at, lead: remedy.leads }] : [];
}
