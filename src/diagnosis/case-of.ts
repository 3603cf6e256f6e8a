import type { AnyFlow } from '../flow/any-flow.ts';
import type { DiagnosisFile } from '../flow/diagnosis-file.ts';
import type { Model, Policy } from './model.ts';
import { modelOf } from './model-of.ts';

/** A symptom in a role: its model, and the policy that was made for it. */
export interface Case {
  readonly model: Model;
  readonly policy: Policy;
}

/** What a flow's diagnosis file says of a symptom in a role. Without a policy every move is found when it is made. */
export function caseOf(flow: AnyFlow, file: DiagnosisFile, symptom: string, role: string): Case {
  const model = modelOf(flow, symptom, role, file.likelihoods, { learned: file.learned?.[symptom]?.[role] });
  return { model, policy: file.policies[file.solved[symptom]?.[role] ?? -1] ?? [] };
}
