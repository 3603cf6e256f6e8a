/** A model with what was counted in the place of what is assumed. */
import type { Learned } from '../flow/diagnosis-file.ts';
import { normalised } from './belief.ts';
import type { Model, Question } from './model.ts';

/**
 * The model with the probabilities that were learnt: those that are missing stay as assumed, those of a cause, question,
 * answer or remedy that the model does not have are left out, and what must add up to 1 is made to.
 */
export function withLearned(model: Model, { priors, answers, fixes }: Learned): Model {
  const { causes } = model;
  return {
    ...model,
    priors: priors ? normalised(replaced(model.priors, causes, priors)) : model.priors,
    questions: model.questions.map((question) => answeredAs(question, causes, answers?.[question.id])),
    remedies: model.remedies.map((remedy) => ({
      ...remedy,
      fixes: replaced(remedy.fixes, causes, fixes?.[remedy.id]),
    })),
  };
}

function answeredAs(question: Question, causes: readonly string[], learned?: LearnedAnswers): Question {
  if (!learned) return question;
  const rows = Object.entries(question.answers).map(
    ([answer, row]) => [answer, replaced(row, causes, learned[answer])] as const,
  );
  const totals = causes.map((_, cause) => rows.reduce((sum, [, row]) => sum + row[cause]!, 0));
  const scaled = rows.map(([answer, row]) => [answer, row.map((chance, cause) => chance / totals[cause]!)]);
  return { ...question, answers: Object.fromEntries(scaled) };
}

function replaced(chances: readonly number[], causes: readonly string[], learned: Chances = {}): readonly number[] {
  return chances.map((chance, at) => learned[causes[at]!] ?? chance);
}

type LearnedAnswers = NonNullable<Learned['answers']>[string];
type Chances = NonNullable<Learned['fixes']>[string];
