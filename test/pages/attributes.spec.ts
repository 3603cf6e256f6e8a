import { assert } from '@open-wc/testing';
import { GuidePage } from './guide-page.ts';

const warned: string[] = [];
const { warn } = console;

beforeEach(() => {
  warned.length = 0;
  console.warn = (message: string) => void warned.push(message);
});

afterEach(async () => {
  console.warn = warn;
  await GuidePage.leaveAll();
});

describe('What an integrator writes', () => {
  it('opens a procedure in its role', async () => {
    const page = await GuidePage.open({ procedure: 'alivia-login-riziv-provider' });
    assert.equal(page.heading, 'Waarop meldt u zich aan?');
    assert.include(page.header, 'Zorgaanbieder met RIZIV-nummer');
    assert.deepEqual(warned, []);
  });

  it('asks the first question, with one message in the console, when nothing of it is known', async () => {
    const page = await GuidePage.open({ procedure: 'alivia-sign-out', visitor: 'minister', lang: 'tlh' });
    assert.equal(page.heading, 'Waar zit u vast?');
    assert.lengthOf(warned, 1);
    for (const written of ['procedure="alivia-sign-out"', 'visitor="minister"', 'lang="tlh"'])
      assert.include(warned[0], written);
  });

  it('opens one guide when it stands in the markup of the page', async () => {
    const page = GuidePage.inMarkup(
      '<wegwijzer-guide visitor="minister" procedure="alivia-choose-role"></wegwijzer-guide>',
    );
    await page.reads('Wie bent u in Alivia?');
    assert.lengthOf(warned, 1);
  });

  it('counts when it is written while the guide is on its way', async () => {
    const page = GuidePage.inline({ procedure: 'alivia-login-informal-carer' });
    page.host.setAttribute('procedure', 'alivia-login-riziv-provider');
    await page.reads('Waarop meldt u zich aan?');
    assert.include(page.header, 'Zorgaanbieder met RIZIV-nummer');
    assert.notInclude(page.header, 'Mantelzorger');
  });

  it('is no key of an object by accident', async () => {
    const page = await GuidePage.open({ procedure: 'constructor', visitor: '__proto__' });
    assert.equal(page.heading, 'Waar zit u vast?');
    assert.lengthOf(warned, 1);
  });

  for (const gateway of ['https://', 'javascript:alert(1)', 'ftp://gateway.example']) {
    it(`says that this is no gateway, and works without: ${gateway}`, async () => {
      const page = await GuidePage.open({ gateway, visitor: 'personInNeed' });
      assert.lengthOf(warned, 1);
      assert.include(warned[0], gateway);
      await page.presses('Het lukt niet', 'Ik wil iemand spreken');
      await page.hears('Kopieer het bericht');
      assert.notInclude(page.aloud, 'Stuur uw vraag');
    });
  }

  it('names the coordinator', async () => {
    const page = await GuidePage.open({
      visitor: 'personInNeed',
      'coordinator-name': 'An Voorbeeld',
      'coordinator-email': 'an@voorbeeld.example',
      'coordinator-phone': '+32 2 555 01 02',
    });
    await page.presses('Het lukt niet', 'Ik wil iemand spreken');
    await page.hears('An Voorbeeld');
    assert.match(page.contacts[0] ?? '', /^1\. An Voorbeeld, coördinator van uw woonzorgcentrum of voorziening/);
    assert.propertyVal(await page.control('+32 2 555 01 02'), 'href', 'tel:+3225550102');
    assert.propertyVal(await page.control('an@voorbeeld.example'), 'href', 'mailto:an@voorbeeld.example');
    const mail = (await page.control('Zet het bericht')) as HTMLAnchorElement;
    assert.match(decodeURIComponent(mail.href), /^mailto:an@voorbeeld\.example\?subject=Vraag om hulp/);
  });

  it('stays text, whatever is written', async () => {
    const hostile = '<img src=x onerror="globalThis.hacked = true">"\'{{role}}';
    const page = await GuidePage.open({ visitor: 'personInNeed', 'coordinator-name': hostile });
    await page.presses('Het lukt niet', 'Ik wil iemand spreken');
    await page.hears(hostile);
    assert.notProperty(globalThis, 'hacked');
  });

  it('shows Dutch for a language that is not complete, with one sentence in that language', async () => {
    const page = await GuidePage.open({ lang: 'fr', procedure: 'alivia-choose-role' });
    await page.hears('Cette aide n’existe pour l’instant qu’en néerlandais.');
    assert.equal(page.announcedIn, 'fr');
    assert.equal(page.heading, 'Wie bent u in Alivia?');
    assert.deepEqual(warned, []);
    await page.press('Mantelzorger');
    await page.reads('Waarop meldt u zich aan?');
    assert.equal(page.announced, '');
  });

  it('can change while the guide is open', async () => {
    const page = await GuidePage.open({ visitor: 'personInNeed' });
    page.host.setAttribute('visitor', 'rizivProvider');
    page.host.setAttribute('lang', 'de');
    await page.hears('Diese Hilfe gibt es zurzeit nur auf Niederländisch.');
    assert.include(page.header, 'Zorgaanbieder met RIZIV-nummer');
  });

  it('can change in the dialog too', async () => {
    const page = GuidePage.launcher({ visitor: 'personInNeed' });
    await page.press('Hulp nodig?');
    await page.reads('Waarop meldt u zich aan?');
    page.host.setAttribute('procedure', 'alivia-get-help');
    await page.reads('Is er een coördinator');
    assert.isTrue(page.isOpen);
  });

  it('hides what is hidden', async () => {
    const guide = await GuidePage.open();
    const launcher = GuidePage.launcher();
    assert.deepEqual([guide.isShown, launcher.isShown], [true, true]);
    guide.host.hidden = launcher.host.hidden = true;
    assert.deepEqual([guide.isShown, launcher.isShown], [false, false]);
  });
});
