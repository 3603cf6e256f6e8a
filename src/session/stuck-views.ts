import { mainRoute } from '../flow/route.ts';
import { choicesOf } from '../flow/verdict.ts';
import { stepUnder, type Place, type Situation } from './situation.ts';
import type { Surroundings } from './step-view.ts';
import type { Action, ChoicesView, ContactsView, SolvedView, TicketView, View } from './view.ts';
import { inSentence, type Words } from './words.ts';

/** The view of what lies over the guide, or comes after it. */
export function viewOver(
  situation: Situation,
  words: Words,
  frame: Surroundings,
  place: Exclude<Place, { kind: 'guide' }>,
): View {
  switch (place.kind) {
    case 'help':
      return helpView(situation, words, frame);
    case 'symptoms':
      return symptomsView(situation, words, frame);
    case 'symptom':
      return situation.diagnosing!.diagnosisView(situation, words, frame, place.symptom);
    case 'person':
    case 'elsewhere':
      return personView(situation, words, frame);
    case 'ticket':
      return ticketView(situation, words, frame);
    case 'solved':
      return solvedView(situation, words, frame);
  }
}

/** Three doors: check my choices, I see something else, I want to speak to somebody. */
function helpView(situation: Situation, words: Words, frame: Surroundings): ChoicesView {
  const { text } = words;
  const symptoms = { event: 'symptoms', label: text.stuck('help.symptoms'), hint: text.stuck('help.symptomsHint') };
  const person = { event: 'person', label: text.stuck('help.person'), hint: text.stuck('help.personHint') };
  return {
    ...frame,
    kind: 'choices',
    heading: text.stuck('help.heading'),
    body: [text.stuck('help.body')],
    groups: [{ actions: [...searching(situation, words), ...checks(situation, words), symptoms, person] }],
  };
}

/** On with the search for a cause that was begun. */
function searching({ snapshot }: Situation, words: Words): readonly Action[] {
  const { symptom } = snapshot.context;
  if (symptom === undefined) return [];
  const title = words.flow(`symptoms.${symptom}.title`);
  const hint = words.text.stuck('diagnosis.goOnHint', { symptom: inSentence(title) });
  return [{ event: 'diagnose', label: words.text.stuck('diagnosis.goOn'), hint }];
}

/** The check of the screen where the user stands; of all screens on the way where the step has none. */
function checks({ flow, snapshot }: Situation, words: Words): readonly Action[] {
  const route = mainRoute(flow, snapshot.context.role);
  const { step: here } = stepUnder(snapshot, flow);
  const screens = route.filter((step) => choicesOf(flow, step).length > 0);
  if (screens.includes(here)) {
    const hint = words.screenTitle(here);
    return [{ event: `check.${here}`, label: words.text.stuck('help.check'), hint }];
  }
  return screens.map((step) => ({
    event: `check.${step}`,
    label: words.text.stuck('help.checkScreen', { screen: inSentence(words.screenTitle(step)) }),
  }));
}

function symptomsView(situation: Situation, words: Words, frame: Surroundings): ChoicesView {
  const { flow, snapshot } = situation;
  const { text } = words;
  const { role } = snapshot.context;
  const seen = Object.entries(flow.symptoms).filter(([, { roles }]) => roles === 'every' || roles.includes(role));
  const screens = { event: 'gallery', label: text.stuck('symptoms.gallery'), hint: text.stuck('symptoms.galleryHint') };
  const none = { event: 'person', label: text.stuck('symptoms.none'), hint: text.stuck('symptoms.noneHint') };
  return {
    ...frame,
    kind: 'choices',
    heading: text.stuck('symptoms.heading'),
    body: [text.stuck('symptoms.body')],
    groups: [
      {
        actions: [
          ...searching(situation, words),
          ...seen.map(([key]) => ({ event: `symptom.${key}`, label: words.flow(`symptoms.${key}.title`) })),
          ...('gallery' in flow.steps[flow.first]! ? [] : [screens]),
          none,
        ],
      },
    ],
  };
}

function personView(situation: Situation, words: Words, frame: Surroundings): ContactsView {
  const { flow, snapshot } = situation;
  const ladder = snapshot.context.ladder ?? flow.escalate[snapshot.context.role]!;
  return {
    ...frame,
    kind: 'contacts',
    heading: words.text.stuck('person.heading'),
    body: [words.text.stuck('person.body')],
    contacts: [],
    ...situation.people?.contactsIn(situation, words, ladder),
  };
}

/** The ticket before its form is there; the form itself is drawn by its own run. */
function ticketView({ people, ...situation }: Situation, words: Words, frame: Surroundings): TicketView {
  const message = people?.messageView(words, people.trailLines(situation, words), situation.own['coordinator']?.email);
  return {
    ...frame,
    kind: 'ticket',
    heading: words.text.stuck('ticket.loading'),
    body: [],
    phase: 'loading',
    known: { title: '', lines: [] },
    fields: [],
    errors: { title: '', items: [] },
    about: [],
    secondary: [],
    ...(message ? { message } : {}),
  };
}

/** The last page, of the outcome where the user stands. */
function solvedView(situation: Situation, words: Words, frame: Surroundings): SolvedView {
  const { flow, snapshot } = situation;
  const { step } = stepUnder(snapshot, flow);
  const outcome = flow.steps[step];
  const onward = outcome && 'outcome' in outcome && outcome.onward;
  return {
    ...frame,
    kind: 'solved',
    heading: words.step(step, 'arrived.heading'),
    body: [...words.body(`steps.${step}.arrived.body`), ...(onward ? [] : [words.text.stuck('solved.close')])],
    ...(onward ? { primary: { event: 'onward', label: words.step(step, 'arrived.onward') } } : {}),
    ...shareOf(situation, words),
    print: words.text.stuck('solved.print'),
  };
}

/** Where the integrator counts: whether this case may be counted. */
function shareOf(situation: Situation, { text }: Words): Pick<SolvedView, 'share'> {
  if (situation.counts === undefined || !situation.diagnosing?.confirmedCase(situation)) return {};
  return {
    share: {
      about: text.stuck('share.about'),
      action: { event: 'share', label: text.stuck('share.action') },
      done: text.stuck('share.done'),
      failed: text.stuck('share.failed'),
    },
  };
}
