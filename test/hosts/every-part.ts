/** The whole story and what it leaves out: a search for a cause, a message for whoever can help, a picture. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { picture } from '../elements/ticket-examples.ts';
import { wholeStory, type Person } from './whole-story.ts';

/**
 * Comes through every part of the guide that a page's policy could stand in the way of.
 *
 * @param maria - Somebody on a page with `<wegwijzer-launcher>` and a gateway.
 */
export async function everyPart(maria: Person): Promise<void> {
  await wholeStory(maria);
  await maria.press('Opnieuw beginnen');
  await searchesCause(maria);
  await maria.press('Opnieuw beginnen');
  await comesToMessage(maria);
  await sendsPicture(maria);
}

async function searchesCause(maria: Person): Promise<void> {
  const presses = ['Alivia', 'Mantelzorger', 'Het lukt niet', 'Ik zie iets anders', 'Ik krijg een foutmelding'];
  for (const name of [...presses, 'Dat weet ik niet', 'Controleer uw profiel']) await maria.press(name);
  await maria.set('Ik wil me aanmelden als:', 'een ander beroep');
  await maria.press('Profiel bevestigen');
  await maria.reads('Eén keuze past niet bij uw rol');
}

async function comesToMessage(maria: Person): Promise<void> {
  const answers = ['Ja, er is een HTB', 'Ja, ze is actief', 'Ja, er is een TB', 'Ja, ze is actief', 'Nee'];
  for (const name of ['Ik kan niet in eVIPA', 'eVIPA', ...answers]) await maria.press(name);
  await maria.reads('Vraag de TB om de gebruiker toe te voegen');
  await maria.find('textbox', 'Het bericht voor wie dit kan regelen');
}

async function sendsPicture(maria: Person): Promise<void> {
  await maria.press('Stuur uw vraag naar het contactcenter');
  await maria.type('Naam', 'Peeters');
  await maria.type('Voornaam', 'An');
  await maria.type('Tel nr of gsm', '0470 12 34 56');
  await maria.type('e-mail', 'an@voorbeeld.be');
  await chooses(maria, Buffer.from(await picture.arrayBuffer()));
  await maria.press('Maak iets onleesbaar');
  await dragOver(maria, await maria.find('application', 'Uw afbeelding'));
  await maria.press('Bewaar de afbeelding zo');
  await maria.find('button', 'Maak iets onleesbaar');
  await maria.press('Kijk na');
  await maria.reads('Versturen we dit?');
  await maria.press('Ja, verstuur dit');
  await maria.reads('Uw vraag is bewaard');
}

async function chooses(maria: Person, content: Buffer): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-picture-'));
  const path = join(folder, 'scherm.png');
  writeFileSync(path, content);
  const input = (await maria.find('button', 'Kies een bestand')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await maria.find('button', 'Maak iets onleesbaar');
  rmSync(folder, { recursive: true });
}

/** Draws a bar over the middle of an image. */
export async function dragOver({ page }: Pick<Person, 'page'>, image: ElementHandle): Promise<void> {
  await image.scrollIntoView();
  const { x, y, width, height } = (await image.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width * 0.2, y + height * 0.3);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.8, y + height * 0.7);
  await page.mouse.up();
}
