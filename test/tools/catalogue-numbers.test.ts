import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { everyFlow } from '../../tools/catalogue/flows.ts';
import {
  faultsIn,
  numbersFile,
  sealed,
  unnumbered,
  withNumbers,
  type CatalogueNumbers,
} from '../../tools/catalogue/numbers.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';

const steps = (...keys: readonly string[]): AnyFlow['steps'] =>
  Object.fromEntries(keys.map((key) => [key, { tell: true, cites: [], next: key } as const]));
const field = (...options: readonly string[]) =>
  ({ control: 'list', cites: [], options: Object.fromEntries(options.map((key) => [key, []])) }) as const;
const flow = (own: Partial<AnyFlow>): AnyFlow => ({
  portal: 'none',
  screens: {},
  first: '',
  steps: {},
  symptoms: {},
  escalate: {},
  ...own,
});

const bake = flow({
  escalate: { baker: 'alivia', helper: 'alivia' },
  steps: steps('mix', 'knead'),
  screens: { oven: { fields: { heat: field('low', 'high'), lamp: { inert: true, cites: [] } } } },
});
const flows = { bake, eat: flow({ steps: steps('bite') }) };
const numbers = withNumbers(sealed({}), flows);
const { bake: bread, eat } = numbers.flows as Record<'bake' | 'eat', CatalogueNumbers['flows'][string]>;
const withSteps = (...keys: readonly string[]) =>
  withNumbers(numbers, { ...flows, bake: { ...bake, steps: steps(...keys) } });

describe('the numbers of the catalogue', () => {
  it('count flows, and in each its roles, steps, fields and options, in the order of the files', () => {
    assert.deepEqual(numbers.flows, {
      bake: {
        number: 1,
        roles: { baker: 1, helper: 2 },
        steps: { mix: 1, knead: 2 },
        fields: { 'oven.heat': { number: 1, options: { low: 1, high: 2 } }, 'oven.lamp': { number: 2, options: {} } },
      },
      eat: { number: 2, roles: {}, steps: { bite: 1 }, fields: {} },
    });
  });

  it('stay as they are when nothing is new, whatever the order of the keys', () => {
    assert.equal(numbersFile(withNumbers(numbers, flows)), numbersFile(numbers));
    assert.equal(numbersFile(withNumbers(numbers, { eat: flows.eat, bake })), numbersFile(numbers));
    assert.equal(numbersFile(withSteps('knead', 'mix')), numbersFile(numbers));
  });

  it('go on counting for a new step, wherever it stands', () => {
    assert.deepEqual(withSteps('wash', 'mix', 'knead').flows['bake']?.steps, { mix: 1, knead: 2, wash: 3 });
  });

  it('keep a removed step, and give a renamed one a new number', () => {
    assert.deepEqual(withSteps('mix').flows['bake']?.steps, { mix: 1, knead: 2 });
    assert.deepEqual(withSteps('stir', 'knead').flows['bake']?.steps, { mix: 1, knead: 2, stir: 3 });
  });

  it('give a step that comes back the number that it had', () => {
    const without = withSteps('mix', 'rise');
    assert.deepEqual(withNumbers(without, flows).flows['bake']?.steps, { mix: 1, knead: 2, rise: 3 });
  });

  it('keep a removed role, and go on counting for a new one', () => {
    const escalate = { helper: 'alivia', owner: 'alivia' } as const;
    const { flows: found } = withNumbers(numbers, { ...flows, bake: { ...bake, escalate } });
    assert.deepEqual(found['bake']?.roles, { baker: 1, helper: 2, owner: 3 });
  });

  it('keep removed fields and options, and go on counting for new ones', () => {
    const screens = { oven: { fields: { heat: field('high', 'middle'), door: field('open') } } };
    assert.deepEqual(withNumbers(numbers, { ...flows, bake: { ...bake, screens } }).flows['bake']?.fields, {
      'oven.heat': { number: 1, options: { low: 1, high: 2, middle: 3 } },
      'oven.lamp': { number: 2, options: {} },
      'oven.door': { number: 3, options: { open: 1 } },
    });
  });

  it('keep a removed flow, and go on counting for a new one', () => {
    const { flows: found } = withNumbers(numbers, { eat: flows.eat, wash: flow({}) });
    assert.deepEqual(
      Object.entries(found).map(([id, { number }]) => [id, number]),
      [
        ['bake', 1],
        ['eat', 2],
        ['wash', 3],
      ],
    );
    assert.deepEqual(found['bake'], bread);
  });

  it('name the keys that have none yet', () => {
    const more = flow({ steps: steps('mix', 'rise'), screens: { oven: { fields: { heat: field('low', 'top') } } } });
    assert.deepEqual(unnumbered(numbers, { bake: more, eat: flows.eat }), [
      'bake.steps.rise',
      'bake.fields.oven.heat.top',
    ]);
    assert.deepEqual(unnumbered(numbers, flows), []);
  });

  const edited: { readonly [how: string]: CatalogueNumbers['flows'] } = {
    renumbered: { bake: bread, eat: { ...eat, steps: { bite: 2 } } },
    renamed: { bake: bread, eat: { ...eat, steps: { chew: 1 } } },
    swapped: { eat, bake: bread },
    shortened: { bake: { ...bread, steps: { mix: 1 } }, eat },
    lengthened: { bake: { ...bread, steps: { mix: 1, knead: 2, rise: 3 } }, eat },
    emptied: {},
  };
  for (const [how, flowsByHand] of Object.entries(edited)) {
    it(`are refused when ${how} by hand`, () => {
      const byHand = { ...numbers, flows: flowsByHand };
      assert.throws(() => withNumbers(byHand, flows), /edited by hand/);
      assert.equal(faultsIn(byHand)[0], 'The seal is broken: it was edited by hand.');
    });
  }

  it('are refused with a hole or a change in the count, also under a new seal', () => {
    const renumbered = sealed({ bake: { ...bread, steps: { mix: 2, knead: 1 } }, eat: { ...eat, number: 3 } });
    assert.deepEqual(faultsIn(renumbered), [
      'The numbers of flows do not count up from 1: one was changed or taken out.',
      'The numbers of bake.steps do not count up from 1: one was changed or taken out.',
    ]);
    assert.throws(() => withNumbers(renumbered, flows), RangeError);
    assert.equal(faultsIn(sealed({ eat })).length, 1);
  });
});

describe('src/flow/catalogue-numbers.json', async () => {
  const file = readFileSync(new URL('../../src/flow/catalogue-numbers.json', import.meta.url), 'utf8');
  const committed = JSON.parse(file) as CatalogueNumbers;
  const product = await everyFlow();

  it('is as it was written: nothing renumbered, renamed or removed', () => {
    assert.deepEqual(faultsIn(committed), []);
    assert.equal(file, numbersFile(committed));
  });

  it('has a number for every flow, role, step, field and option', () => {
    assert.deepEqual(unnumbered(committed, product), [], 'There are new keys: run `npm run catalogue`.');
  });
});
