import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { dutchFiles, textsIn } from '../../tools/locales/locale-files.ts';

const folder = new URL('../../src/', import.meta.url);
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');

/** The keys that the source makes of parts, file by file. Each must still be made there. */
const made: { readonly [file: string]: { readonly [template: string]: RegExp } } = {
  'ui.json': {
    'panel.text = ui.panel': /^panel\.\w+$/,
    '`notice.notOffered.${missed}`': /^notice\.notOffered\.(fr|de|en)$/,
    '`screen.${mode}`': /^screen\.(instruct|check|explain)$/,
  },
  'stuck.json': {
    '`verdict.${verdict.status}`': /^verdict\.(derived|undocumented)$/,
    '`diagnosis.${status}`': /^diagnosis\.(documented|derived|undocumented)$/,
  },
  'rare.json': {
    '`checks.${kind}.label`': /^checks\.\w+\.label$/,
    '`checks.${kind}.right`': /^checks\.\w+\.right$/,
    '`checks.${kind}.wrong`': /^checks\.\w+\.wrong$/,
  },
  'people.json': {},
  'take-along.json': {
    '`letters.${letter}`': /^letters\.[A-Z]$/,
  },
  'ticket.json': {
    "`to.${contact as 'coordinator'}`": /^to\.\w+$/,
    '`fields.${key as FormField}.label`': /^fields\.\w+\.label$/,
    '`fields.${hint}.hint`': /^fields\.(reach|ticketNumber|message)\.hint$/,
    '`errors.${fault}`': /^errors\.\w+$/,
    '`secrets.${kind}`': /^secrets\.\w+$/,
    '`${at}.heading`': /^(reviewing|unready)\.heading$/,
    '`${at}.about`': /^(reviewing|unready)\.about$/,
    'text.ticket(keys[event])': /^(review|reviewing\.(send|change)|retry|edit)$/,
  },
  'ticket-sent.json': {
    '`${at}.heading`': /^(waiting|refused|expired|withdrawn|sent)\.heading$/,
    '`${at}.about`': /^(sent|expired)\.about$/,
    'text.ticket(keys[event])': /^(expired\.edit|withdraw|back)$/,
    "sent: 'told.sent'": /^told\.(sent|refused|expired|waiting)$/,
  },
  'ticket-files.json': {
    '`files.error.${reason}`': /^files\.error\.\w+$/,
    '`blackOut.${word}`': /^blackOut\.(heading|body|keys|image|add|undo|keep|cancel|corner|at)$/,
  },
};

/** Whether the source has the whole key: `text.ui('frame.back')`, perhaps as one of two. */
const isAskedFor = (lookUp: string, key: string) =>
  new RegExp(`\\b${lookUp}\\((?:[^;{}]*?[?:])?\\s*'${key.replaceAll('.', '\\.')}'`).test(source);

/** What is chosen by a number or by what the text is about belongs to one key. */
const ending = /_(one|other|coordinator|ehealthForm|phone|email|kept)$/;

describe('the words of the interface', () => {
  for (const [file, templates] of Object.entries(made)) {
    const keys = textsIn(dutchFiles.get(file)).map(({ path }) => path.replace(ending, ''));

    const lookUp = file === 'take-along.json' ? 'says' : file.replace(/(?:-(?:files|sent))?\.json$/, '');

    it(`are all used: ${file}`, () => {
      assert.ok(keys.length > 10);
      const isMade = (key: string) => Object.values(templates).some((template) => template.test(key));
      assert.deepEqual(
        keys.filter((key) => !isMade(key) && !isAskedFor(lookUp, key)),
        [],
      );
    });

    it(`are made of parts only where the source still does: ${file}`, () => {
      assert.deepEqual(
        Object.keys(templates).filter((template) => !source.includes(template)),
        [],
      );
      assert.deepEqual(
        Object.values(templates).filter((template) => !keys.some((key) => template.test(key))),
        [],
      );
    });
  }

  it('of the button that opens the guide are all used', () => {
    const keys = textsIn(dutchFiles.get('launcher.json')).map(({ path }) => path);
    const parts = { 'words.phones[key': /^phones\.\w+$/ };
    assert.deepEqual(
      keys.filter((key) => !Object.values(parts).some((one) => one.test(key)) && !source.includes(`words.${key}`)),
      [],
    );
    assert.deepEqual(
      Object.keys(parts).filter((part) => !source.includes(part)),
      [],
    );
  });
});
