import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FlowId } from '../../src/flow/catalogue.ts';
import { flowFiles } from '../../src/flow/flow-files.ts';
import { workingStorage } from '../ticket/storage.ts';
import { actionsIn } from './shown.ts';
import { openSession, pressedAt } from './visitor.ts';

describe('a session that is on its way to another flow', () => {
  it('is drawn when it is there, and not at the end of the flow before', async (t) => {
    workingStorage(t);
    const gate = Promise.withResolvers<void>();
    const files = {
      ...flowFiles,
      load: async (id: FlowId) => {
        if (id === 'tbe-overview') await gate.promise;
        return flowFiles.load(id, 'nl');
      },
    };
    const session = await openSession({ start: { flow: 'tbe-choose-task' }, files });
    const drawn: string[] = [];
    session.listen(() => drawn.push(session.view.at));
    const event = actionsIn(session.view).find(({ label }) => label.includes('kan niet in een toepassing'))!.event;
    const going = session.send(event);
    await session.prepare();
    session.offerTickets(['aliviaHelpdesk']);
    gate.resolve();
    await going;
    assert.deepEqual(new Set(drawn), new Set(['tbe-overview.chooseApplication.instruct']));
  });

  it('opens the gallery from what one sees, and leads back', async (t) => {
    workingStorage(t);
    const session = await openSession({ start: { flow: 'tbe-change-tb' } });
    assert.equal(await pressedAt(session, 'help', 'symptoms', 'gallery'), 'find-screen.findScreen.instruct');
    assert.equal(await pressedAt(session, 'back'), 'tbe-change-tb.symptoms');
  });
});
