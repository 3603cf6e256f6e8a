import { assert } from '@open-wc/testing';
import { GuidePage } from './guide-page.ts';

const own = location.href;
const warned: string[] = [];
const { warn } = console;

beforeEach(() => {
  warned.length = 0;
  console.warn = (message: string) => void warned.push(message);
});

afterEach(async () => {
  await GuidePage.leaveAll();
  console.warn = warn;
  history.replaceState(null, '', own);
});

describe('A link to a procedure', () => {
  it('opens the guide there, in the dialog, and leaves the address as it is', async () => {
    const address = linkTo('tbe-manage-users');
    const page = GuidePage.launcher();
    await page.reads('Ziet u de lijst met subafdelingen?');
    assert.isTrue(page.isOpen);
    assert.equal(page.focused, 'Ziet u de lijst met subafdelingen?');
    assert.equal(location.href, address);
    assert.deepEqual(warned, []);
  });

  it('counts more than what the page asks for', async () => {
    linkTo('alivia-login-riziv-provider');
    const page = await GuidePage.open({ procedure: 'tbe-prepare' });
    assert.equal(page.heading, 'Waarop meldt u zich aan?');
    assert.include(page.header, 'Zorgaanbieder met RIZIV-nummer');
  });

  it('can be closed, and does not open again by itself', async () => {
    linkTo('tbe-manage-users');
    const page = GuidePage.launcher();
    await page.reads('Ziet u de lijst met subafdelingen?');
    await page.press('Sluit de hulp');
    await page.closes();
    assert.equal(page.focused, 'Hulp nodig?');
    assert.isFalse(page.isOpen);
  });

  it('is answered once: a script that puts the launcher back later opens nothing', async () => {
    linkTo('tbe-manage-users');
    const page = GuidePage.launcher();
    await page.press('Sluit de hulp');
    await page.closes();
    page.host.remove();
    await frames();
    document.body.append(page.host);
    await frames();
    assert.isFalse(page.isOpen);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await page.reads('Ziet u de lijst met subafdelingen?');
    assert.isTrue(page.isOpen);
  });

  it('opens nothing that cannot be seen, and the guide once it can', async () => {
    linkTo('tbe-manage-users');
    const page = GuidePage.launcher({ hidden: '' });
    await frames();
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    assert.isFalse(page.isOpen);
    page.host.hidden = false;
    await page.reads('Ziet u de lijst met subafdelingen?');
    assert.isTrue(page.isOpen);
  });

  it('opens the guide where the page hides the button', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = 'wegwijzer-launcher::part(launcher) { display: none; }';
    linkTo('tbe-manage-users');
    const page = GuidePage.launcher();
    await page.reads('Ziet u de lijst met subafdelingen?');
    await frames();
    assert.isTrue(page.isOpen);
    style.remove();
  });

  it('is answered by one launcher: the first that can be seen', async () => {
    linkTo('tbe-manage-users');
    const [first, second, third] = [GuidePage.launcher({ hidden: '' }), GuidePage.launcher(), GuidePage.launcher()];
    await second.reads('Ziet u de lijst met subafdelingen?');
    await frames();
    assert.deepEqual(
      [first, second, third].map(({ isOpen }) => isOpen),
      [false, true, false],
    );
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    assert.isFalse(third.isOpen);
    await second.press('Sluit de hulp');
    await second.closes();
    assert.isFalse(third.isOpen);
  });

  for (const fragment of [
    '#wegwijzer=constructor',
    '#wegwijzer=<img src=x>',
    '#wegwijzer=',
    '#top',
    '#xwegwijzer=tbe-prepare',
  ])
    it(`is nothing when it names no procedure: ${fragment}`, async () => {
      history.replaceState(null, '', fragment);
      const page = GuidePage.launcher();
      await page.control('Hulp nodig?');
      assert.isFalse(page.isOpen);
      await page.press('Hulp nodig?');
      await page.reads('Waar zit u vast?');
      assert.deepEqual(warned, []);
    });
});

describe('What an integrator knows of people who can help', () => {
  const serviceCenter = {
    phone: '02 555 01 03',
    email: 'help@voorbeeld.example',
    url: 'https://voorbeeld.example/help',
  };

  it('is shown where the documents print nothing', async () => {
    const page = await atServiceCenter(JSON.stringify({ rizivServiceCenter: serviceCenter }));
    assert.propertyVal(await page.control('02 555 01 03'), 'href', 'tel:025550103');
    assert.propertyVal(await page.control('help@voorbeeld.example'), 'href', 'mailto:help@voorbeeld.example');
    assert.propertyVal(await page.control('Open: voorbeeld.example'), 'href', 'https://voorbeeld.example/help');
    assert.notInclude(page.aloud, 'De handleiding noemt geen telefoonnummer');
    assert.deepEqual(warned, []);
  });

  it('is said to be unknown without it', async () => {
    const page = await atServiceCenter('{}');
    assert.include(page.aloud, 'De handleiding noemt geen telefoonnummer');
  });

  it('changes nothing that the documents print', async () => {
    const page = await GuidePage.open({
      visitor: 'personInNeed',
      contacts: JSON.stringify({ aliviaHelpdesk: { phone: '0900 00 000', name: 'Iemand anders' } }),
    });
    await page.presses('Het lukt niet', 'Ik wil iemand spreken');
    await page.hears('02/214.19.09');
    assert.notMatch(page.aloud, /0900|Iemand anders/);
  });

  for (const [what, contacts] of [
    ['is no JSON', '{rizivServiceCenter: 02}'],
    ['is nothing that can be read so', 'null'],
    ['is a list', '[1, 2]'],
    ['is a text', '"02 555 01 03"'],
    ['has no texts in it', '{"rizivServiceCenter": {"phone": 25550103, "email": ["a@b.be"], "url": {}}}'],
    ['has another shape', '{"rizivServiceCenter": "02 555 01 03"}'],
    ['aims at the prototype', '{"__proto__": {"rizivServiceCenter": {"phone": "02 555 01 03"}}}'],
  ] as const) {
    it(`is left out when it ${what}`, async () => {
      const page = await atServiceCenter(contacts);
      assert.include(page.aloud, 'De handleiding noemt geen telefoonnummer');
      assert.notMatch(page.aloud, /555|a@b/);
      assert.lengthOf(warned, what === 'is no JSON' ? 1 : 0);
    });
  }

  it('stays text, and no link but to a telephone, a mailbox or a page', async () => {
    const hostile = {
      phone: '<img src=x onerror="globalThis.hacked = true"> 02 555',
      email: 'a@b.be?bcc=c@d.be&body=<b>',
      url: 'javascript:globalThis.hacked = true // https://voorbeeld.example',
    };
    const page = await atServiceCenter(JSON.stringify({ rizivServiceCenter: hostile }));
    await page.hears('<img src=x');
    const links = page.all<HTMLAnchorElement>('[part="contact"] a').map(({ href }) => href);
    assert.isTrue(
      links.every((href) => /^(?:tel:[+\d]+|mailto:[^?&]+|https:)/.test(href)),
      links.join('\n'),
    );
    assert.notInclude(links.join('\n'), 'javascript');
    assert.notProperty(globalThis, 'hacked');
  });

  it('can come while the guide is open', async () => {
    const page = await atServiceCenter('{}');
    page.host.setAttribute('contacts', JSON.stringify({ rizivServiceCenter: serviceCenter }));
    await page.hears('02 555 01 03');
  });
});

/** Has the page opened by a link; gives its address. */
function linkTo(procedure: string): string {
  history.replaceState(null, '', `#wegwijzer=${procedure}`);
  return location.href;
}

/** Waits until the browser has told what came in sight, and went out of it. */
async function frames(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

/** Where only the Service Center is left to ask. */
async function atServiceCenter(contacts: string): Promise<GuidePage> {
  const page = await GuidePage.open({ procedure: 'pgz-new-provider-citizen-only', contacts });
  await page.presses('Ik zie alleen ‘Burger’', 'Ja, maar ik wachtte');
  await page.hears('Het Service Center van het RIZIV');
  return page;
}
