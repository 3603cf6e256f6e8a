/**
 * What looks for the cause of a symptom: the machine that the flow's machine invokes, and its view. Fetched once
 * somebody asks for help.
 */
import { caseOf } from '../diagnosis/case-of.ts';
import { evidenceOf } from '../diagnosis/evidence.ts';
import type { AnyFlow } from '../flow/any-flow.ts';
import type { Diagnose } from '../flow/diagnose.ts';
import type { DiagnosisFile } from '../flow/diagnosis-file.ts';
import { diagnosisMachine } from './diagnosis-machine.ts';

export { confirmedCase } from './confirmed-case.ts';
export { shared } from './share-case.ts';
export { toldLine } from './cause-words.ts';
export { diagnosisView } from './diagnosis-view.ts';

/** The searches of a flow. */
export function diagnosing(flow: AnyFlow, file: DiagnosisFile): Diagnose {
  return ({ context: { symptom = '', role, trail }, parent }) => {
    const { model, policy } = caseOf(flow, file, symptom, role);
    const evidence = evidenceOf(flow, symptom, role, trail, model);
    return diagnosisMachine(symptom, model, policy, evidence, (remedy) => parent.send({ type: `cause.${remedy}` }));
  };
}
