import type { Counts, SymptomCounts } from '../../src/diagnosis/counts.ts';
import type { Model } from '../../src/diagnosis/model.ts';
import type { DiagnosedFlow } from './models.ts';

/** Every key in counts that the flows do not have (any more), with where it stands. */
export function unknownKeys(flows: readonly DiagnosedFlow[], { symptoms }: Counts): readonly string[] {
  return symptoms.flatMap((one) => {
    const flow = flows.find(({ id }) => id === one.flow);
    if (!flow) return [`the flow ${one.flow}`];
    const place = `${one.flow}, ${one.symptom}, ${one.role}`;
    const found = flow.cases.find(({ symptom, role }) => symptom === one.symptom && role === one.role);
    return found ? unknownIn(found.model, one).map((key) => `${place}: ${key}`) : [`${place}: this symptom and role`];
  });
}

function unknownIn(model: Model, { causes, answers, remedies }: SymptomCounts): readonly string[] {
  const named = new Set([
    ...Object.keys(causes),
    ...Object.values(answers).flatMap(Object.values).flatMap(Object.keys),
    ...Object.values(remedies).flatMap(Object.keys),
  ]);
  const isRemedy = (key: string) => model.remedies.some(({ id }) => id === key);
  return [
    ...[...named].filter((key) => !model.causes.includes(key)).map((key) => `the cause ${key}`),
    ...Object.entries(answers).flatMap(([question, given]) => unknownAnswers(model, question, Object.keys(given))),
    ...Object.keys(remedies).flatMap((key) => (isRemedy(key) ? [] : [`the remedy ${key}`])),
  ];
}

function unknownAnswers(model: Model, question: string, given: readonly string[]): readonly string[] {
  const asked = model.questions.find(({ id }) => id === question);
  if (!asked) return [`the question ${question}`];
  return given
    .filter((answer) => !Object.hasOwn(asked.answers, answer))
    .map((answer) => `the answer ${answer} to ${question}`);
}
