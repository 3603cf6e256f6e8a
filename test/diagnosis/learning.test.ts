import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { caseOf } from '../../src/diagnosis/case-of.ts';
import type { Counts, SymptomCounts } from '../../src/diagnosis/counts.ts';
import { withLearned } from '../../src/diagnosis/learned.ts';
import type { Model } from '../../src/diagnosis/model.ts';
import { catalogueVersion } from '../../src/flow/catalogue-version.ts';
import { learn, learnedFrom, posterior } from '../../tools/diagnosis/learn.ts';
import { nothingLearned, readLearned, writeLearned } from '../../tools/diagnosis/learned-file.ts';
import { lessonText } from '../../tools/diagnosis/lesson-text.ts';
import { diagnosedFlows } from '../../tools/diagnosis/models.ts';
import { solve } from '../../tools/diagnosis/solve-all.ts';
import { unknownKeys } from '../../tools/diagnosis/unknown-keys.ts';

const model: Model = {
  causes: ['a', 'b', 'other'],
  priors: [0.6, 0.3, 0.1],
  remedies: [
    { id: 'a', cost: 90, fixes: [1, 0, 0] },
    { id: 'b', cost: 90, fixes: [0, 1, 0] },
  ],
  questions: [{ id: 'q', cost: 15, answers: { yes: [0.9, 0.2, 0.5], no: [0.1, 0.8, 0.5] } }],
  escalation: 900,
};

const place = { flow: 'f', symptom: 's', role: 'r' };
const nothing: SymptomCounts = { ...place, causes: {}, answers: {}, remedies: {} };

describe('learning from counts', () => {
  it('gives the mean of the posterior: thirty cases as assumed, and those that were counted', () => {
    // (18, 9, 3) and (0, 30, 0) are (18, 39, 3) of 60.
    assert.deepEqual(posterior([0.6, 0.3, 0.1], [0, 30, 0]), [0.3, 0.65, 0.05]);
    assert.deepEqual(posterior([1, 0], [20, 10]), [0.833, 0.167]);
  });

  it('gives what was worked out by hand, for causes, answers and remedies', () => {
    const counts: SymptomCounts = {
      ...place,
      causes: { b: 30 },
      answers: { q: { yes: { b: 10 }, no: { b: 20 } } },
      remedies: { a: { a: { helped: 20, failed: 10 } }, b: { other: { helped: 30 } } },
    };
    assert.deepEqual(learnedFrom(model, [counts]), {
      total: 30,
      priors: { a: 0.3, b: 0.65, other: 0.05 },
      // (6, 24) and (10, 20) are (16, 44) of 60.
      answers: { q: { yes: { b: 0.267 }, no: { b: 0.733 } } },
      // (30, 0) and (20, 10) are 50 of 60; (0, 30) and (30, 0) are 30 of 60.
      fixes: { a: { a: 0.833 }, b: { other: 0.5 } },
    });
  });

  it('learns nothing from a cell under ten', () => {
    const small: SymptomCounts = {
      ...place,
      causes: { a: 9, b: 9 },
      answers: { q: { yes: { a: 9 } } },
      remedies: { a: { a: { helped: 9, failed: 9 } } },
    };
    assert.equal(learnedFrom(model, [small]), undefined);
    const some = { ...nothing, causes: { b: 30 } };
    assert.deepEqual(learnedFrom(model, [some, small]), learnedFrom(model, [some]));
  });

  it('adds up the counts of several files', () => {
    const [once, twice] = [10, 20].map((n) => ({ ...nothing, causes: { b: n } }));
    assert.deepEqual(learnedFrom(model, [once!, once!]), learnedFrom(model, [twice!]));
  });

  it('finds the priors of a known model in a thousand of its cases', () => {
    const known = [0.15, 0.55, 0.3];
    const causes: Record<string, number> = { a: 0, b: 0, other: 0 };
    for (const chance of chances(1000)) {
      const drawn = chance < known[0]! ? 'a' : chance < known[0]! + known[1]! ? 'b' : 'other';
      causes[drawn]! += 1;
    }
    const { priors } = withLearned(model, learnedFrom(model, [{ ...nothing, causes }])!);
    for (const [at, prior] of priors.entries()) assert.ok(Math.abs(prior - known[at]!) < 0.04, `${at}: ${prior}`);
  });
});

describe('a model with what was learnt', () => {
  it('is as assumed where nothing was', () => {
    assert.deepEqual(withLearned(model, { answers: { gone: { yes: { a: 1 } } }, fixes: { gone: { a: 1 } } }), model);
  });

  it('still adds up to 1 when only some of it was learnt', () => {
    const { priors, questions } = withLearned(model, {
      priors: { a: 0.2, gone: 0.5 },
      answers: { q: { yes: { a: 0.3 } } },
    });
    assert.deepEqual(
      priors.map((prior) => prior.toFixed(4)),
      ['0.3333', '0.5000', '0.1667'],
    );
    const { yes, no } = questions[0]!.answers;
    assert.deepEqual([yes?.[0]?.toFixed(2), no?.[0]?.toFixed(2)], ['0.75', '0.25']);
    assert.deepEqual([yes?.[1], no?.[1]], [0.2, 0.8]);
  });

  it('has remedies that help as often as was counted', () => {
    const { remedies } = withLearned(model, { fixes: { a: { a: 0.8, other: 0.1 } } });
    assert.deepEqual(
      remedies.map(({ fixes }) => fixes),
      [
        [0.8, 0, 0.1],
        [0, 1, 0],
      ],
    );
  });
});

describe('what was learnt of the flows', async () => {
  const assumed = await diagnosedFlows(nothingLearned);
  const flow = 'ska-sign-in';
  const symptom = 'cannotSignInAsProfessional';
  const role = 'otherProvider';
  const counts: Counts = {
    catalogue: catalogueVersion,
    symptoms: [{ ...nothing, flow, symptom, role, causes: { visumNotActive: 400 } }],
  };

  it('is written, read back, and solved for another policy', (t) => {
    const file = pathToFileURL(join(temporaryFolder(t), 'learned.json'));
    writeLearned(learn({ assumed, present: assumed }, [counts], catalogueVersion).learned, file);
    const written = readLearned(file);
    assert.equal(written.catalogue, catalogueVersion);
    assert.equal(written.flows[flow]?.[symptom]?.[role]?.total, 400);
    writeLearned(nothingLearned, file);
    assert.deepEqual(readLearned(file), nothingLearned);
  });

  it('changes the first move of its symptom and role, and no other model', async () => {
    const { learned, changes } = learn({ assumed, present: assumed }, [counts], catalogueVersion);
    assert.equal(changes.length, 1);
    const { before, after } = changes[0]!;
    assert.notDeepEqual(solve(after).policy[0], solve(before).policy[0]);
    const now = await diagnosedFlows(learned);
    const models = (all: typeof now) => all.flatMap(({ cases }) => cases.map(({ model }) => JSON.stringify(model)));
    const was = models(assumed);
    assert.equal(models(now).filter((one, at) => one !== was[at]).length, 1);
  });

  it('gives the browser the model that was solved', async () => {
    const { learned } = learn({ assumed, present: assumed }, [counts], catalogueVersion);
    const found = (await diagnosedFlows(learned)).find(({ id }) => id === flow)!;
    assert.deepEqual(Object.keys(found.learned?.[symptom]?.[role] ?? {}), ['priors']);
    const file = { likelihoods: found.likelihoods, learned: found.learned!, solved: {}, policies: [] };
    for (const one of found.cases) {
      assert.deepEqual(caseOf(found.flow, file, one.symptom, one.role).model, one.model);
    }
  });

  it('is the same when the same counts are read again', async () => {
    const { learned } = learn({ assumed, present: assumed }, [counts], catalogueVersion);
    const again = learn({ assumed, present: await diagnosedFlows(learned) }, [counts], catalogueVersion);
    assert.deepEqual(again, { learned, changes: [] });
  });

  it('is told: the causes before and after, and what comes first', () => {
    const lesson = learn({ assumed, present: assumed }, [counts], catalogueVersion);
    const text = lessonText(lesson);
    assert.match(text, /^ska-sign-in, cannotSignInAsProfessional, otherProvider: 400 confirmed\n/);
    assert.match(text, / +\d+\.\d % → +9\d\.\d % {2}visumNotActive\n/);
    assert.match(text, /1 changed; in 1 something else comes first\.$/);
    assert.equal(lessonText({ ...lesson, changes: [] }), 'Nothing changes.');
  });

  it('has no key that the flows do not have', () => {
    const causes = { visumNotActive: 12, gone: 1 };
    const answers = { which: { none: causes, gone: {} }, gone: {} };
    const symptoms = [
      { ...counts.symptoms[0]!, causes, answers, remedies: { gone: {} } },
      { ...nothing, flow: 'gone' },
      { ...nothing, flow, symptom, role: 'gone' },
    ];
    const at = 'ska-sign-in, cannotSignInAsProfessional, otherProvider';
    assert.deepEqual(unknownKeys(assumed, counts), []);
    assert.deepEqual(unknownKeys(assumed, { ...counts, symptoms }), [
      `${at}: the cause gone`,
      `${at}: the answer gone to which`,
      `${at}: the question gone`,
      `${at}: the remedy gone`,
      'the flow gone',
      'ska-sign-in, cannotSignInAsProfessional, gone: this symptom and role',
    ]);
  });

  const wrong = { ...counts, symptoms: [{ ...counts.symptoms[0]!, causes: { gone: 12 } }] };
  const runs: readonly (readonly [string, readonly unknown[], number, RegExp])[] = [
    ['reports on counts of this catalogue', [counts], 0, /400 confirmed/],
    ['reports on counts of another catalogue whose keys are all known', [{ ...counts, catalogue: 'old' }], 0, /400/],
    ['refuses another catalogue with a key that is not', [{ ...wrong, catalogue: 'old' }], 1, /old[^]*the cause gone/],
    ['leaves out a key that this catalogue cannot have', [wrong], 0, /Left out[^]*the cause gone/],
    ['refuses what are no counts', [{ symptoms: 3 }], 1, /does not have the form of counts/],
    ['explains itself', [], 2, /^Usage: npm run diagnosis:learn/],
  ];
  for (const [name, contents, code, said] of runs) {
    it(`${name}: npm run diagnosis:learn`, (t) => {
      const folder = temporaryFolder(t);
      const files = contents.map((content, at) => {
        const file = join(folder, `${at}.json`);
        writeFileSync(file, JSON.stringify(content));
        return file;
      });
      const run = spawnSync(process.execPath, ['tools/diagnosis-learn.ts', ...files], { encoding: 'utf8' });
      assert.match(run.stdout + run.stderr, said);
      assert.equal(run.status, code);
    });
  }
});

/** The same numbers from 0 to 1 each time, spread like chance. */
function chances(count: number): readonly number[] {
  let state = 7;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  });
}

function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-learning-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}
