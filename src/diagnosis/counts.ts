/**
 * What is counted of searches for a cause: the case that one press sends, and the counts that are learnt from. Keys of
 * the flows only. The gateway and the tools validate with the schemas; the browser imports the types only
 * (`import type`), because compiled validators need `eval`.
 */
import { Type, type Static } from 'typebox';

/** A cell with a lower count is neither published nor learnt from. */
export const leastCount = 10;

const word = '[a-z][A-Za-z0-9]{0,40}';
const Catalogue = Type.String({ pattern: '^[a-z0-9-]{1,32}$', description: 'The catalogue version of the page.' });
const FlowKey = Type.String({ pattern: '^[a-z][a-z0-9-]{0,60}$' });
const Key = Type.String({ pattern: `^${word}$` });
/** Up to three keys with dots between them, as causes and remedies have them: `step.field.diagnosis`. */
const Path = Type.String({ pattern: `^${word}(?:\\.${word}){0,2}$` });

/** The body of `POST /v1/counts`, at most 1,024 bytes: what was the cause, and how it was found. */
export const ConfirmedCase = Type.Object(
  {
    catalogue: Catalogue,
    flow: FlowKey,
    symptom: Key,
    role: Key,
    cause: Path,
    answers: Type.Record(Key, Path, {
      maxProperties: 12,
      additionalProperties: false,
      description: 'The answer to each question that was asked.',
    }),
    failed: Type.Array(Path, { maxItems: 12, uniqueItems: true, description: 'The remedies that did not help.' }),
    helped: Type.Optional(Path),
  },
  { $id: 'ConfirmedCase', additionalProperties: false },
);

/** One search whose cause is known: no time, no session, nothing that anybody typed. */
export type ConfirmedCase = Static<typeof ConfirmedCase>;

const Count = Type.Integer({ minimum: 0, maximum: 1_000_000_000 });
const ByCause = Type.Record(Path, Count, { additionalProperties: false });
const Outcomes = Type.Object(
  { helped: Type.Optional(Count), failed: Type.Optional(Count) },
  { additionalProperties: false },
);

const SymptomCounts = Type.Object(
  {
    flow: FlowKey,
    symptom: Key,
    role: Key,
    causes: ByCause,
    answers: Type.Record(Key, Type.Record(Path, ByCause, { additionalProperties: false }), {
      additionalProperties: false,
      description: 'Question, answer, cause.',
    }),
    remedies: Type.Record(Path, Type.Record(Path, Outcomes, { additionalProperties: false }), {
      additionalProperties: false,
      description: 'Remedy, cause: how often it helped and did not.',
    }),
  },
  { additionalProperties: false },
);

/** What was counted of a symptom in a role. */
export type SymptomCounts = Static<typeof SymptomCounts>;

/** The answer of `GET /v1/counts`, and what `npm run diagnosis:learn` reads; a helpdesk can write it from its own counts. */
export const Counts = Type.Object(
  { catalogue: Catalogue, symptoms: Type.Array(SymptomCounts) },
  {
    $id: 'Counts',
    additionalProperties: false,
    description:
      'Of a gateway: every cell under 10 is left out and every other is rounded down to a ten, so that none that is ' +
      'left out follows by subtraction. There are no totals.',
  },
);

/** Counts of one catalogue version. */
export type Counts = Static<typeof Counts>;
