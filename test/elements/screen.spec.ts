import { assert } from '@open-wc/testing';
import { examples } from './examples.ts';
import { PanelHarness, spoken } from './harness.ts';

const {
  instructButtons,
  instructLists,
  instructKeys,
  checkButtons,
  checkLists,
  checkMissing,
  explain,
  explainButtons,
  instructControls,
  checkControls,
  explainControls,
} = examples;

/** What is read aloud of the replica, piece by piece. */
const sheet = (harness: PanelHarness) =>
  harness.all('figcaption, .label, .option, .verdict p, .twin, .note:not(.trap)').map((piece) => spoken(piece));

describe('the replica that instructs', () => {
  it('reads as the screen does, and says where to act', async () => {
    const harness = await PanelHarness.show(instructLists);
    assert.deepEqual(sheet(harness), [
      'Zo ziet het scherm eruit',
      'Ik wil me aanmelden als:',
      'Kies hier: uw eigen beroep, bijvoorbeeld ‘Arts’',
      'Onder het mandaat van:',
      '',
      'Binnen de organisatie:',
      'niets gekozen',
      'Knop: Profiel bevestigen',
    ]);
  });

  it('shows every large button, and says which one to choose', async () => {
    const harness = await PanelHarness.show(instructButtons);
    assert.deepEqual(harness.all('.option').map(spoken), [
      'Kies hier: Als persoon met een zorgnood',
      'Als mantelzorger',
      'Als zorgaanbieder met RIZIV-nummer of binnen zorgorganisatie',
      'Als zorgaanbieder zonder RIZIV-nummer of andere betrokken persoon',
    ]);
  });

  it('marks the field to act on with an outline and two arrows, and no other', async () => {
    const harness = await PanelHarness.show(instructLists);
    const marks = harness
      .all('.option')
      .map((option) => [option.querySelectorAll('.mark').length, getComputedStyle(option).outlineStyle]);
    assert.deepEqual(marks, [
      [2, 'solid'],
      [0, 'none'],
      [0, 'none'],
    ]);
  });

  it('has nothing to operate', async () => {
    const harness = await PanelHarness.show(instructLists);
    assert.deepEqual(
      harness.all('wegwijzer-screen, input, select').map(({ localName }) => localName),
      ['wegwijzer-screen'],
    );
    assert.notInclude(harness.controls, 'Profiel bevestigen');
  });

  it('keeps the words of the real page Dutch and untranslated, and ours not', async () => {
    const harness = await PanelHarness.show(instructLists);
    const quoted = harness.all('[lang="nl"][translate="no"]').map(spoken);
    assert.deepEqual(quoted, [
      'Ik wil me aanmelden als:',
      'Onder het mandaat van:',
      'Binnen de organisatie:',
      'Profiel bevestigen',
    ]);
  });

  it('shows links, text fields and boxes to tick as what they are', async () => {
    const harness = await PanelHarness.show(instructControls);
    assert.deepEqual(sheet(harness), [
      'Zo ziet het scherm eruit',
      'Kies hier: Gebruikers',
      'het potlood naast de gebruiker',
      'Zoekvelden bovenaan',
      'niets ingevuld',
      'Beveiligde toepassingen',
      'Kies hier: de toepassing is aangevinkt',
      'Knop: Opslaan',
    ]);
    assert.deepEqual(
      harness.all('.option').map((option) => [...option.querySelectorAll('.icon')].map((one) => one.classList[1])),
      [['mark', 'mark'], [], [], ['mark', 'ticked', 'mark']],
    );
  });

  it('underlines the links of the real page only', async () => {
    const harness = await PanelHarness.show(instructControls);
    const lines = harness
      .all('.links span:last-child')
      .map((words) => [spoken(words), getComputedStyle(words).textDecorationLine]);
    assert.deepEqual(lines, [
      ['Gebruikers', 'underline'],
      ['het potlood naast de gebruiker', 'none'],
    ]);
  });

  it('names a field in sight wherever its value does not speak for itself', async () => {
    const harness = await PanelHarness.show(instructControls);
    const inSight = harness.all('.set > :first-child').filter((label) => label.getBoundingClientRect().width > 1);
    assert.deepEqual(inSight.map(spoken), ['Zoekvelden bovenaan', 'Beveiligde toepassingen']);
  });

  it('shows a part on which nothing is chosen', async () => {
    const harness = await PanelHarness.show(instructKeys);
    assert.strictEqual(spoken(harness.one('.field')), 'Hier staan verschillende aanmeldopties. Kies er één.');
    assert.deepEqual(harness.all('.field [lang]'), []);
  });
});

describe('the replica that is set', () => {
  it('draws large buttons as radios in a fieldset with the real label', async () => {
    const harness = await PanelHarness.show(checkButtons);
    assert.strictEqual(spoken(harness.one('fieldset legend')), 'Uw keuze op het startscherm');
    assert.strictEqual(harness.all('fieldset label').length, 4);
    assert.strictEqual(
      harness.all<HTMLInputElement>('input').some(({ checked }) => checked),
      false,
    );
  });

  it('sends what the user sets', async () => {
    const harness = await PanelHarness.show(checkButtons);
    harness.field('Als mantelzorger').click();
    assert.deepEqual(harness.sent, ['select.entrance.informalCarer']);
  });

  it('draws a list under its label, with what was set, or nothing yet', async () => {
    const harness = await PanelHarness.show(checkLists);
    const values = ['Ik wil me aanmelden als:', 'Onder het mandaat van:'].map((label) => harness.field(label).value);
    assert.deepEqual(values, ['', 'select.mandateOf.nothing']);
  });

  it('sends what the user sets in a list', async () => {
    const harness = await PanelHarness.show(checkLists);
    const list = harness.field('Ik wil me aanmelden als:');
    list.value = 'select.signInAs.citizen';
    list.dispatchEvent(new Event('change'));
    assert.deepEqual(harness.sent, ['select.signInAs.citizen']);
  });

  it('draws links as radios, and text fields and boxes to tick as lists of what one can find there', async () => {
    const harness = await PanelHarness.show(checkControls);
    assert.deepEqual(harness.all('fieldset label').map(spoken), ['Gebruikers', 'het potlood naast de gebruiker']);
    for (const label of ['Zoekvelden bovenaan', 'Beveiligde toepassingen'])
      assert.strictEqual(harness.field(label).localName, 'select');
    const list = harness.field('Beveiligde toepassingen');
    list.value = 'select.application.notTicked';
    list.dispatchEvent(new Event('change'));
    assert.deepEqual(harness.sent, ['select.application.notTicked']);
  });

  it('shows what the session says is set', async () => {
    const harness = await PanelHarness.show(checkLists);
    const [signInAs, ...others] = checkLists.screen.fields;
    if (signInAs?.kind !== 'choice') throw new Error('The example changed');
    await harness.turnTo({
      ...checkLists,
      screen: { ...checkLists.screen, fields: [{ ...signInAs, value: 'citizen' }, ...others] },
    });
    assert.strictEqual(harness.field('Ik wil me aanmelden als:').value, 'select.signInAs.citizen');
  });

  it('says with each field that is missing that it comes first', async () => {
    const harness = await PanelHarness.show(checkMissing);
    const wanted = 'Zet dit eerst zoals op het echte scherm.';
    assert.strictEqual(harness.described(harness.one('fieldset')), wanted);
    assert.strictEqual(harness.described(harness.field('Ik wil me aanmelden als:')), wanted);
    assert.strictEqual(harness.field('Ik wil me aanmelden als:').getAttribute('aria-invalid'), 'true');
  });

  it('has the real button’s twin, which checks', async () => {
    const harness = await PanelHarness.show(checkLists);
    harness.control('Profiel bevestigen').click();
    assert.deepEqual(harness.sent, ['check']);
  });
});

describe('the replica that explains', () => {
  it('says the verdict beside each field, in the order of the screen', async () => {
    const harness = await PanelHarness.show(explain);
    assert.deepEqual(
      harness.all('.label, .option, .verdict').map((piece) => spoken(piece).slice(0, 44)),
      [
        'Ik wil me aanmelden als:',
        'uw eigen beroep, bijvoorbeeld ‘Arts’',
        'U koos uw eigen beroep. U meldt zich nu niet',
        'Onder het mandaat van:',
        'de naam van de persoon met een zorgnood',
        'De handleiding zegt niets over dit veld voor',
        'Binnen de organisatie:',
        'niets gekozen',
        'Dit is juist.',
      ],
    );
  });

  it('gives each kind of verdict its own icon', async () => {
    const harness = await PanelHarness.show(explain);
    assert.deepEqual(
      harness.all<SVGElement>('.verdict .icon').map((icon) => icon.classList.value),
      ['icon cross', 'icon circle', 'icon check'],
    );
  });

  it('shows only the value that was set, so that the verdict is in sight', async () => {
    const harness = await PanelHarness.show(explainButtons);
    assert.deepEqual(harness.all('.option').map(spoken), [
      'Als zorgaanbieder zonder RIZIV-nummer of andere betrokken persoon',
    ]);
  });

  it('shows a box that was not ticked as an empty box', async () => {
    const harness = await PanelHarness.show(explainControls);
    assert.deepEqual(
      harness.all<SVGElement>('.option .icon:not(.mark)').map((icon) => icon.classList[1]),
      ['empty'],
    );
  });

  it('names every field, also in our words', async () => {
    const harness = await PanelHarness.show(explainControls);
    assert.deepEqual(harness.all('.label').map(spoken), [
      'Menu ‘Beheer subafdeling’',
      'Zoekvelden bovenaan',
      'Beveiligde toepassingen',
    ]);
  });
});
