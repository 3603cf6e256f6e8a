import { mainRoute } from '../flow/route.ts';
import { choicesOf } from '../flow/verdict.ts';
import type { Text } from '../text/text.ts';
import { frameOf } from './frame.ts';
import { placeOf, stepUnder, type Situation } from './situation.ts';
import { stepView } from './step-view.ts';
import type { Action, ChoicesView, ContactsView, Frame, SolvedView, TicketView, View } from './view.ts';
import { inSentence, Words } from './words.ts';

type Surroundings = Omit<Frame, 'heading' | 'body'>;

/** What the page shows of a situation: strings and event names only. Pure: the same situation gives the same view. */
export function viewOf(situation: Situation, text: Text): View {
  const words = new Words(text, situation.id, situation.flow, situation.snapshot.context.role);
  const frame = frameOf(situation, words);
  const place = placeOf(situation.snapshot.value);
  switch (place.kind) {
    case 'guide':
      return stepView(situation, words, frame, place.step, place.phase);
    case 'help':
      return helpView(situation, words, frame);
    case 'symptoms':
      return symptomsView(situation, words, frame);
    case 'symptom':
      return symptomView(situation, words, frame, place.symptom);
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
  const symptoms = { event: 'symptoms', label: text.ui('help.symptoms'), hint: text.ui('help.symptomsHint') };
  const person = { event: 'person', label: text.ui('help.person'), hint: text.ui('help.personHint') };
  return {
    ...frame,
    kind: 'choices',
    heading: text.ui('help.heading'),
    body: [text.ui('help.body')],
    groups: [{ actions: [...checks(situation, words), symptoms, person] }],
  };
}

/** The check of the screen where the user stands; of all screens on the way where the step has none. */
function checks({ flow, snapshot }: Situation, words: Words): readonly Action[] {
  const route = mainRoute(flow, snapshot.context.role);
  const { step: here } = stepUnder(snapshot, flow);
  const screens = route.filter((step) => choicesOf(flow, step).length > 0);
  if (screens.includes(here)) {
    const hint = words.screenTitle(here);
    return [{ event: `check.${here}`, label: words.text.ui('help.check'), hint }];
  }
  return screens.map((step) => ({
    event: `check.${step}`,
    label: words.text.ui('help.checkScreen', { screen: inSentence(words.screenTitle(step)) }),
  }));
}

function symptomsView({ flow, snapshot }: Situation, words: Words, frame: Surroundings): ChoicesView {
  const { text } = words;
  const { role } = snapshot.context;
  const seen = Object.entries(flow.symptoms).filter(([, { roles }]) => roles === 'every' || roles.includes(role));
  const none = { event: 'person', label: text.ui('symptoms.none'), hint: text.ui('symptoms.noneHint') };
  return {
    ...frame,
    kind: 'choices',
    heading: text.ui('symptoms.heading'),
    body: [text.ui('symptoms.body')],
    groups: [
      {
        actions: [
          ...seen.map(([key]) => ({ event: `symptom.${key}`, label: words.flow(`symptoms.${key}.title`) })),
          none,
        ],
      },
    ],
  };
}

function symptomView({ flow }: Situation, words: Words, frame: Surroundings, symptom: string): ChoicesView {
  const { text } = words;
  const path = `symptoms.${symptom}`;
  const causes = Object.keys(flow.symptoms[symptom]!.causes).map((cause): Action => {
    const hint = `${path}.causes.${cause}.hint`;
    return {
      event: `cause.${cause}`,
      label: words.flow(`${path}.causes.${cause}.label`),
      ...(words.has(hint) ? { hint: words.flow(hint) } : {}),
    };
  });
  const person = { event: 'person', label: text.ui('symptom.person'), hint: text.ui('symptom.personHint') };
  return {
    ...frame,
    kind: 'choices',
    heading: words.flow(`${path}.title`),
    body: words.body(`${path}.answer`),
    groups: [{ title: text.ui('symptom.causes'), actions: [...causes, person] }],
  };
}

function personView(situation: Situation, words: Words, frame: Surroundings): ContactsView {
  const { flow, snapshot } = situation;
  const ladder = snapshot.context.ladder ?? flow.escalate[snapshot.context.role]!;
  return {
    ...frame,
    kind: 'contacts',
    heading: words.text.ui('person.heading'),
    body: [words.text.ui('person.body')],
    contacts: [],
    ...situation.people?.contactsIn(situation, words, ladder),
  };
}

/** The ticket before its form is there; the form itself is drawn by its own run. */
function ticketView({ people, ...situation }: Situation, words: Words, frame: Surroundings): TicketView {
  const message = people?.messageView(words, people.trailLines(situation, words), situation.coordinator.email);
  return {
    ...frame,
    kind: 'ticket',
    heading: words.text.ui('ticket.loading'),
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

function solvedView({ flow }: Situation, words: Words, frame: Surroundings): SolvedView {
  const outcome = Object.keys(flow.steps).find((key) => 'outcome' in flow.steps[key]!)!;
  return {
    ...frame,
    kind: 'solved',
    heading: words.step(outcome, 'arrived.heading'),
    body: [...words.body(`steps.${outcome}.arrived.body`), words.text.ui('solved.close')],
    print: words.text.ui('solved.print'),
  };
}
