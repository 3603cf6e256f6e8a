import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from '../stories/site.ts';
import { openBrowser, Visitor } from '../stories/visitor.ts';
import { everyPart } from './every-part.ts';
import { translatePage } from './translator.ts';
import { comesToVerdict, type Person } from './whole-story.ts';

/** A Monday on which the helpdesk is open. */
const now = '2026-03-02T10:00:00+01:00';

/** What the translator puts at the end of each text. */
const mark = '§';

describe('A browser that translates the page, or reads it aloud', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** All that is read aloud on the way through a story. */
  const readsAll = async (
    story: (maria: Person) => Promise<void>,
    isTranslated: boolean,
  ): Promise<readonly string[]> => {
    const maria = await Visitor.at(browser, `${site.url}/hosts/plain.html`, { now });
    if (isTranslated) await maria.page.evaluate(translatePage, mark);
    const views: string[] = [];
    await story(recording(maria, views));
    assert.deepEqual(maria.console, []);
    return views;
  };

  for (const [what, story] of Object.entries({
    'of each step': everyPart,
    'that changes in its place': changesInPlace,
  })) {
    it(`shows the text ${what}, and nothing of what stood there before`, async () => {
      const [plain, translated] = await Promise.all([readsAll(story, false), readsAll(story, true)]);
      assert.ok(plain.length > 15, `${plain.length}`);
      assert.equal(translated.length, plain.length);
      for (const [at, view] of translated.entries()) assert.equal(view.replaceAll(mark, ''), plain[at]);
    });
  }

  it('leaves alone what stands so on the real screen, the name of the portal and the reference', async () => {
    const views = (await readsAll(everyPart, true)).join('\n').split('\n');
    for (const left of ['StaticText Alivia', 'StaticText Ik wil me aanmelden als:', 'option Burger', 'StaticText WW-…'])
      assert.ok(views.includes(left), left);
    assert.ok(views.includes(`heading Kies ‘Burger’${mark}`));
  });

  it('is told what is Dutch on a page in French, and what is French', async () => {
    const maria = await Visitor.at(browser, `${site.url}/hosts/french.html`);
    assert.deepEqual(await maria.page.evaluate(languages), ['fr Un portail', 'nl Hulp nodig?']);
    await maria.press('Hulp nodig?');
    await maria.reads('Waar zit u vast?');
    const read = await maria.page.evaluate(languages);
    assert.deepEqual(
      read.filter((line) => !line.startsWith('nl ')),
      ['fr Un portail', 'fr Cette aide n’existe pour l’instant qu’en néerlandais.'],
    );
    assert.ok(read.includes('nl Waar zit u vast?'));
  });
});

/** What is said where something else was said before: what is missing, mistakes, what was left out, what was found. */
async function changesInPlace(maria: Person): Promise<void> {
  await maria.press('Hulp nodig?');
  await comesToVerdict(maria);
  await maria.press('Terug');
  await maria.set('Ik wil me aanmelden als:', 'Burger');
  await maria.press('Terug');
  await maria.press('Het lukt niet');
  await maria.press('Ik wil iemand spreken');
  await maria.press('Kopieer het bericht');
  await maria.press('Stuur uw vraag naar de helpdesk');
  await maria.press('Laat weg');
  await maria.press('Kijk na');
  await maria.type('Uw naam', 'Maria Voorbeeld');
  await maria.press('Kijk na');
  await maria.type('Uw telefoonnummer', '0470');
  await maria.press('Kijk na');
  await maria.type('Uw telefoonnummer', ' 00 00 00');
  await maria.type('Wat lukt er niet?', 'Mijn nummer is 85.07.30-033.28.');
  await maria.press('Kijk na');
  await maria.reads('Versturen we dit?');
}

/** The same person; what is read aloud before she presses something, and where she looks, is added to `views`. */
function recording(maria: Visitor, views: string[]): Person {
  const record = async () => void views.push((await maria.aloud()).replaceAll(/WW-\w+/g, 'WW-…'));
  return {
    page: maria.page,
    aloud: () => maria.aloud(),
    find: (role, name) => maria.find(role, name),
    type: (field, words) => maria.type(field, words),
    set: (field, option) => maria.set(field, option).catch(() => maria.set(field, option + mark)),
    reads: async (heading) => {
      await maria.reads(heading);
      await record();
    },
    press: async (name, role) => {
      await maria.find(role ?? 'button', name);
      await record();
      await maria.press(name, role);
    },
  };
}

/** Runs in the page: each of its texts, after the language that it says it is in. */
function languages(): readonly string[] {
  const langOf = (node: Node | null): string => {
    if (node instanceof ShadowRoot) return langOf(node.host);
    if (node instanceof HTMLElement && node.lang) return node.lang;
    return node ? langOf(node.parentNode) : '';
  };
  const textsIn = (node: Node): readonly string[] => {
    if (node instanceof Text) return node.data.trim() ? [`${langOf(node)} ${node.data.trim()}`] : [];
    const inner = node instanceof Element && node.shadowRoot ? textsIn(node.shadowRoot) : [];
    return [...inner, ...[...node.childNodes].flatMap(textsIn)];
  };
  return textsIn(document.body);
}
