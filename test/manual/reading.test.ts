import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBook } from '../../tools/manual/book.ts';
import { flowPage } from '../../tools/manual/flow-page.ts';
import { layout } from '../../tools/manual/layout.ts';
import { addressOf, fileOf } from '../../tools/manual/places.ts';
import { Reading } from '../../tools/manual/reading.ts';
import type { FlowId } from '../../src/flow/catalogue.ts';
import { readIn } from './pages.ts';

const bookOn = (day: string) => readBook('nl', new Date(`${day}T12:00:00+02:00`));
const book = await bookOn('2026-06-10');

/** What a page of a flow says when it is made on a day. */
async function saidOn(day: string, flow: FlowId, role: string): Promise<string> {
  const then = await bookOn(day);
  return readIn(layout(then, flowPage(new Reading(then, flow, role))));
}

describe('the steps of a page', () => {
  const rows: readonly (readonly [FlowId, string, readonly string[]])[] = [
    [
      'alivia-sign-in',
      'mandateHolder',
      [
        'chooseDevice',
        'checkMandate',
        'openAlivia',
        'chooseEntrance',
        'chooseDigitalKey',
        'confirmProfile',
        'arrive',
        'useTheApp',
      ],
    ],
    [
      'pgz-sign-in',
      'nonCareProvider',
      [
        'checkConditions',
        'chooseDigitalKey',
        'confirmProfile',
        'seeProfileSelection',
        'chooseProfile',
        'arrive',
        'askRiziv',
        // Only for whoever sees it where she should not.
        'findMandator',
      ],
    ],
  ];
  for (const [flow, role, steps] of rows) {
    it(`stand after those that lead to them, and what only a remedy leads to at the end: ${flow} as ${role}`, () => {
      assert.deepEqual(new Reading(book, flow, role).steps, steps);
    });
  }
});

describe('the address of a page', () => {
  const rows: readonly (readonly [FlowId, string, string])[] = [
    ['tbe-prepare', 'anyone', 'tbe-prepare.html'],
    ['alivia-sign-in', 'informalCarer', 'alivia-login-informal-carer.html'],
    ['alivia-sign-in', 'otherInvolved', 'alivia-sign-in-other-involved.html'],
    ['ska-sign-in', 'otherProvider', 'ska-login-citizen.html'],
  ];
  for (const [flow, role, file] of rows) {
    it(`is the procedure, else the flow and the role: ${file}`, () => assert.equal(fileOf(book, flow, role), file));
  }

  it('is the question who the reader is, where that is not known', () => {
    assert.equal(addressOf(book, { flow: 'pgz-sign-in', role: 'informalCarer' }), 'pgz-choose-role.html');
  });

  it('ends in the step', () => {
    const place = { flow: 'pgz-sign-in', role: 'careProvider', step: 'confirmProfile' } as const;
    assert.equal(addressOf(book, place), 'pgz-login-care-provider.html#confirmProfile');
  });
});

describe('what holds for some days only', () => {
  it('stands there with its days, as long as it holds or is still to come', async () => {
    const said = await saidOn('2025-06-20', 'pilot-apply', 'anyone');
    assert.match(said, /Tot en met 30 juni 2025: Ja\. In de pilootoproep/);
    assert.match(said, /Op 1 juli 2025: Vandaag is de laatste dag\./);
    assert.match(said, /Vanaf 2 juli 2025: Nee\. Kandidaat stellen kan niet meer/);
  });

  it('is left out when it is over', async () => {
    const said = await saidOn('2026-06-10', 'pilot-apply', 'anyone');
    assert.match(said, /nog kandidaat stellen\? Nee\. Kandidaat stellen kan niet meer/);
    assert.doesNotMatch(said, /Vandaag is de laatste dag|Vanaf 2 juli 2025/);
  });
});

describe('the hours of a contact', () => {
  it('are those of the documents, whatever the hour', async () => {
    const said = await saidOn('2026-06-10', 'alivia-get-help', 'anyone');
    assert.match(said, /Van maandag tot en met vrijdag, van 8:00 tot 18:00 uur\./);
    assert.doesNotMatch(said, /Nu open|Nu gesloten|Vandaag is een feestdag/);
  });
});
