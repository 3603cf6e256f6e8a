/** Cells as the document that is published. */
import type { Counts, SymptomCounts } from '../../diagnosis/counts.ts';
import type { CountTable } from './tables.ts';

/** A cell with the count that is published of it. */
export type PublishedCell = Readonly<CountTable>;

/** The cells of one catalogue version, by symptom. */
export function documentOf(catalogue: string, cells: readonly PublishedCell[]): Counts {
  const symptoms = new Map<string, SymptomCounts>();
  for (const cell of cells) {
    const name = `${cell.flow} ${cell.symptom} ${cell.role}`;
    const symptom = symptoms.get(name) ?? emptyOf(cell);
    symptoms.set(name, symptom);
    place(symptom, cell);
  }
  return { catalogue, symptoms: [...symptoms.values()] };
}

function emptyOf({ flow, symptom, role }: PublishedCell): SymptomCounts {
  return { flow, symptom, role, causes: record(), answers: record(), remedies: record() };
}

function place({ causes, answers, remedies }: SymptomCounts, { kind, about, answer, cause, n }: PublishedCell): void {
  switch (kind) {
    case 'cause':
      causes[cause] = n;
      return;
    case 'answer':
      ((answers[about] ??= record())[answer] ??= record())[cause] = n;
      return;
    case 'helped':
    case 'failed':
      ((remedies[about] ??= record())[cause] ??= {})[kind] = n;
  }
}

/** Whoever posts chooses the keys, and `constructor` is one like any other. */
function record<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}
