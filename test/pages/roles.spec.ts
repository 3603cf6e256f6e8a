import { assert } from '@open-wc/testing';
import { GuidePage } from './guide-page.ts';
import { entrance, mistakes, ways, type Way } from './ways.ts';

afterEach(() => GuidePage.leaveAll());

describe('Every role in Alivia', () => {
  for (const way of ways) {
    it(`signs in by the instructions: ${way.role}`, async () => {
      const page = await GuidePage.open({ procedure: 'alivia-choose-role' });
      await page.presses(way.role, ...way.answers);
      await page.reads('Open Alivia');
      await page.press('Alivia is open');
      await page.reads('Kies hoe u zich aanmeldt');
      assert.include(page.sentences.join(' '), `Kies ‘${way.entrance}’`);
      await page.presses('Ik heb op ‘Aanmelden’ geklikt', 'Ik ben aangemeld met mijn sleutel');
      await page.reads(way.profile);
      await page.presses('Ik heb op ‘Profiel bevestigen’ geklikt', 'Ja, ik ben aangemeld');
      await page.reads('U bent aangemeld in Alivia');
      assert.include(page.aloud, way.arrived);
    });

    it(`is told that every choice is right: ${way.role}`, async () => {
      const page = await GuidePage.open({ procedure: 'alivia-choose-role' });
      await page.presses(way.role, ...way.answers, 'Alivia is open');
      await check(page, { [entrance]: way.entrance });
      await page.reads('Uw keuzes zijn juist');
      await page.press('Controleer ook het volgende scherm');
      await set(page, way.selections);
      await page.press('Profiel bevestigen');
      await page.reads('Uw keuzes zijn juist');
      for (const field of Object.keys(way.selections)) assert.equal(page.verdictAt(field).kind, 'right');
    });
  }

  for (const { role, field, option, says } of mistakes) {
    it(`reads why a choice does not fit: ${role}, ${option}`, async () => {
      const page = await GuidePage.open({ procedure: 'alivia-choose-role' });
      const way = ways.find((one) => one.role === role) as Way;
      await page.presses(role, ...way.answers, 'Alivia is open');
      if (field !== entrance) await page.presses('Ik heb op ‘Aanmelden’', 'Ik ben aangemeld');
      await check(page, { ...(field === entrance ? {} : way.selections), [field]: option });
      await page.reads('Eén keuze past niet bij uw rol');
      const { kind, sentences } = page.verdictAt(field);
      assert.equal(kind, 'wrong');
      assert.include(sentences, says);
    });
  }
});

async function check(page: GuidePage, selections: Way['selections']): Promise<void> {
  await page.press('Controleer mijn keuzes');
  await page.reads('Wat koos u op het echte scherm?');
  await set(page, selections);
  await page.press('Controleer');
}

async function set(page: GuidePage, selections: Way['selections']): Promise<void> {
  await page.reads('Wat koos u op het echte scherm?');
  for (const [field, option] of Object.entries(selections)) await page.set(field, option);
}
