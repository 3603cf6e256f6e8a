/** Random small models, and the value of one found by trying everything. */
import * as fc from 'fast-check';
import type { Belief, Model, Question, Remedy } from '../../src/diagnosis/model.ts';

/** Names for what may be answered; one who does not know answers too. */
const answerNames = ['yes', 'unknown', 'no'] as const;

/** Models of 2 to 4 causes, at most 3 remedies and at most 2 questions. Answers may be impossible, and costs equal. */
export const smallModels: fc.Arbitrary<Model> = fc
  .integer({ min: 2, max: 4 })
  .chain((size) =>
    fc.record({
      priors: shares(size, [1, 2, 5, 10]),
      remedies: fc.array(remedies(size), { maxLength: 3, size: 'max' }),
      questions: fc.array(questions(size), { maxLength: 2, size: 'max' }),
      escalation: fc.integer({ min: 1, max: 1000 }),
      hasOther: fc.boolean(),
    }),
  )
  .map(({ hasOther, priors, remedies, questions, escalation }) => ({
    causes: priors.map((_, cause) => (hasOther && cause === priors.length - 1 ? 'other' : `cause${cause}`)),
    priors,
    remedies: remedies.map((remedy, at) => ({ ...remedy, id: `remedy${at}` })),
    questions: questions.map((question, at) => ({ ...question, id: `question${at}` })),
    escalation,
  }));

/** Parts of 1, one for each of so many, which are to one another as some of these numbers. */
function shares(size: number, parts: readonly number[]): fc.Arbitrary<readonly number[]> {
  return fc
    .array(fc.constantFrom(...parts), { minLength: size, maxLength: size })
    .map((drawn) => (drawn.some((part) => part > 0) ? drawn : drawn.map(() => 1)))
    .map((drawn) => drawn.map((part) => part / drawn.reduce((sum, one) => sum + one)));
}

function remedies(size: number): fc.Arbitrary<Omit<Remedy, 'id'>> {
  const fixes = fc.array(fc.constantFrom(0, 0, 0.3, 0.8, 1), { minLength: size, maxLength: size });
  return fc.record({ cost: fc.integer({ min: 10, max: 100 }), fixes });
}

function questions(size: number): fc.Arbitrary<Omit<Question, 'id'>> {
  return fc
    .integer({ min: 2, max: 3 })
    .chain((count) =>
      fc.record({
        cost: fc.integer({ min: 1, max: 10 }),
        byCause: fc.array(shares(count, [0, 1, 20]), { minLength: size, maxLength: size }),
        count: fc.constant(count),
      }),
    )
    .map(({ cost, byCause, count }) => {
      const rows = answerNames.slice(0, count).map((name, at) => [name, byCause.map((row) => row[at]!)] as const);
      return { cost, answers: Object.fromEntries(rows) };
    });
}

/** The least expected seconds, by trying every order of everything: nothing is remembered or left out. */
export function bruteForce(
  model: Model,
  maxQuestions = Infinity,
  belief: Belief = model.priors,
  remedies: readonly Remedy[] = model.remedies,
  questions: readonly Question[] = model.questions,
): number {
  const efforts = [model.escalation];
  for (const remedy of remedies) {
    const rest = remedies.filter((one) => one !== remedy);
    const fails = remedy.fixes.map((chance) => 1 - chance);
    efforts.push(
      remedy.cost + expected(belief, fails, (after) => bruteForce(model, maxQuestions, after, rest, questions)),
    );
  }
  for (const question of maxQuestions > 0 ? questions : []) {
    const rest = questions.filter((one) => one !== question);
    let effort = question.cost;
    for (const row of Object.values(question.answers)) {
      effort += expected(belief, row, (after) => bruteForce(model, maxQuestions - 1, after, remedies, rest));
    }
    efforts.push(effort);
  }
  return Math.min(...efforts);
}

/** What is valued after the evidence, times the probability of the evidence. */
function expected(belief: Belief, likelihood: readonly number[], valueOf: (after: Belief) => number): number {
  const joint = belief.map((chance, cause) => chance * likelihood[cause]!);
  const chance = joint.reduce((sum, one) => sum + one, 0);
  return chance === 0 ? 0 : chance * valueOf(joint.map((one) => one / chance));
}
