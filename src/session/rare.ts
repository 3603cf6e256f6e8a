import type { AnyHandoverStep, AnyStep } from '../flow/any-flow.ts';
import { galleryEntries } from './gallery-entries.ts';
import type { Situation } from './situation.ts';
import type { CheckView, ChecklistView, EntryView, FindView, Frame, HandoverView, ItemView, View } from './view.ts';
import { Words } from './words.ts';
import type { Lead } from '../flow/step.ts';

/**
 * The views of the kinds of step that few flows have: a check-list, a list to search, all replicas, a handover. Fetched
 * together with the first flow that has one.
 */
export function rareView(situation: Situation, words: Words, frame: Frame, key: string, step: AnyStep): View {
  if ('checklist' in step) return checklistView(words, frame, key, step);
  if ('handover' in step) return handoverView(situation, words, frame, key, step);
  if ('list' in step) return listView(words, frame, key, Object.keys(step.list));
  const search = words.text.rare('find.searchScreens');
  return { ...findView(words, frame, galleryEntries(words.text, situation.gallery ?? [])), search };
}

function checklistView(
  words: Words,
  frame: Frame,
  key: string,
  { checklist }: AnyStep & { checklist: object },
): ChecklistView {
  const items = Object.entries(checklist).map(([item, { check }]): ItemView => {
    const path = `steps.${key}.items.${item}`;
    return {
      key: item,
      label: words.flow(`${path}.label`),
      ...(words.has(`${path}.hint`) ? { hint: words.flow(`${path}.hint`) } : {}),
      ...(check ? { check: checkView(words, check) } : {}),
    };
  });
  return {
    ...frame,
    kind: 'checklist',
    items,
    ...(items.some(({ check }) => check) ? { privacy: words.text.rare('checks.privacy') } : {}),
    primary: { event: 'next', label: words.step(key, 'done') },
  };
}

function checkView({ text }: Words, kind: CheckView['kind']): CheckView {
  return {
    kind,
    label: text.rare(`checks.${kind}.label`),
    right: text.rare(`checks.${kind}.right`),
    wrong: text.rare(`checks.${kind}.wrong`),
  };
}

function listView(words: Words, frame: Frame, key: string, entries: readonly string[]): FindView {
  const found = entries.map((entry): EntryView => {
    const path = `steps.${key}.entries.${entry}`;
    const hint = words.has(`${path}.hint`) ? { hint: words.flow(`${path}.hint`) } : {};
    return { key: entry, label: words.flow(`${path}.label`), labelIsOurs: true, ...hint, actions: [] };
  });
  return { ...findView(words, frame, found), primary: { event: 'next', label: words.step(key, 'done') } };
}

function findView({ text }: Words, frame: Frame, entries: readonly EntryView[]): FindView {
  return {
    ...frame,
    kind: 'find',
    search: text.rare('find.search'),
    entries,
    found: { one: text.rare('find.one'), other: text.rare('find.other') },
    none: text.rare('find.none'),
  };
}

/** The message to the person who can fix it, with the exact place in the guide; below it, whom else to ask. */
function handoverView(
  situation: Situation,
  words: Words,
  frame: Frame,
  key: string,
  step: AnyHandoverStep,
): HandoverView {
  const { people } = situation;
  const lines = words.step(key, 'handover.message').split('\n');
  const { contacts = [], first } = people?.contactsIn(situation, words, step.refer) ?? {};
  return {
    ...frame,
    kind: 'handover',
    message: people
      ? people.handoverMessage(
          words,
          [...lines, ...placeLines(situation, words, step.handover)],
          checkedLines(situation, words),
          words.text.rare('handover.thanks'),
        )
      : { title: '', text: '', copy: '', copied: '' },
    print: words.text.rare('handover.print'),
    primary: { event: 'lead', label: words.step(key, 'handover.lead') },
    others: words.text.rare('handover.others'),
    contacts,
    ...(first ? { first } : {}),
  };
}

/** What the user found out on the way here; where she stands is what the message is about. */
function checkedLines(situation: Situation, words: Words): readonly string[] {
  const lines = situation.people?.trailLines(situation, words).slice(0, -1) ?? [];
  return lines.length > 0 ? ['', words.text.rare('handover.checked'), ...lines.map((line) => `- ${line}`)] : [];
}

/** Which procedure, which step, and the address that opens the guide there, where the page has one. */
function placeLines({ page, known }: Situation, { text }: Words, handover: Lead): readonly string[] {
  const flow = known(handover.flow);
  if (!flow) return [];
  const role = handover.role ?? Object.keys(flow.escalate)[0]!;
  const words = new Words(text, handover.flow, flow, role);
  const step = words.step(handover.step ?? flow.first, 'heading');
  const target = handover.flow + (handover.step ? `/${handover.step}` : '');
  return [
    text.rare('handover.place', { title: words.flow('title'), step: step.replace(/\.$/, '') }),
    ...(page ? [text.rare('handover.link', { link: `${page}#wegwijzer=${target}` })] : []),
  ];
}
