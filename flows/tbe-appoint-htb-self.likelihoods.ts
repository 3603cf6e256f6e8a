import type text from '../locales/nl/tbe-appoint-htb-self.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/**
 * Assumed, until a helpdesk counts: how often each cause is behind what people see instead of their own appointment.
 */
export const likelihoods: Likelihoods<typeof text> = {
  alreadyRegistered: {
    thatIsYou: {
      likely: 'often',
      because: 'the only case that the manual explains beside this message',
      told: 'always',
    },
    somebodyElse: {
      likely: 'sometimes',
      because: 'the message names whoever is main access manager; the manual has no advice for this case',
      told: 'always',
    },
  },
  alreadyKnown: {
    closeAndGoOn: { likely: 'often', because: 'the first instruction of the manual with this message', told: 'always' },
    appointOther: {
      likely: 'sometimes',
      because: 'the message says that it is possible; whoever is here wanted to appoint himself or herself',
      told: 'always',
    },
    question: { likely: 'rare', because: 'the manual names it last, for questions about access only', told: 'usually' },
  },
  notAllowed: {
    notLegalRepresentative: {
      likely: 'often',
      because: 'the manual names it first: nobody else may do this',
      told: 'always',
      needs: 'person',
    },
    functionNotValid: {
      likely: 'sometimes',
      because: 'only legal representatives whose function the register does not know, or no longer',
      told: 'usually',
    },
  },
  wrongPerson: {
    notYetConfirmed: {
      likely: 'sometimes',
      because: 'the confirmation shows the name before anything is final; we think that some notice it there',
      told: 'always',
    },
    alreadyConfirmed: {
      likely: 'often',
      because: 'the last screen says in words who was appointed',
      told: 'always',
    },
  },
  noMail: {
    wrongAddress: {
      likely: 'often',
      because: 'the manual warns that the address must be correct and exist; the mail can go to nobody else here',
      told: 'usually',
    },
    notConfirmed: {
      likely: 'sometimes',
      because: 'the mail follows only on the last screen, and a box must be ticked before it',
      selections: {
        confirmation: 'sometimes',
        ending: 'often',
      },
    },
  },
};
