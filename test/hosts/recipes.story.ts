import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, Visitor } from '../stories/visitor.ts';
import { openOrigins, type Origins } from './cdn.ts';
import { builtExample } from './recipe.ts';
import { wholeStory } from './whole-story.ts';

const examples = join(import.meta.dirname, '../../docs/examples/portals');

/** What a portal's page is built from. Angular's own command compiles ahead; here Angular does so in the page. */
const frameworks = [
  ['React', 'react/main.tsx'],
  ['Vue', 'vue/main.ts'],
  ['Angular', 'angular/main.ts', '@angular/compiler'],
] as const;

describe('A recipe of docs/integrating.md', () => {
  let origins: Origins;
  let browser: Browser;
  before(async () => {
    [origins, browser] = await Promise.all([openOrigins(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await origins.close();
  });

  const recipes = {
    'a plain page': () => text('plain.html'),
    // What Drupal makes of the library and the block that the module adds.
    Drupal: () => page(`${drupalScript()}${text('drupal/launcher.html')}`),
    'a fragment of Liferay': () => page(text('liferay/index.html')),
  };
  for (const [name, html] of Object.entries(recipes)) {
    it(`comes from the button to a stored ticket: ${name}`, async () => {
      const maria = await at(html());
      await wholeStory(maria);
      assert.deepEqual(maria.console, []);
    });
  }

  for (const [name, entry, compiler] of frameworks) {
    it(`shows the guide in the page, and tells the page its steps: ${name}`, async () => {
      const code = real(await builtExample(join(examples, entry), compiler));
      origins.portal.faults = (path) => (path === '/example.js' ? (response) => script(response, code) : undefined);
      const maria = await at(
        page(`${importMap}<app-help></app-help><script type="module" src="/example.js"></script>`),
      );
      await maria.press('Op een computer');
      await maria.press('Alivia is open');
      await maria.says('StaticText chooseEntrance');
      assert.deepEqual(
        maria.console.filter((line) => line !== 'log: Angular is running in development mode.'),
        [],
      );
    });
  }

  /** The page of a recipe, with the addresses of its examples made real. */
  async function at(html: string): Promise<Visitor> {
    origins.portal.page = { html: real(html).replace('</title>', '</title><link rel="icon" href="/icon.svg" />') };
    return Visitor.at(browser, origins.portal.url);
  }

  function real(written: string): string {
    return written
      .replaceAll('https://cdn.example', origins.cdn.url)
      .replaceAll('https://tickets.example', origins.gateway.url);
  }
});

/** Where a portal's own build would take the package from. */
const importMap = '<script type="importmap">{"imports":{"wegwijzer":"https://cdn.example/wegwijzer.js"}}</script>';

function text(file: string): string {
  return readFileSync(join(examples, file), 'utf8');
}

function page(body: string): string {
  return `<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width"><title>Een portaal</title><main></main>${body}</html>`;
}

function script(response: ServerResponse, code: string): void {
  response.writeHead(200, { 'content-type': 'text/javascript' }).end(code);
}

/** The tag that Drupal prints for the one script of the library. */
function drupalScript(): string {
  const [, url, type] =
    /(https:\S+):[^]*attributes: \{ type: (\w+) \}/.exec(text('drupal/wegwijzer.libraries.yml')) ?? [];
  assert.ok(url && type);
  return `<script src="${url}" type="${type}"></script>`;
}
