import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import register from '../../src/flow/facts.json' with { type: 'json' };
import { procedureStart } from '../../src/flow/registry.ts';
import type { AnyHandoverStep } from '../../src/flow/any-flow.ts';
import { viewOf } from '../../src/session/view-of.ts';
import type { HandoverView } from '../../src/session/view.ts';
import { allFlows } from '../flow/all-flows.ts';
import { leadsOf } from '../flow/leads.ts';
import { allDutch } from '../text/dutch.ts';
import { textsIn } from '../../tools/locales/locale-files.ts';
import { workingStorage } from '../ticket/storage.ts';
import { everyPlace } from './every-case.ts';
import { caseAt, nameOf, situationOf, type Case } from './situations.ts';
import { openSession, press, pressedAt } from './visitor.ts';

const text = await allDutch();
const wordsOf = new Map(allFlows.map((one) => [one.id, { words: one.text, screens: one.screens }]));

const printed = new Set(Object.values(register).flatMap(({ labels }): readonly string[] => labels));

const stepOf = ({ flow, reached }: Case): AnyHandoverStep | undefined => {
  const step = flow.steps[reached.name];
  return step && 'handover' in step ? step : undefined;
};
const page = 'https://portaal.example/start';
const viewIn = (one: Case) => viewOf(situationOf(one), text) as HandoverView;

/** Every handover of every flow, as somebody comes to it. */
const handovers = everyPlace.flatMap((one) => {
  const step = stepOf(one);
  return step ? [{ one, step, view: viewIn(one) }] : [];
});

describe('the message of a handover', () => {
  it('is there for every step that hands over', () => {
    const steps = allFlows.flatMap(({ id, flow }) =>
      Object.entries(flow.steps).flatMap(([key, step]) => ('handover' in step ? [`${id} ${key}`] : [])),
    );
    assert.ok(steps.length > 20);
    assert.deepEqual(handovers.map(({ one }) => `${one.id} ${one.reached.name}`).toSorted(), steps.toSorted());
  });

  it('says what the flow asks of that person, line by line', () => {
    for (const { one, view } of handovers) {
      const { message } = wordsOf.get(one.id)!.words.steps[one.reached.name]!.handover!;
      assert.ok(view.message.text.startsWith(`Dag,\n\n${message}\n`), nameOf(one));
    }
  });

  it('names the procedure and the step of that person', () => {
    for (const { one, step, view } of handovers) {
      const { title, steps } = wordsOf.get(step.handover.flow)!.words;
      const flow = allFlows.find(({ id }) => id === step.handover.flow)!.flow;
      const { heading } = steps[step.handover.step ?? flow.first]!;
      // A heading that differs by role is that of the person in the other flow.
      const shown = typeof heading === 'string' ? heading : (heading[step.handover.role ?? ''] ?? '');
      const words = `‘${title}’, bij de stap ‘${shown.replace(/\.$/, '')}’`;
      assert.ok(view.message.text.includes(words), `${nameOf(one)}: ${words}`);
    }
  });

  it('has the address that opens that procedure', () => {
    for (const { one, step, view } of handovers) {
      const { flow, step: at } = step.handover;
      const link = `: ${page}#wegwijzer=${flow}${at ? `/${at}` : ''}\n`;
      assert.ok(view.message.text.includes(link), nameOf(one));
      assert.equal(procedureStart(flow)?.flow, flow, nameOf(one));
    }
  });

  it('names only labels that stand in the words of the two flows or of those that follow, or in the documents', () => {
    const unknown = handovers.flatMap(({ one, step, view }) => {
      const { id: target, flow } = allFlows.find(({ id }) => id === step.handover.flow)!;
      const after = leadsOf(target, flow).map(({ lead }) => lead.flow);
      const known = [one.id, target, ...after].flatMap((id) => {
        const { words, screens } = wordsOf.get(id)!;
        const own = textsIn(words).filter(({ path }) => !path.endsWith('.handover.message'));
        return [...own, ...textsIn(screens)].map((found) => found.text);
      });
      const labels = [...view.message.text.matchAll(/‘([^‘’]+)’/g)].map(([, label = '']) => label);
      assert.ok(labels.length >= 2, nameOf(one));
      return labels
        .filter((label) => !printed.has(label) && !known.some((words) => words.includes(label)))
        .map((label) => `${one.id}.${one.reached.name}: ‘${label}’`);
    });
    assert.deepEqual(unknown, []);
  });

  it('holds no number of five digits or more, whatever stands between them', () => {
    for (const { one, view } of handovers) {
      const words = view.message.text.replaceAll(/https:\/\/\S+/g, '');
      assert.doesNotMatch(words, /\d(?:[ ./-]?\d){4}/, nameOf(one));
    }
  });

  it('can be mailed to nobody yet, without what was found out: longer links open no mail', () => {
    for (const { one, view } of handovers) {
      const { pathname, searchParams } = new URL(view.message.mail?.href ?? '');
      assert.equal(pathname, '', nameOf(one));
      const [told = ''] = view.message.text.split('\n\nDit keek ik al na:');
      const mailed = searchParams.get('body')?.replaceAll('\r\n', '\n') ?? '';
      assert.ok(mailed.startsWith(told) && !mailed.includes('Dit keek ik al na'), nameOf(one));
    }
  });

  it('closes with what was found out on the way, but not with where the user is', () => {
    const chain = ['answer.representsOrganisation'] as const;
    const { message } = viewIn(caseAt('pgz-organisation-not-listed', 'anyone', ...chain));
    const [, checked = ''] = message.text.split('Dit keek ik al na:\n');
    assert.match(checked, /^- Voor wie meldt u zich aan\? [^\n]+\n\nAlvast bedankt\.\n\nMet vriendelijke groeten$/);
    assert.doesNotMatch(message.text, /Ik was bij de stap/);
  });

  it('forgets an answer that was taken back', () => {
    const yes = ['answer.eVipa', 'answer.yes', 'answer.yes'];
    const { message } = viewIn(caseAt('tbe-overview', 'anyone', 'next', ...yes, 'back', 'back', 'answer.no'));
    const [, checked = ''] = message.text.split('Dit keek ik al na:\n');
    assert.equal(checked.split('\n').filter((line) => line.startsWith('- ')).length, 2, checked);
  });

  it('keeps the address of the page as it is written', () => {
    const one = caseAt('pgz-organisation-not-listed', 'anyone', 'answer.representsOrganisation');
    const hostile = 'https://portaal.example/<b>{{link}}';
    const { message } = viewOf(situationOf(one, { page: hostile }), text) as HandoverView;
    assert.ok(message.text.includes(`${hostile}#wegwijzer=tbe-manage-users`), message.text);
  });

  it('has no link when the page has no address', () => {
    const one = caseAt('pgz-organisation-not-listed', 'anyone', 'answer.representsOrganisation');
    const { message } = viewOf(situationOf(one, { page: '' }), text) as HandoverView;
    assert.match(message.text, /bij de stap/);
    assert.doesNotMatch(message.text, /#wegwijzer|Open de Wegwijzer/);
  });
});

describe('a handover', () => {
  it('says whom else to ask, in the documented order', () => {
    for (const { one, view } of handovers) assert.ok(view.contacts.length > 0, nameOf(one));
  });

  it('shows whoever is that person the steps, in the role of that person', async (t) => {
    workingStorage(t);
    const session = await openSession({ start: { flow: 'pgz-organisation-not-listed' } });
    await press(session, 'answer.representsOrganisation');
    assert.equal(session.view.kind, 'handover');
    await press(session, 'lead');
    assert.deepEqual([session.situation?.id, session.view.role], ['tbe-manage-users', 'Toegangsbeheerder (TB)']);
    assert.equal(await pressedAt(session, 'back'), 'pgz-organisation-not-listed.askAccessManagers.instruct');
  });

  it('leads that person to the step that it names, each of them', async (t) => {
    const { items } = workingStorage(t);
    for (const { one, step } of handovers) {
      items.clear();
      const session = await openSession({ start: { flow: one.id, step: one.reached.name } });
      const { flow, step: named } = step.handover;
      const first = allFlows.find(({ id }) => id === flow)!.flow.first;
      assert.ok((await pressedAt(session, 'lead')).startsWith(`${flow}.${named ?? first}.`), nameOf(one));
    }
  });
});
