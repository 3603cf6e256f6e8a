import { assert } from '@open-wc/testing';
import { violations } from './axe.ts';
import { GuidePage } from './guide-page.ts';
import { Opening } from '../../src/embed/opening.ts';

const own = Opening.open;
let isDown = true;

beforeEach(() => {
  isDown = true;
  Opening.open = (coming) => (isDown ? Promise.reject(new TypeError('Failed to fetch')) : own(coming));
});

afterEach(async () => {
  Opening.open = own;
  await GuidePage.leaveAll();
});

describe('A guide that cannot be fetched', () => {
  it('says so, with a number to call and a second try that works', async () => {
    const page = GuidePage.launcher();
    await page.press('Hulp nodig?');
    await page.fails('De hulp kan nu niet openen.');
    const alivia = await page.control('Bel de helpdesk van Alivia: 02/214.19.09');
    const ehealth = await page.control('Bel het contactcenter van eHealth: +32-2-788 51 55');
    assert.deepEqual(
      [alivia, ehealth].map((link) => link.getAttribute('href')),
      ['tel:+3222141909', 'tel:+3227885155'],
    );
    assert.deepEqual(await violations(page.host), []);
    isDown = false;
    await page.press('Probeer opnieuw');
    await page.reads('Waar zit u vast?');
    assert.equal(page.failure, '');
  });

  it('gives only the number of the portal that is known', async () => {
    const page = GuidePage.launcher({ procedure: 'tbe-manage-users' });
    await page.press('Hulp nodig?');
    await page.fails('De hulp kan nu niet openen.');
    await page.control('Bel het contactcenter van eHealth');
    assert.notInclude(page.failure, '02/214.19.09');
  });

  it('gives the number of the coordinator before that of Alivia, and of Alivia only', async () => {
    const coordinator = { 'coordinator-name': 'An Peeters', 'coordinator-phone': '03 123 45 67' };
    const page = GuidePage.launcher({ procedure: 'alivia-get-help', ...coordinator });
    await page.press('Hulp nodig?');
    await page.fails('De hulp kan nu niet openen.');
    const link = await page.control('An Peeters: 03 123 45 67');
    assert.equal(link.getAttribute('href'), 'tel:031234567');
    assert.match(page.failure, /An Peeters.*02\/214\.19\.09/s);
    const other = GuidePage.inline({ procedure: 'tbe-manage-users', ...coordinator });
    await other.fails('De hulp kan nu niet openen.');
    assert.notInclude(other.failure, 'An Peeters');
  });

  for (const [phone, href] of [
    ['+32 3 123 45 67', 'tel:+3231234567'],
    ['+32 (0)3 123 45 67', null],
    ['03 123 45 67 of 0477 11 22 33', null],
    ['03/123.45.67 (intern 12)', null],
  ] as const)
    it(`dials one number, or none: ${phone}`, async () => {
      const page = GuidePage.inline({ procedure: 'alivia-get-help', 'coordinator-phone': phone });
      const link = await page.control(`Bel de coördinator: ${phone}`);
      assert.equal(link.getAttribute('href'), href);
    });

  it('can be closed, and opened again later', async () => {
    const page = GuidePage.launcher();
    await page.press('Hulp nodig?');
    await page.fails('De hulp kan nu niet openen.');
    await page.press('Sluit de hulp');
    await page.closes();
    isDown = false;
    await page.press('Hulp nodig?');
    await page.reads('Waar zit u vast?');
    assert.equal(page.failure, '');
  });

  it('can be closed while it is coming', async () => {
    Opening.open = () => new Promise(() => {});
    const page = GuidePage.launcher();
    await page.press('Hulp nodig?');
    await page.fails('De hulp wordt geopend.');
    await page.press('Sluit de hulp');
    await page.closes();
    assert.equal(page.failure, '');
  });

  it('says whom to call when its first step stands there and the rest does not come, until it does', async () => {
    const inFull = window.setTimeout.bind(window);
    window.setTimeout = ((task: () => void, ms: number) => inFull(task, ms === 8000 ? 50 : ms)) as typeof setTimeout;
    let run = () => {};
    Opening.open = async (coming) => {
      coming.show(document.createElement('div'));
      await new Promise<void>((resolve) => void (run = resolve));
      return { stop: () => undefined };
    };
    const page = GuidePage.launcher();
    await page.press('Hulp nodig?');
    const link = await page.control('Bel de helpdesk van Alivia: 02/214.19.09');
    assert.equal(link.closest('.message')?.nextElementSibling?.localName, 'div');
    run();
    await new Promise((resolve) => inFull(resolve, 100));
    assert.equal(page.failure, '');
    window.setTimeout = inFull;
  });

  it('leaves what the page has for those without it', async () => {
    const page = GuidePage.inline({}, 'Bel 02/214.19.09.');
    await page.fails('De hulp kan nu niet openen.');
    assert.isTrue(page.showsFallback);
    isDown = false;
    await page.press('Probeer opnieuw');
    await page.reads('Waar zit u vast?');
    assert.isFalse(page.showsFallback);
  });
});
