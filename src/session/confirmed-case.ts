import { caseOf } from '../diagnosis/case-of.ts';
import type { ConfirmedCase } from '../diagnosis/counts.ts';
import { evidenceOf } from '../diagnosis/evidence.ts';
import type { Evidence } from '../diagnosis/model.ts';
import { catalogueVersion } from '../flow/catalogue-version.ts';
import { placeOf, type Situation } from './situation.ts';

/**
 * What can be counted of a search that led to the outcome: its cause, how it was found and what helped. Keys only.
 * Undefined where nothing was looked for, or nobody can say what the cause was.
 */
export function confirmedCase({ id: flow, flow: data, snapshot, diagnosis }: Situation): ConfirmedCase | undefined {
  const { symptom, role, trail, trying } = snapshot.context;
  if (symptom === undefined || !diagnosis || placeOf(snapshot.value).kind !== 'solved') return undefined;
  const { model } = caseOf(data, diagnosis, symptom, role);
  const evidence = evidenceOf(data, symptom, role, trail, model);
  const cause = triedCause(evidence, trying);
  if (cause === undefined || !model.causes.includes(cause)) return undefined;
  const failed = evidence.flatMap((one) => ('failed' in one && one.failed !== cause ? [one.failed] : []));
  const answers = evidence.flatMap((one) => ('failed' in one ? [] : [[one.question, one.answer] as const]));
  const helped = model.remedies.some((remedy) => remedy.id === cause) ? { helped: cause } : {};
  return {
    catalogue: catalogueVersion,
    flow,
    symptom,
    role,
    cause,
    answers: Object.fromEntries(answers),
    failed,
    ...helped,
  };
}

/** The cause of what was tried last: of a screen that was put right, what the screen showed. */
function triedCause(evidence: readonly Evidence[], trying: string | undefined): string | undefined {
  if (!trying?.endsWith('.')) return trying;
  const shown = evidence.find((one) => 'question' in one && `${one.question}.` === trying);
  return shown && 'answer' in shown ? `${trying}${shown.answer}` : undefined;
}
