import type { Run } from '../flow/run.ts';

/**
 * Where a run stands, as the tables write it: another flow (`alivia-choose-role › carerOrOther`,
 * `alivia-sign-in as mandateHolder`), a person with the ladder that is shown (`person: alivia`), or the place.
 */
export function whereIs(run: Run): string {
  const { lead, ladder } = run.context;
  if (run.isDone && lead) {
    return `${lead.flow}${lead.step ? ` › ${lead.step}` : ''}${lead.role ? ` as ${lead.role}` : ''}`;
  }
  return run.at === 'person' ? `person: ${ladder ?? 'of the role'}` : run.at;
}
