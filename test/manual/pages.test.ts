import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { procedureStart, sharing } from '../../src/flow/registry.ts';
import { flowIds } from '../../src/flow/catalogue.ts';
import { offered } from '../../src/text/languages.ts';
import { idsIn, pages, readIn, targetsIn } from './pages.ts';

const beside = ['manual.css', 'icon.svg'];

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Prettier closes them so in the templates.
    'void-style': ['error', { style: 'selfclosing' }],
    // Numbers stay to the letter; the style sheet keeps them on one line.
    'tel-non-breaking': ['error', { ignoreClasses: ['nobreak'] }],
  },
});

/** A link of a page within the manual: the file and the place in it. */
function placeOf(file: string, target: string): { readonly file: string; readonly fragment: string | undefined } {
  const [path = '', fragment] = target.split('#');
  return { file: path === '' ? file : posix.join(posix.dirname(file), path), fragment };
}

const links = [...pages].flatMap(([file, page]) => targetsIn(page).map((target) => ({ file, target })));
const isInside = ({ target }: { readonly target: string }) => !/^[a-z]+:/.test(target);

const own = [...pages].filter(([, page]) => !page.includes('http-equiv="refresh"'));

describe('the pages of the manual', () => {
  it('are valid, one by one', async () => {
    for (const [file, page] of pages) {
      const { results } = await validator.validateString(page);
      const said = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, line, message }) => `${file}:${line} ${ruleId}: ${message}`),
      );
      assert.deepEqual(said, []);
    }
  });

  it('link to what is there: the page, and the place on it', () => {
    const inside = links.filter(isInside);
    assert.ok(inside.length > 2000, `${inside.length}`);
    const dead = inside.filter(({ file, target }) => {
      const place = placeOf(file, target);
      if (beside.includes(place.file)) return false;
      const page = pages.get(place.file);
      return page === undefined || (place.fragment !== undefined && !idsIn(page).includes(place.fragment));
    });
    assert.deepEqual(dead, []);
  });

  it('link elsewhere by https, mail or telephone only', () => {
    const elsewhere = links.filter((link) => !isInside(link));
    assert.deepEqual(
      elsewhere.filter(({ target }) => !/^(https|mailto|tel):/.test(target)),
      [],
    );
  });

  it('fetch nothing from elsewhere, and hold no script and no style', () => {
    for (const [file, page] of pages) {
      assert.doesNotMatch(page, /<(script|style|img|iframe)|\sstyle=|\son\w+=|<link[^>]+"https?:/, file);
    }
  });

  it('can all be reached from the first page', () => {
    const reached = new Set(['index.html']);
    for (const file of reached) {
      for (const target of targetsIn(pages.get(file) ?? '')) {
        if (isInside({ target })) reached.add(placeOf(file, target).file);
      }
    }
    const isMoved = (page: string) => page.includes('http-equiv="refresh"');
    const lost = [...pages].filter(([file, page]) => !reached.has(file) && !isMoved(page)).map(([file]) => file);
    assert.deepEqual(lost, []);
  });

  it('have one first heading, and a title of their own', () => {
    for (const [file, page] of own) assert.equal(page.match(/<h1>/g)?.length, 1, file);
    const titles = own.map(([file, page]) => `${file.split('/')[0]} ${/<title>(.*?)<\/title>/.exec(page)?.[1]}`);
    assert.equal(new Set(titles).size, titles.length);
  });

  it('end with the numbers to call, their hours, and the day and the name of the text', () => {
    for (const [file, page] of own) {
      const said = readIn(page.slice(page.indexOf('<footer>')));
      assert.equal(
        said,
        'De helpdesk van Alivia: 02/214.19.09 Van maandag tot en met vrijdag, van 8:00 tot 18:00 uur. ' +
          'Het contactcenter van eHealth (Eranova): +32-2-788 51 55 ' +
          'Van maandag tot en met vrijdag, van 7:00 tot 20:00 uur. Wegwijzer · Uitleg van 10 juni 2026',
        file,
      );
    }
  });

  it('have one name for each place on them', () => {
    for (const [file, page] of pages) assert.equal(new Set(idsIn(page)).size, idsIn(page).length, file);
  });
});

describe('the addresses of the manual', () => {
  const procedures = [...Object.keys(sharing), ...flowIds.filter((id) => procedureStart(id))];

  for (const language of offered) {
    it(`have a page for each procedure that portals link to: ${language}`, () => {
      assert.ok(procedures.length >= 64, `${procedures.length}`);
      assert.deepEqual(
        procedures.filter((procedure) => !pages.has(`${language}/${procedure}.html`)),
        [],
      );
    });
  }

  it('lead to the step where a procedure begins in the middle', () => {
    const page = pages.get('nl/pgz-choose-mandatary-profile.html')!;
    assert.match(page, /content="0; url=pgz-choose-role\.html#chooseMandataryProfile"/);
  });
});
