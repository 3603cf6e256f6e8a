import { assert } from '@open-wc/testing';
import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import { GuidePage } from './guide-page.ts';

const worker = setupWorker();
const share = 'Ja, tel dit mee';
const attributes = { visitor: 'informalCarer', gateway: '/gateway', counts: '' };

/** What the gateway got to count. */
const got: unknown[] = [];

/** The gateway answers the posts of cases so. */
function answering(answer: () => Response | Promise<Response>): void {
  worker.use(
    http.post('*/v1/counts', async ({ request }) => {
      got.push(await request.json());
      return answer();
    }),
  );
}

const counted = () => new Response(null, { status: 204 });

/** The last page, after a remedy that helped. */
async function solved(): Promise<GuidePage> {
  const page = await GuidePage.open(attributes);
  await page.presses(
    'Het lukt niet',
    'Ik zie iets anders',
    'Aanmelden met itsme',
    'Het lukt nu',
    'Ja, ik ben aangemeld',
  );
  await page.reads('U bent aangemeld in Alivia');
  await page.control(share);
  return page;
}

before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
afterEach(async () => {
  await GuidePage.leaveAll();
  worker.resetHandlers();
  got.length = 0;
});
after(() => void worker.stop());

describe('Whoever has solved it', () => {
  it('has the case counted once, however often it is pressed, and is thanked', async () => {
    const page = await solved();
    answering(counted);
    const button = await page.control(share);
    for (let press = 0; press < 3; press += 1) button.click();
    await page.hears('Bedankt. Dit telt mee.');
    assert.lengthOf(got, 1);
    assert.include(got[0], { symptom: 'digitalKeyFails', cause: 'anotherKey', helped: 'anotherKey' });
    assert.notInclude(page.controls.join(), share);
  });

  it('is not asked again after a reload', async () => {
    const page = await solved();
    answering(counted);
    await page.press(share);
    await page.hears('Bedankt. Dit telt mee.');
    const again = await page.reload();
    await again.reads('U bent aangemeld in Alivia');
    await again.control('Druk dit af');
    assert.notInclude(again.controls.join(), share);
    assert.lengthOf(got, 1);
  });

  it('reads that it could not be counted, and need do nothing', async () => {
    const page = await solved();
    answering(() => new Response(null, { status: 503 }));
    await page.press(share);
    await page.hears('Dat lukte niet. U hoeft niets te doen.');
    assert.notInclude(page.controls.join(), share);
  });

  it('stays where she started over while the answer was slow', async () => {
    const page = await solved();
    const slow = Promise.withResolvers<Response>();
    answering(() => slow.promise);
    await page.press(share);
    await page.press('Opnieuw beginnen');
    await page.leaves('U bent aangemeld in Alivia');
    const { heading, aloud } = page;
    slow.resolve(counted());
    // The answer has come once another request, sent later, is answered too.
    worker.use(http.get('*/v1/later', () => new Response('')));
    await fetch('/gateway/v1/later');
    await new Promise(requestAnimationFrame);
    assert.deepEqual([page.heading, page.aloud], [heading, aloud]);
  });
});
