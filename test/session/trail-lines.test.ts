import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trailLines } from '../../src/session/trail-lines.ts';
import { Words } from '../../src/session/words.ts';
import { workingStorage } from '../ticket/storage.ts';
import { allDutch } from '../text/dutch.ts';
import { rightEvents } from './selections.ts';
import { everyCase } from './every-case.ts';
import { caseAt, nameOf, situationOf, type Case } from './situations.ts';
import { openSession, press } from './visitor.ts';

const text = await allDutch();

const linesOf = (one: Case) =>
  trailLines(situationOf(one), new Words(text, one.id, one.flow, one.snapshot.context.role));
const signIn = (role: string, ...events: readonly string[]) => linesOf(caseAt('alivia-sign-in', role, ...events));
const carerAt = (...events: readonly string[]) => signIn('informalCarer', ...events);

const asCarer = 'Ik meld mij aan als: Mantelzorger.';

describe('the trail', () => {
  it('begins with the role and ends with the step', () => {
    assert.deepEqual(carerAt(), [asCarer, 'Ik was bij de stap: Waarop meldt u zich aan?']);
  });

  it('says no role where none is chosen', () => {
    assert.deepEqual(linesOf(caseAt('alivia-choose-role', 'anyone')), ['Ik was bij de stap: Wie bent u in Alivia?']);
  });

  it('says what was answered', () => {
    assert.deepEqual(carerAt('answer.computer'), [
      asCarer,
      'Waarop meldt u zich aan? Op een computer.',
      'Ik was bij de stap: Open Alivia.',
    ]);
  });

  it('says what was answered to a step that is no question', () => {
    const lines = linesOf(caseAt('alivia-get-help', 'anyone', 'answer.yes', 'answer.notReached'));
    assert.ok(lines.includes('Vraag hulp aan de coördinator. Ik kan de coördinator niet bereiken.'), lines.join('\n'));
  });

  it('says what was set on a screen, with the labels to the letter', () => {
    const lines = carerAt('check.confirmProfile', 'select.signInAs.ownProfession', 'press');
    assert.deepEqual(lines.slice(1, -1), [
      'Het scherm waar u uw profiel kiest: ‘Ik wil me aanmelden als:’ uw eigen beroep, bijvoorbeeld ‘Arts’.',
    ]);
  });

  it('says that a field was left empty only where the documents name it for the role', () => {
    const { flow } = caseAt('alivia-sign-in', 'mandateHolder');
    const right = rightEvents(flow, 'mandateHolder', 'confirmProfile');
    const lines = signIn('mandateHolder', 'check.confirmProfile', ...right, 'press');
    assert.deepEqual(lines.slice(1, -1), [
      'Het scherm waar u uw profiel kiest: ‘Ik wil me aanmelden als:’ ‘Burger’; ' +
        '‘Onder het mandaat van:’ de naam van de persoon met een zorgnood; ‘Voor mijn kind:’ niets gekozen.',
    ]);
  });

  it('says what was put right on the real screen', () => {
    const lines = carerAt('check.confirmProfile', 'select.signInAs.ownProfession', 'press', 'next');
    assert.equal(lines[2], 'Het scherm waar u uw profiel kiest: ik paste mijn keuzes aan.');
  });

  it('says what was checked last, where a screen was checked twice', () => {
    const twice = ['check.chooseEntrance', 'select.entrance.personInNeed', 'press', 'back'] as const;
    const lines = carerAt(...twice, 'select.entrance.informalCarer', 'press');
    assert.equal(lines.filter((line) => line.startsWith('Het startscherm')).length, 1);
    assert.match(lines[1] ?? '', /‘Als mantelzorger’\.$/);
  });

  it('says what was seen instead', () => {
    const lines = signIn(
      'mandateHolder',
      'help',
      'symptoms',
      'symptom.errorMessage',
      'back',
      'symptom.selectChildOrNot',
    );
    assert.deepEqual(lines.slice(1, -1), [
      'Wat ik zie: Ik krijg een foutmelding.',
      'Wat ik zie: Moet ik mijn kind aanduiden?',
    ]);
  });

  it('says which cause was recognised, and what did not help', () => {
    const named = ['help', 'symptoms', 'symptom.cannotSignIn'] as const;
    const lines = linesOf(
      caseAt(
        'tbe-overview',
        'anyone',
        ...named,
        'tell.which.notConfirmed',
        'failed.notConfirmed',
        'tell.isCapacityActive.unknown',
      ),
    );
    assert.deepEqual(lines.slice(0, -1), [
      'Wat ik zie: Aanmelden op de toepassing lukt niet.',
      'Dit past bij mij: Er is niet op ‘Bevestigen’ geklikt.',
      'Dit hielp niet: Er is niet op ‘Bevestigen’ geklikt.',
    ]);
  });

  it('says that the last page did not come', () => {
    const lines = carerAt('answer.computer', 'next', 'next', 'next', 'next', 'no');
    assert.deepEqual(lines.slice(-2), [
      'Ziet u de Welkom-pagina van Alivia? Nee.',
      'Ik was bij de stap: Ziet u de Welkom-pagina van Alivia?',
    ]);
  });

  it('ends with the step under what lies over it', () => {
    for (const over of [
      ['help'],
      ['person'],
      ['help', 'symptoms', 'symptom.errorMessage', 'person'],
      ['person', 'ticket.aliviaHelpdesk'],
    ]) {
      assert.equal(carerAt('answer.computer', 'next', ...over).at(-1), 'Ik was bij de stap: Kies hoe u zich aanmeldt.');
    }
  });

  it('has whole sentences, from every state', () => {
    for (const one of everyCase) {
      const lines = linesOf(one);
      for (const line of lines) assert.match(line, /^\p{Lu}.*[^.?! ][.?]$/u, nameOf(one));
      assert.equal(new Set(lines).size, lines.length, nameOf(one));
    }
  });
});

describe('the trail over more than one flow', () => {
  it('says the role once, what was done in each flow, and the step of the last', async (t) => {
    workingStorage(t);
    const session = await openSession();
    await press(session, 'answer.notSure', 'answer.ownCareOrSomebodyElses', 'answer.somebodyElses');
    await press(session, 'answer.computer', 'answer.notYet', 'next', 'help', 'person');
    const lines = session.view.kind === 'contacts' ? session.view.ready?.lines : undefined;
    assert.deepEqual(lines, [
      'Ik meld mij aan als: Mandaathouder van de persoon met een zorgnood.',
      'Wie bent u in Alivia? Ik twijfel.',
      'Waarover twijfelt u? Persoon met een zorgnood of mandaathouder.',
      'Waarop meldt u zich aan? Op een computer.',
      'Is uw mandaat administratief in orde? Nee, nog niet.',
      'Ik was bij de stap: Is uw mandaat nu in orde?',
    ]);
  });

  it('keeps the role while another question is asked', async (t) => {
    workingStorage(t);
    const session = await openSession({ start: { flow: 'alivia-sign-in', role: 'informalCarer' } });
    await press(session, 'changeRole', 'help', 'person');
    assert.deepEqual(session.view.kind === 'contacts' && session.view.ready?.lines, [
      asCarer,
      'Ik was bij de stap: Wie bent u in Alivia?',
    ]);
  });
});
