import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contacts } from '../../flows/contacts.ts';
import type { FlowText } from '../../src/flow/flow-text.ts';
import type { Contact } from '../../src/flow/contact.ts';
import * as people from '../../src/session/people.ts';
import { viewOf } from '../../src/session/view-of.ts';
import type { View } from '../../src/session/view.ts';
import { Words } from '../../src/session/words.ts';
import { insteads, sayInstead } from '../../tools/manual/instead.ts';
import { fileOf } from '../../tools/manual/places.ts';
import { allFlows } from '../flow/all-flows.ts';
import { everyCase } from '../session/every-case.ts';
import { everySelection } from '../session/selections.ts';
import { nameOf, situationOf, type Case } from '../session/situations.ts';
import { allDutch } from '../text/dutch.ts';
import { dutchFiles, textsIn } from '../../tools/locales/locale-files.ts';
import { idsIn, pages, readIn } from './pages.ts';

const text = await allDutch();
text.add('manual', dutchFiles.get('manual.json') as Partial<FlowText>);
sayInstead(text);
const flows = new Map(allFlows.map(({ id, flow }) => [id, flow]));
const read = new Map([...pages].map(([file, page]) => [file, readIn(page)]));
const fileOfCase = ({ id, role }: Case) => `nl/${fileOf({ flows }, id, role)}`;

/** The step of a case, when it stands in the guide itself. */
const stepOf = ({ flow, reached }: Case) => {
  const [step = ''] = reached.name.split('.');
  return step in flow.steps ? step : undefined;
};

/** Where the guide itself asks or shows, before somebody is stuck. */
const shown = everyCase.filter((one) => stepOf(one) && !/\.(check|explain)$/.test(one.reached.name));

/** The view of a case in which nothing was tried before: on paper nobody knows that. */
const viewIn = (one: Case) => viewOf(situationOf(one, { people: { ...people, trailLines: () => [] } }), text);

/** The sentences of a view that do not depend on the hour or on what was done before. */
function sentencesIn(view: View): readonly string[] {
  return [view.heading, ...view.body, ...(view.trap ? [view.trap] : []), ...contentIn(view)];
}

function contentIn(view: View): readonly string[] {
  switch (view.kind) {
    case 'visit':
      return [view.primary.label, ...(view.link ? [view.link.text] : [])];
    case 'choices':
      return view.groups.flatMap(({ actions }) => actions.flatMap(({ label, hint }) => [label, hint ?? '']));
    case 'checklist':
      return [view.primary.label, ...view.items.flatMap(({ label, hint }) => [label, hint ?? ''])];
    case 'find':
      return view.entries.flatMap(({ label, hint }) => [label, hint ?? '']);
    case 'screen':
      return [
        view.primary.label,
        ...view.screen.fields.flatMap((field) => [
          field.label,
          ...(field.kind === 'choice' ? field.options.map(({ label }) => label) : []),
        ]),
        view.screen.button ?? '',
      ];
    case 'contacts':
      return view.contacts.flatMap(({ name, about, phone, mail, link }) => [
        name,
        ...about,
        ...[phone, mail, link].map((way) => way?.text ?? ''),
      ]);
    case 'handover':
      return [
        view.message.title,
        view.primary.label,
        ...view.message.text.split('\n').filter((line) => !line.includes('#')),
      ];
    case 'diagnosis':
    case 'solved':
    case 'ticket':
      return [];
  }
}

/** What can be read of the symptoms that are offered: their titles, answers and causes. */
function symptomsIn(one: Case): readonly string[] {
  const view = viewIn(one);
  const actions = view.kind === 'choices' ? view.groups.flatMap(({ actions }) => actions) : [];
  const keys = actions.flatMap(({ event }) => (event.startsWith('symptom.') ? [event.slice('symptom.'.length)] : []));
  const words = new Words(text, one.id, one.flow, one.role);
  return keys.flatMap((key) => [
    words.flow(`symptoms.${key}.title`),
    ...words.body(`symptoms.${key}.answer`),
    ...Object.keys(one.flow.symptoms[key]!.causes).flatMap((cause) => {
      const path = `symptoms.${key}.causes.${cause}`;
      return [words.flow(`${path}.label`), words.has(`${path}.hint`) ? words.flow(`${path}.hint`) : ''];
    }),
  ]);
}

const unread = (one: Case, sentences: readonly string[]) =>
  [...new Set(sentences)]
    .filter((sentence) => !read.get(fileOfCase(one))!.includes(sentence.replaceAll(/\s+/g, ' ').trim()))
    .map((sentence) => `${nameOf(one)}: ${sentence}`);

describe('the manual', () => {
  it('has every flow, role and step that the guide comes to', () => {
    assert.ok(shown.length > 400, `${shown.length}`);
    assert.deepEqual(
      shown.filter((one) => !idsIn(pages.get(fileOfCase(one)) ?? '').includes(stepOf(one)!)).map(nameOf),
      [],
    );
  });

  it('says at every step what the guide says there', () => {
    assert.deepEqual(
      shown.flatMap((one) => unread(one, sentencesIn(viewIn(one)))),
      [],
    );
  });

  it('says of every choice what the guide says of it', () => {
    assert.ok(everySelection.length > 500, `${everySelection.length}`);
    assert.deepEqual(
      everySelection.flatMap(({ one }) => {
        const view = viewIn(one);
        const fields = view.kind === 'screen' ? view.screen.fields : [];
        const wrong = fields.flatMap((field) =>
          field.kind === 'choice' && field.verdict && field.verdict.kind !== 'right' ? field.verdict.sentences : [],
        );
        return unread(one, wrong);
      }),
      [],
    );
  });

  it('has every symptom that a role is offered, its answer, causes and remedies', () => {
    const offered = everyCase.filter(({ reached }) => reached.name === 'symptoms');
    const seen = [...new Map(offered.map((one) => [fileOfCase(one), one])).values()];
    assert.ok(seen.length > 50);
    assert.deepEqual(
      seen.flatMap((one) => unread(one, symptomsIn(one))),
      [],
    );
  });

  it('has every way to reach a contact, to the letter', () => {
    const ways = Object.entries<Contact>(contacts).flatMap(([key, { phone, mail, url }]) => [
      ...(phone ? [[key, `href="tel:${phone.tel}">${phone.text}<`]] : []),
      ...(mail ? [[key, `href="mailto:${mail.address}">${mail.address}<`]] : []),
      ...(url ? [[key, `href="${url}"`]] : []),
    ]);
    const all = [...pages.values()].join('\n');
    assert.ok(ways.length > 10);
    assert.deepEqual(
      ways.filter(([, way]) => !all.includes(way!)),
      [],
    );
  });

  it('has other words only for what the guide says, and says nothing that a page cannot do', () => {
    const known = ({ file, path }: (typeof insteads)[number]) =>
      textsIn(dutchFiles.get(`${file}.json`)).some((one) => one.path === path);
    assert.deepEqual(
      insteads.filter((one) => !known(one)),
      [],
    );
    for (const [file, words] of read)
      assert.doesNotMatch(
        words,
        /nu gesloten|U ziet of dat zo is|Deze wegwijzer|Ga dan terug en kies|Kies hieronder/,
        file,
      );
  });

  it('says how to reach somebody once on a page, however many ways lead there', () => {
    for (const [file, page] of pages) {
      const contacts = idsIn(page).filter((id) => id.startsWith('contact-'));
      assert.deepEqual(contacts, [...new Set(contacts)], file);
      assert.ok(page.split('Het staat onder ‘Hulp nodig’ in Alivia. De handleiding zegt niet').length <= 2, file);
    }
  });

  it('names the part where a link within the page leads, so that it can be found on paper too', () => {
    const parts = [...pages].flatMap(([file, page]) =>
      [...page.matchAll(/<a href="#(?:the|people|choices)-[^"]*">(.*?)<\/a>/g)].map(([, words]) => ({
        file,
        page,
        words,
      })),
    );
    const named = parts.filter(({ words }) => words!.includes('Kijk bij'));
    assert.ok(named.length > 200, `${named.length}`);
    for (const { file, page, words } of named) {
      const [, heading] = /Kijk bij ‘(.*?)’[.,]/.exec(words!)!;
      assert.ok(page.includes(`<h2>${heading}</h2>`), `${file}: ${words}`);
    }
  });

  it('ends every page of a flow with whom to ask', () => {
    for (const file of new Set(shown.map(fileOfCase))) {
      const page = pages.get(file)!;
      assert.ok(page.lastIndexOf('<h2>') === page.indexOf('<h2>Wie kan u helpen?'), file);
    }
  });

  it('has no words of the machine', () => {
    for (const [file, words] of read)
      assert.doesNotMatch(words, /\{\{|undefined|\[object|NaN|wegwijzer=|\bnull\b/, file);
  });
});
