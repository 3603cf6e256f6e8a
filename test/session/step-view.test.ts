import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { viewOf } from '../../src/session/view-of.ts';
import type { ChecklistView, FindView, SolvedView, VisitView } from '../../src/session/view.ts';
import { allDutch } from '../text/dutch.ts';
import { everyPlace } from './every-case.ts';
import { caseAt, nameOf, openHour, situationOf, type Case } from './situations.ts';

const text = await allDutch();
const viewIn = (one: Case, now = openHour) => viewOf(situationOf(one, { now }), text);
const bodyOf = (id: Case['id'], path: string) => text.flow(id, path).split('\n');

/** The places where the guide shows a step as an instruction, with the step. */
const shown = everyPlace.flatMap((one) => {
  const [key = '', phase = 'instruct'] = one.reached.name.split('.');
  const step = one.flow.steps[key];
  return step && phase === 'instruct' ? [{ one, key, step, view: viewIn(one) }] : [];
});

describe('a trap', () => {
  it('is said where a step has one, and nowhere else', () => {
    assert.ok(shown.filter(({ step }) => step.trap).length > 10);
    for (const { one, key, step, view } of shown) {
      assert.equal(view.trap, step.trap && text.flow(one.id, `steps.${key}.trap`), nameOf(one));
    }
  });

  it('is said before the screen on which work is lost, and not while that screen is checked', () => {
    const at = (...events: readonly string[]) => viewIn(caseAt('tbe-activate-subafdeling', 'accessManager', ...events));
    assert.equal(at('check.linkApplications').trap, undefined);
    assert.match(at('check.linkApplications', 'back').trap ?? '', /Bevestigen/);
  });
});

describe('a step with days', () => {
  const one = caseAt('pilot-coordinator', 'anyone');
  const rows: readonly (readonly [string, string])[] = [
    ['2025-08-31T23:59:59+02:00', 'before'],
    ['2025-09-01T00:00:00+02:00', 'during'],
    ['2026-04-30T23:59:59+02:00', 'during'],
    ['2026-05-01T00:00:00+02:00', 'after'],
  ];
  for (const [now, part] of rows) {
    it(`says what holds ${part} them, at ${now}`, () => {
      const { body } = viewIn(one, new Date(now));
      assert.deepEqual(body, bodyOf('pilot-coordinator', `steps.${one.flow.first}.body.${part}`));
    });
  }

  it('says something else before the days than after them', () => {
    const dated = shown.filter(({ step }) => step.dated);
    assert.ok(dated.length >= 3);
    for (const { one: each, key } of dated) {
      const [before, after] = ['before', 'after'].map((part) => text.flow(each.id, `steps.${key}.body.${part}`));
      assert.notEqual(before, after, nameOf(each));
    }
  });
});

describe('a step to read', () => {
  it('has no link and no time, only what was read', () => {
    for (const { one, key, step, view } of shown) {
      if (!('tell' in step)) continue;
      const { link, wait, primary } = view as VisitView;
      const done = { event: 'next', label: text.flow(one.id, `steps.${key}.done`, one.role) };
      assert.deepEqual([link, wait, primary], [undefined, undefined, done], nameOf(one));
    }
  });
});

describe('a check-list', () => {
  const lists = shown.filter(({ step }) => 'checklist' in step);

  it('has every item in its order, and a field where the guide can check it', () => {
    assert.ok(lists.length > 4);
    for (const { one, step, view } of lists) {
      const { checklist } = step as { checklist: { readonly [item: string]: { readonly check?: string } } };
      assert.deepEqual(
        (view as ChecklistView).items.map(({ key, check }) => [key, check?.kind]),
        Object.entries(checklist).map(([key, { check }]) => [key, check]),
        nameOf(one),
      );
    }
  });

  it('says that nothing leaves the page where something is typed, and only there', () => {
    for (const { one, view } of lists) {
      const { items, privacy } = view as ChecklistView;
      assert.equal(
        privacy !== undefined,
        items.some(({ check }) => check !== undefined),
        nameOf(one),
      );
    }
  });
});

describe('a list to search', () => {
  it('has every entry in its order, each with words to find it by, and leads on', () => {
    const lists = shown.filter(({ step }) => 'list' in step);
    assert.ok(lists.length > 1);
    for (const { one, step, view } of lists) {
      const { entries, primary } = view as FindView;
      assert.deepEqual(
        entries.map(({ key }) => key),
        Object.keys((step as { list: object }).list),
        nameOf(one),
      );
      assert.ok(entries.every(({ label, actions }) => label !== '' && actions.length === 0));
      assert.equal(primary?.event, 'next', nameOf(one));
    }
  });
});

describe('the last page', () => {
  it('leads to the flow that follows, where there is one, and else says that all is done', () => {
    const ends = everyPlace.filter(({ reached, flow, snapshot }) => {
      const { outcome } = snapshot.context;
      return reached.name === 'solved' && outcome !== undefined && Object.hasOwn(flow.steps, outcome);
    });
    assert.ok(ends.length > 20);
    for (const one of ends) {
      const key = one.snapshot.context.outcome ?? '';
      const step = one.flow.steps[key];
      const { primary, body } = viewIn(one) as SolvedView;
      const onward = step && 'onward' in step ? step.onward : undefined;
      assert.equal(primary?.event, onward && 'onward', nameOf(one));
      assert.equal(primary?.label, onward && text.flow(one.id, `steps.${key}.arrived.onward`), nameOf(one));
      assert.equal(body.includes(text.stuck('solved.close')), !onward, nameOf(one));
    }
  });
});
