import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import { until } from '../../tools/real/service.ts';
import { temporaryFolder } from '../gateway/harness.ts';
import { FirefoxVisitor, openFirefox } from './firefox-visitor.ts';
import { Served } from './served.ts';

/** Prints to a file, and asks nobody. */
const printingTo = (file: string) => ({
  'print.always_print_silent': true,
  print_printer: 'Mozilla Save to PDF',
  'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
  'print.printer_Mozilla_Save_to_PDF.print_to_filename': file,
});

/** How many sheets a PDF has; 0 while it is being written. */
function sheetsIn(file: string): number {
  const pdf = existsSync(file) ? readFileSync(file).toString('latin1') : '';
  if (!pdf.trimEnd().endsWith('%%EOF')) return 0;
  const parts = [...pdf.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, part]) => inflated(part!));
  return [pdf, ...parts].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

function inflated(part: string): string {
  try {
    return inflateSync(Buffer.from(part, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

describe('Maria, who has Firefox and a printer', () => {
  it('gets her steps on one sheet, and nothing of the portal', async (t) => {
    const site = await Served.start(t);
    const file = join(temporaryFolder(t), 'sheet.pdf');
    const firefox = await openFirefox(printingTo(file));
    t.after(() => firefox.close());
    const maria = await FirefoxVisitor.at(firefox, site.url);
    for (const name of ['Hulp nodig?', 'Alivia', 'Persoon met een zorgnood', 'Op een computer', 'Ga verder op uw gsm'])
      await maria.press(name);
    await maria.press('Druk deze uitleg af');
    assert.equal(await until('the sheet', async () => sheetsIn(file) || undefined), 1);
    await until('the end of the frame', async () => maria.page.frames().length === 1 || undefined);
    assert.deepEqual(maria.console, []);
  });
});
