import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choicesOf, screenStep } from '../../src/flow/verdict.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import { allFlows } from './all-flows.ts';
import { sampleFlow } from './sample.ts';

/**
 * The names that the compiler gives to states of its own. A step, symptom, field, option or diagnosis of the same name
 * would take the place of one.
 */
const own = {
  step: ['here'],
  symptom: ['here'],
  option: ['recall', 'unset', 'missing'],
  diagnosis: ['weigh', 'right', 'unmentioned'],
} as const;

/** Every name of each kind in a flow. */
function namesIn(flow: AnyFlow): { readonly [Kind in keyof typeof own]: readonly string[] } {
  const fields = Object.keys(flow.steps).flatMap((step) =>
    choicesOf(flow, step).map(([field, { options }]) => ({ step, field, options })),
  );
  const verdicts = fields.flatMap(({ step, field }) =>
    Object.values(screenStep(flow, step).verdicts[field] ?? {}).flatMap((row) => Object.values(row)),
  );
  return {
    step: Object.keys(flow.steps),
    symptom: Object.keys(flow.symptoms),
    option: fields.flatMap(({ options }) => Object.keys(options)),
    diagnosis: verdicts.flatMap((verdict) => ('wrong' in verdict ? [verdict.wrong] : [])),
  };
}

/** The names that are the compiler's, as `kind name`, and those that an event cannot carry. */
function nameFaults(flow: AnyFlow): readonly string[] {
  return Object.entries(namesIn(flow)).flatMap(([kind, names]) => {
    const taken: readonly string[] = own[kind as keyof typeof own];
    return names
      .filter((name) => taken.includes(name) || !/^[a-z][A-Za-z0-9]*$/.test(name))
      .map((name) => `${kind} ${name}`);
  });
}

const kinds = [
  'tell',
  'visit',
  'ask',
  'checklist',
  'wait',
  'list',
  'gallery',
  'handover',
  'screen',
  'refer',
  'outcome',
];
const ends = ['ask', 'gallery', 'handover', 'refer', 'outcome'];

/** The steps that are of more than one kind, or of none, or that lead on where their kind ends or asks. */
function kindFaults(id: string, { steps }: AnyFlow): readonly string[] {
  return Object.entries(steps).flatMap(([key, step]) => {
    // A handover also says whom else to ask.
    const [kind = '', ...others] = kinds.filter((one) => one in step && !(one === 'refer' && 'handover' in step));
    const goesOn = 'next' in step;
    return others.length > 0 || kind === '' || goesOn === ends.includes(kind) ? [`${id}.${key}`] : [];
  });
}

describe('the names in every flow', () => {
  for (const { id, flow } of allFlows) {
    it(`are none of the compiler's own, and fit in an event: ${id}`, () => {
      assert.deepEqual(nameFaults(flow), []);
    });
  }

  it('are those of one kind of step for each step, and of what it leads to', () => {
    assert.deepEqual(
      allFlows.flatMap(({ id, flow }) => kindFaults(id, flow)),
      [],
    );
  });

  it('are a wait once in a flow at most: the time is kept once for a flow', () => {
    const waits = allFlows.map(({ flow }) => Object.values(flow.steps).filter((step) => 'wait' in step).length);
    assert.equal(Math.max(...waits), 1);
  });
});

describe('the check of the names', () => {
  const sample: AnyFlow = sampleFlow;
  const { steps, symptoms, screens } = sample;
  const confirm = screenStep(sample, 'confirmProfile');

  it('finds nothing in the sample', () => {
    assert.deepEqual(nameFaults(sample), []);
  });

  it('sees a step and a symptom that are called as the compiler’s history', () => {
    assert.deepEqual(nameFaults({ ...sample, steps: { ...steps, here: steps['arrive']! } }), ['step here']);
    assert.deepEqual(nameFaults({ ...sample, symptoms: { ...symptoms, here: symptoms['errorMessage']! } }), [
      'symptom here',
    ]);
  });

  it('sees a step of two kinds, of none, and one that ends and goes on', () => {
    const arrive = steps['arrive']!;
    const faultsWith = (step: object) => kindFaults('sample', { ...sample, steps: { arrive: step as typeof arrive } });
    assert.deepEqual(faultsWith(arrive), []);
    for (const step of [
      { ...arrive, gallery: true },
      { cites: [], next: 'x' },
      { ...arrive, next: 'x' },
      { wait: 20 },
    ]) {
      assert.deepEqual(faultsWith(step), ['sample.arrive'], JSON.stringify(step));
    }
  });

  for (const option of ['recall', 'unset', 'missing', 'my.option', 'Option']) {
    it(`sees an option that is called ${option}`, () => {
      const entrance = { control: 'buttons', cites: [], options: { [option]: [] } } as const;
      const start = { fields: { entrance } };
      assert.deepEqual(nameFaults({ ...sample, screens: { ...screens, start } }), [`option ${option}`]);
    });
  }

  for (const wrong of ['weigh', 'right', 'unmentioned']) {
    it(`sees a diagnosis that is called ${wrong}`, () => {
      const rows = { citizen: { nothing: { wrong, status: 'documented', cites: [] } } } as const;
      const step = { ...confirm, verdicts: { ...confirm.verdicts, signInAs: rows } };
      assert.deepEqual(nameFaults({ ...sample, steps: { ...steps, confirmProfile: step } }), [`diagnosis ${wrong}`]);
    });
  }
});
