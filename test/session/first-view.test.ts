import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flowFiles } from '../../src/flow/flow-files.ts';
import type { Start } from '../../src/flow/registry.ts';
import { firstView, needsPart } from '../../src/session/first-view.ts';
import { Session } from '../../src/session/session.ts';
import { tabStore } from '../../src/session/store.ts';
import { loadLocale } from '../../src/text/load-locale.ts';
import { plainText } from '../../src/text/plain-text.ts';
import { allFlows } from '../flow/all-flows.ts';
import { someDutch } from '../text/dutch.ts';
import { workingStorage } from '../ticket/storage.ts';
import { openHour } from './situations.ts';
import { sessionKey } from './visitor.ts';

const locale = await loadLocale('nl');
const notice = { text: 'Cette aide n’existe pour l’instant qu’en néerlandais.', lang: 'fr' };

const around = { store: tabStore(sessionKey), own: {}, page: 'https://portaal.example/start' };

const firstAt = async (start: Start) => {
  const file = await flowFiles.load(start.flow, 'nl');
  return firstView({ start, file, text: plainText('nl', locale), now: openHour, notice });
};

describe('the first view, before anything runs', () => {
  for (const { id, flow } of allFlows) {
    for (const role of Object.keys(flow.escalate)) {
      const start = { flow: id, role } as Start;

      it(`is that of a session which begins there, or none: ${id} as ${role}`, async (t) => {
        workingStorage(t);
        const text = await someDutch();
        const session = await Session.open({ start, text, notice, files: flowFiles, now: () => openHour, ...around });
        const view = await firstAt(start);
        if (view) assert.deepEqual(view, session.view);
        else assert.ok(needsPart(flow.steps[flow.first]));
      });
    }
  }

  it('is in the first role of the flow when it knows no such role', async () => {
    const view = await firstAt({ flow: 'alivia-sign-in', role: 'careProvider' });
    assert.equal(view?.role, 'Persoon met een zorgnood');
  });

  it('is not that of another step', async () => {
    assert.equal(await firstAt({ flow: 'pgz-choose-role', step: 'chooseMandataryProfile' }), undefined);
  });

  it('is none where a list or a gallery is still to come', async () => {
    assert.equal(await firstAt({ flow: 'find-screen' }), undefined);
  });
});

describe('the texts before the library is there', () => {
  const text = plainText('nl', locale);

  it('fill in values as they are', () => {
    assert.equal(text.ui('frame.progress', { now: 1, of: '<2>' }), 'stap 1 van <2>');
  });

  it('choose no plural', () => {
    assert.throws(() => text.ui('wait.left', { count: 1 }), RangeError);
  });
});
