import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from '../stories/site.ts';
import { openBrowser, Visitor } from '../stories/visitor.ts';
import { sameAsBefore } from './same-as-before.ts';
import { comesToVerdict, wholeStory } from './whole-story.ts';

describe('A portal with layers of its own', () => {
  let site: Site;
  let browser: Browser;
  let maria: Visitor;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  beforeEach(async () => {
    maria = await Visitor.at(browser, `${site.url}/hosts/scripts-layers.html`);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  const inPage = <Result>(code: string) => maria.page.evaluate(code) as Promise<Result>;
  const press = (key: 'Escape' | 'Tab') => maria.page.keyboard.press(key);
  /** What the portal heard of the keyboard since it was asked last. */
  const heard = () => inPage<string[]>('heard.splice(0)');

  it('lets its visitor through, and finds itself as it was', async () => {
    await wholeStory(maria);
    assert.deepEqual(maria.console, []);
    await sameAsBefore(browser, maria);
  });

  it('has the button to itself while its modal is open, and its visitor has it again after', async () => {
    await inPage("document.querySelector('#message').showModal()");
    await maria.find('button', 'Begrepen');
    assert.doesNotMatch(await maria.aloud(), /Hulp nodig/);
    await press('Escape');
    await maria.press('Hulp nodig?');
    await comesToVerdict(maria);
  });

  it('gets the guide over its modal when a link asks for it, and each Escape closes one layer', async () => {
    await inPage("document.querySelector('#message').showModal()");
    await inPage("location.hash = '#wegwijzer=alivia-get-help'");
    await maria.find('dialog', 'Wegwijzer');
    await maria.press('Sluit de hulp');
    await inPage("location.hash = ''; location.hash = '#wegwijzer=alivia-choose-role'");
    await maria.reads('Wie bent u in Alivia?');
    await heard();
    await press('Escape');
    await maria.hears('button Begrepen');
    assert.deepEqual(await heard(), []);
    assert.match(await maria.aloud(), /dialog Bericht/);
    await press('Escape');
    await maria.find('button', 'Hulp nodig?');
    assert.deepEqual(await heard(), ['keydown Escape', 'keyup Escape']);
  });

  it('and a focus trap does not fight over the focus with the guide', async () => {
    await inPage('trapFocus()');
    await maria.hears('button Aanvaard');
    await maria.press('Hulp nodig?');
    await comesToVerdict(maria);
    await maria.hears('heading Eén keuze past niet bij uw rol');
    const pulls = await inPage<number>('pulls');
    // Whoever pulls on what is pulled away never ends; a press and a step pull once or twice each.
    assert.ok(pulls < 60, `${pulls} pulls`);
    await press('Escape');
    await maria.hears('button Aanvaard');
    await press('Tab');
    await maria.hears('button Weiger');
    assert.deepEqual(maria.console, []);
  });

  it('that makes all but its layer inert does so to the button, and not to an open guide', async () => {
    await inPage('hideTheRest(true)');
    assert.doesNotMatch(await maria.aloud(), /Hulp nodig/);
    await inPage('hideTheRest(false)');
    await maria.press('Hulp nodig?');
    await inPage('hideTheRest(true)');
    await comesToVerdict(maria);
    await press('Escape');
    await inPage('hideTheRest(false)');
    await maria.press('Hulp nodig?');
    await maria.reads('Eén keuze past niet bij uw rol');
  });

  it('and shortcuts of one key does not hear what is typed in the guide', async () => {
    await wholeStory(maria);
    await press('Escape');
    await maria.find('button', 'Hulp nodig?');
    assert.deepEqual(await heard(), []);
    await maria.type('Zoek', 'a');
    assert.deepEqual(await heard(), ['keydown a', 'keypress a', 'keyup a']);
  });
});
