import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { violations } from './axe.ts';
import { GuidePage } from './guide-page.ts';
import { signInAs } from './ways.ts';

const keys: string[] = [];
const onKey = ({ key }: KeyboardEvent) => void keys.push(key);

beforeEach(() => {
  keys.length = 0;
  document.addEventListener('keydown', onKey);
});

afterEach(async () => {
  document.removeEventListener('keydown', onKey);
  await GuidePage.leaveAll();
});

describe('The host page', () => {
  it('closes one thing with an Escape that is held down, also when another key is let go meanwhile', async () => {
    const page = GuidePage.launcher();
    await page.press('Hulp nodig?');
    await page.reads('Waar zit u vast?');
    await sendKeys({ down: 'Escape' });
    await page.closes();
    document.addEventListener('keyup', onKey);
    const tell = (type: string, options: KeyboardEventInit) =>
      document.body.dispatchEvent(new KeyboardEvent(type, { bubbles: true, cancelable: true, ...options }));
    assert.isTrue(tell('keyup', { key: 'a' }));
    assert.isFalse(tell('keydown', { key: 'Escape', repeat: true }));
    await sendKeys({ up: 'Escape' });
    assert.deepEqual(keys, ['a']);
    await sendKeys({ press: 'Escape' });
    assert.deepEqual(keys, ['a', 'Escape', 'Escape']);
    document.removeEventListener('keyup', onKey);
  });

  it('sees its dialog stay when Escape closes the guide above it, and focus come back', async () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    const page = GuidePage.launcher();
    dialog.append(page.host);
    dialog.showModal();
    (await page.control('Hulp nodig?')).focus();
    // A real key: browsers let one Escape close every dialog that no user opened.
    await sendKeys({ press: 'Enter' });
    keys.length = 0;
    await page.reads('Waar zit u vast?');
    await sendKeys({ press: 'Escape' });
    await page.closes();
    assert.isTrue(dialog.open);
    assert.deepEqual(keys, []);
    assert.equal(page.focused, 'Hulp nodig?');
    dialog.remove();
  });

  it('can move the launcher while it is open: the guide stays where it is, and Escape still closes it', async () => {
    const page = GuidePage.launcher({ visitor: 'personInNeed' });
    (await page.control('Hulp nodig?')).focus();
    await sendKeys({ press: 'Enter' });
    await page.reads('Waarop meldt u zich aan?');
    const elsewhere = document.body.appendChild(document.createElement('div'));
    elsewhere.append(page.host);
    assert.equal(page.heading, 'Waarop meldt u zich aan?');
    await sendKeys({ press: 'Escape' });
    await page.closes();
    await page.press('Hulp nodig?');
    await page.reads('Waarop meldt u zich aan?');
    elsewhere.remove();
  });

  it('can take the launcher out while it is open, and put it back closed', async () => {
    const page = GuidePage.launcher({ visitor: 'personInNeed' });
    await page.press('Hulp nodig?');
    await page.reads('Waarop meldt u zich aan?');
    page.host.remove();
    await new Promise((resolve) => setTimeout(resolve));
    document.body.append(page.host);
    await page.closes();
    await page.press('Hulp nodig?');
    await page.reads('Waarop meldt u zich aan?');
  });

  for (const [what, hide] of [
    ['what surrounds it', (around: HTMLElement) => (around.style.display = 'none')],
    ['the launcher itself', ({ firstElementChild }: HTMLElement) => firstElementChild?.setAttribute('hidden', '')],
    ['its dialog around it', (around: HTMLElement) => (around as HTMLDialogElement).close()],
  ] as const)
    it(`can be used when it hides ${what} while the guide is open, and the guide after that`, async () => {
      const around = document.body.appendChild(document.createElement('dialog'));
      around.show();
      const page = GuidePage.launcher();
      around.append(page.host);
      await page.press('Hulp nodig?');
      await page.reads('Waar zit u vast?');
      hide(around);
      await page.closes();
      around.style.display = 'block';
      page.host.hidden = false;
      await page.press('Hulp nodig?');
      await page.reads('Waar zit u vast?');
      around.remove();
    });

  it('gets nothing that axe can find', async () => {
    const page = GuidePage.launcher();
    assert.deepEqual(await violations(page.host), []);
    await page.press('Hulp nodig?');
    await page.reads('Waar zit u vast?');
    assert.deepEqual(await violations(page.host), []);
  });

  it('can be used again after the button in the guide closes it', async () => {
    const page = GuidePage.launcher({ visitor: 'personInNeed' });
    await page.presses('Hulp nodig?', 'Op een computer');
    await page.reads('Open Alivia');
    await page.press('Sluit de hulp');
    await page.closes();
    await page.press('Hulp nodig?');
    await page.reads('Open Alivia');
  });

  it('fires no shortcut of its own while the user sets the replica', async () => {
    const page = await GuidePage.open({ visitor: 'personInNeed' });
    await page.presses('Op een computer', 'Alivia is open', 'Ik heb op', 'Ik ben aangemeld', 'Controleer mijn keuzes');
    (await page.field(signInAs)).focus();
    await sendKeys({ press: 'b' });
    assert.deepEqual(keys, []);
    assert.isTrue(page.isSet(signInAs, 'Burger'));
  });

  it('keeps the focus when the guide appears in it', async () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    await GuidePage.open();
    assert.equal(document.activeElement, field);
    field.remove();
  });

  it('keeps its address and its history', async () => {
    const before = [location.href, history.length];
    const page = await GuidePage.open({ procedure: 'alivia-choose-role' });
    await page.presses('Mantelzorger', 'Op een computer', 'Terug');
    assert.deepEqual([location.href, history.length], before);
  });

  it('hears of steps and diagnoses, by their keys, from outside every shadow tree', async () => {
    const page = await GuidePage.open({ visitor: 'personInNeed' });
    await page.presses('Op een computer', 'Alivia is open', 'Ik heb op', 'Ik ben aangemeld', 'Controleer mijn keuzes');
    await page.set(signInAs, 'een ander beroep');
    await page.press('Controleer');
    await page.tells('wegwijzer-diagnosis');
    assert.deepEqual(page.heard.map(fieldsOf), [
      { type: 'wegwijzer-step', flow: 'alivia-sign-in', visitor: 'personInNeed', step: 'chooseDevice' },
      { type: 'wegwijzer-step', flow: 'alivia-sign-in', visitor: 'personInNeed', step: 'openAlivia' },
      { type: 'wegwijzer-step', flow: 'alivia-sign-in', visitor: 'personInNeed', step: 'chooseEntrance' },
      { type: 'wegwijzer-step', flow: 'alivia-sign-in', visitor: 'personInNeed', step: 'chooseDigitalKey' },
      { type: 'wegwijzer-step', flow: 'alivia-sign-in', visitor: 'personInNeed', step: 'confirmProfile' },
      {
        type: 'wegwijzer-diagnosis',
        flow: 'alivia-sign-in',
        step: 'confirmProfile',
        diagnoses: ['professionInsteadOfCitizen'],
      },
    ]);
    assert.isTrue(page.heard.every(({ bubbles, composed, target }) => bubbles && composed && target === page.host));
  });

  it('hears who was shown to somebody who needs a person', async () => {
    const page = await GuidePage.open({ visitor: 'organisationProvider' });
    await page.presses('Het lukt niet', 'Ik wil iemand spreken');
    await page.tells('wegwijzer-escalate');
    assert.deepEqual(fieldsOf(page.heard.at(-1)!), {
      type: 'wegwijzer-escalate',
      flow: 'alivia-sign-in',
      contacts: ['personnelDepartment', 'aliviaHelpdesk', 'aliviaWebForm', 'coordinator'],
    });
  });

  it('hears nothing of what happens inside', async () => {
    const heard: string[] = [];
    for (const type of ['wegwijzer-act', 'wegwijzer-fill', 'wegwijzer-leave', 'wegwijzer-close', 'change'])
      document.addEventListener(type, () => heard.push(type), { once: true });
    const page = GuidePage.launcher({ visitor: 'personInNeed' });
    await page.presses('Hulp nodig?', 'Op een computer', 'Alivia is open', 'Sluit de hulp');
    assert.deepEqual(heard, []);
  });
});

/** The type of a public event and all fields that are its own. */
function fieldsOf(event: Event): object {
  return { type: event.type, ...Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted')) };
}
