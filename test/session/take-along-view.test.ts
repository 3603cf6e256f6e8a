import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { wayTo } from '../../src/flow/route.ts';
import { snapshotAt } from '../../src/session/snapshot-at.ts';
import { takeAlongView, type TakeAlongView } from '../../src/session/take-along-view.ts';
import type { CatalogueNumbers } from '../../tools/catalogue/numbers.ts';
import { allFlows } from '../flow/all-flows.ts';
import { allDutch } from '../text/dutch.ts';
import { mostWords, sentencesIn, wordsIn } from '../../tools/locales/sentences.ts';
import { textsIn } from './shown.ts';
import { caseAt, machineOf, situationOf, type Case } from './situations.ts';
import type { Situation } from '../../src/session/situation.ts';

const { flows: numbers } = JSON.parse(readFileSync('src/flow/catalogue-numbers.json', 'utf8')) as CatalogueNumbers;
const text = await allDutch();

const viewAt = (one: Pick<Case, 'id' | 'flow' | 'snapshot'>, changed: Partial<Situation> = {}): TakeAlongView =>
  takeAlongView(situationOf(one, changed), text, numbers[one.id]!);

/** Every step of every flow, in each role that comes there. */
const places = allFlows.flatMap(({ id, flow }) => {
  const machine = machineOf(id, flow);
  const roles = Object.keys(flow.escalate);
  const steps = Object.keys(flow.steps);
  return roles.flatMap((role) => {
    const reached = steps.filter((step) => step === flow.first || wayTo(flow, role, step).length > 0);
    return reached.map((step) => {
      const path = wayTo(flow, role, step);
      const snapshot = snapshotAt(flow, { role }, { step, path }, 0)(machine);
      return { id, flow, role, step, snapshot };
    });
  });
});

const asMandateHolder = ['answer.computer', 'answer.inOrder', 'next', 'next', 'next'] as const;
const atProfile = caseAt('alivia-sign-in', 'mandateHolder', ...asMandateHolder);

describe('what a user takes along', () => {
  const views = places.map((one) => ({ name: `${one.id} ${one.role} ${one.step}`, step: one.step, view: viewAt(one) }));

  it('is there at every step, with the place where she stands once on the sheet', () => {
    assert.ok(views.length > 400);
    const faulty = views.filter(({ view }) => view.sheet.steps.filter(({ here }) => here).length !== 1);
    assert.deepEqual(
      faulty.map(({ name }) => name),
      [],
    );
  });

  it('leaves nothing to fill in, and no text empty', () => {
    const texts = [...new Set(views.flatMap(({ view }) => textsIn(view)))];
    assert.deepEqual(
      texts.filter((one) => one.trim() === '' || /\{\{|\}\}|undefined|\[object/.test(one)),
      [],
    );
  });

  it('says no long sentences', () => {
    const { phone, paper, desk } = viewAt(atProfile);
    const own = textsIn([phone.about, phone.way?.privacy, phone.way?.scan.about, paper, desk.title, desk.about]);
    assert.deepEqual(
      own.flatMap(sentencesIn).filter((one) => wordsIn(one) > mostWords),
      [],
    );
  });

  it('sends the reader on paper only to steps that are on it', () => {
    for (const { name, view } of views) {
      const named = textsIn(view.sheet.steps).flatMap((one) => [...one.matchAll(/naar stap (\d+)\./g)]);
      for (const [, number] of named) assert.ok(Number(number) <= view.sheet.steps.length, name);
    }
  });

  it('has a link with the place, the role and the code', () => {
    const { phone, desk } = viewAt(atProfile);
    const code = desk.code.replace('-', '');
    const link = `https://portaal.example/start#wegwijzer=alivia-sign-in/confirmProfile/mandateHolder/${code}`;
    assert.equal(phone.way?.scan.link, link);
    assert.equal(phone.way?.message.text, link);
    const mail = new URL(phone.way?.message.mail?.href ?? '');
    assert.deepEqual([mail.protocol, mail.searchParams.get('body')], ['mailto:', link]);
  });

  it('says the code as one says it on the telephone', () => {
    const { code, say } = viewAt(atProfile).desk;
    assert.match(code, /^[G-Z][0-9A-Z]{2}-[0-9A-Z]{3}$/);
    assert.match(say, /^Zeg: (?:(?:\d|([A-Z]) van \1\p{Ll}+)(?:, |$)){6}$/u);
  });

  it('has no link where the page lies on this device alone, and says so', () => {
    for (const page of ['file:///C:/portaal.html', 'http://localhost:5173/']) {
      const { phone, sheet, desk } = viewAt(atProfile, { page });
      assert.deepEqual([phone.way, sheet.link], [undefined, undefined]);
      assert.match(phone.about, /alleen op dit toestel/);
      assert.ok(desk.code);
    }
  });
});

describe('the sheet', () => {
  const { sheet } = viewAt(atProfile);

  it('is for one procedure in one role, of one day', () => {
    assert.deepEqual(
      [sheet.title, sheet.role, sheet.made],
      ['Aanmelden in Alivia', 'Mandaathouder van de persoon met een zorgnood', 'Uitleg van 10 juni 2026'],
    );
  });

  it('has the way that was taken, with the answers, and all that follows', () => {
    assert.deepEqual(
      sheet.steps.map(({ heading }) => heading),
      [
        'Waarop meldt u zich aan?',
        'Is uw mandaat administratief in orde?',
        'Open Alivia',
        'Kies hoe u zich aanmeldt',
        'Meld u aan met een digitale sleutel',
        'Kies ‘Burger’ en de naam van de persoon',
        'Ziet u de Welkom-pagina van Alivia?',
      ],
    );
    assert.deepEqual(sheet.steps[1]?.lines, [{ text: 'U koos ‘Ja, mijn mandaat is in orde’.' }]);
    assert.deepEqual(sheet.steps[2]?.lines, [{ text: 'Open https://alivia.vlaanderen.be' }]);
  });

  it('says nothing of an answer that was given on another device', () => {
    const { flow, machine, id } = atProfile;
    const path = ['chooseDevice', 'checkMandate'];
    const snapshot = snapshotAt(flow, { role: 'mandateHolder' }, { step: 'openAlivia', path }, 0)(machine);
    const { steps } = viewAt({ id, flow, snapshot }).sheet;
    assert.deepEqual(
      steps.slice(0, 2).map(({ lines }) => lines),
      [[], []],
    );
  });

  it('says what to choose in each field', () => {
    assert.deepEqual(sheet.steps[5]?.lines, [
      { field: 'Ik wil me aanmelden als:', text: '‘Burger’' },
      { field: 'Onder het mandaat van:', text: 'de naam van de persoon met een zorgnood' },
      { field: 'Voor mijn kind:', text: 'niets kiezen' },
    ]);
  });

  it('has every branch of what is still open, with the number to go on at', () => {
    const { steps } = viewAt(caseAt('tbe-activate-subafdeling', 'accessManager')).sheet;
    const at = (heading: string) => steps.findIndex((step) => step.heading === heading) + 1;
    const { lines } = steps[at('Staat uw voorziening al in de lijst?') - 1]!;
    assert.deepEqual(lines, [
      { text: `‘Nee, nog niet’: ga naar stap ${at('Kies de subdivisie')}.` },
      { text: `‘Ja, ze staat er al’: ga naar stap ${at('Open uw subafdeling met het potlood')}.` },
    ]);
  });

  it('has who can be called, with the printed hours as text', () => {
    const [, helpdesk] = sheet.help.contacts;
    assert.deepEqual([helpdesk?.name, helpdesk?.phone], ['De helpdesk van Alivia', '02/214.19.09']);
    assert.ok(helpdesk?.lines.includes('Van maandag tot vrijdag, van 8:00 tot 18:00.'));
    assert.ok(!textsIn(sheet).some((one) => /nu (open|gesloten)/i.test(one)));
  });

  it('has the coordinator whom the integrator names', () => {
    const own = { coordinator: { name: 'An Voorbeeld', phone: '0470 00 00 00' } };
    const { contacts } = viewAt(atProfile, { own }).sheet.help;
    assert.deepEqual(
      contacts.map(({ phone }) => phone),
      ['0470 00 00 00', '02/214.19.09'],
    );
    assert.match(contacts[0]?.name ?? '', /^An Voorbeeld/);
  });

  it('has the number of the portal when those who can help could not be fetched', () => {
    const { contacts } = viewAt(atProfile, { people: undefined }).sheet.help;
    assert.deepEqual(contacts, [{ name: 'Bel de helpdesk: 02/214.19.09', lines: [] }]);
    const ska = caseAt('ska-sign-in', 'otherProvider');
    assert.deepEqual(viewAt(ska, { people: undefined }).sheet.help.contacts, []);
  });
});
