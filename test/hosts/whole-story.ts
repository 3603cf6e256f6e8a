import assert from 'node:assert/strict';
import type { Visitor } from '../stories/visitor.ts';

/** Somebody with whatever browser. */
export type Person = Pick<Visitor, 'aloud' | 'find' | 'page' | 'press' | 'reads' | 'set' | 'type'>;

/**
 * What Wegwijzer is for, from the button to a ticket that is stored: opening, choosing, the replica, what went wrong,
 * whom to ask, the form and what is sent. Throws where the page stands in the way.
 *
 * @param maria - Somebody on a page with `<wegwijzer-launcher gateway="/">`.
 * @param look - Called at each kind of view, before anything is pressed there.
 */
export async function wholeStory(maria: Person, look?: Look): Promise<void> {
  await maria.press('Hulp nodig?');
  await comesToVerdict(maria, look);
  await toForm(maria, look);
  await maria.type('Uw naam', 'Maria Voorbeeld');
  await sends(maria, look);
}

/** From anywhere in a flow of Alivia to the form of its helpdesk. */
export async function toForm(maria: Person, look?: Look): Promise<void> {
  await maria.press('Het lukt niet');
  await maria.press('Ik wil iemand spreken');
  await maria.reads('Wie kan u helpen?');
  await look?.('contacts');
  await maria.press('Stuur uw vraag naar de helpdesk');
  await maria.find('textbox', 'Uw naam');
}

/** The rest of that form, once she has given her name. */
export async function sends(maria: Person, look?: Look): Promise<void> {
  await maria.type('Uw telefoonnummer', '0470 00 00 00');
  await maria.type('Wat lukt er niet?', 'Ik zie een foutmelding.');
  await look?.('form');
  await maria.press('Kijk na');
  await maria.reads('Versturen we dit?');
  await look?.('review');
  await maria.press('Ja, verstuur dit');
  await maria.reads('Uw vraag is bewaard');
  assert.match(await maria.aloud(), /WW-\w+/);
}

/** Looks at a view. */
export type Look = (view: string) => Promise<void>;

/** The part of it that needs no gateway: from the first question to a choice on the replica that is explained. */
export async function comesToVerdict(maria: Person, look?: Look): Promise<void> {
  await maria.reads('Waar zit u vast?');
  await look?.('choices');
  await maria.press('Alivia');
  await maria.reads('Wie bent u in Alivia?');
  await maria.press('Persoon met een zorgnood');
  await maria.press('Op een computer');
  await maria.press('Alivia is open');
  await maria.press('Ik heb op ‘Aanmelden’ geklikt');
  await maria.press('Ik ben aangemeld met mijn sleutel');
  await maria.reads('Kies ‘Burger’');
  await look?.('replica');
  await maria.press('Controleer mijn keuzes');
  await maria.find('combobox', 'Ik wil me aanmelden als:');
  await look?.('fields');
  await maria.set('Ik wil me aanmelden als:', 'uw eigen beroep, bijvoorbeeld ‘Arts’');
  await maria.press('Profiel bevestigen');
  await maria.reads('Eén keuze past niet bij uw rol');
  await look?.('diagnosis');
}
