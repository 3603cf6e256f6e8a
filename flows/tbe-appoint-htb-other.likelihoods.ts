import type text from '../locales/nl/tbe-appoint-htb-other.json';
import type { Likelihoods } from '../src/flow/likelihoods.ts';

/**
 * Assumed, until a helpdesk counts: how often each cause is behind what people see instead of the other person’s
 * appointment.
 */
export const likelihoods: Likelihoods<typeof text> = {
  alreadyRegistered: {
    thatIsYou: {
      likely: 'sometimes',
      because: 'there is another message for whoever is main access manager already',
      told: 'always',
    },
    somebodyElse: {
      likely: 'often',
      because: 'the message gives the name of the main access manager; we think it is mostly another person',
      told: 'always',
    },
  },
  alreadyKnown: {
    appointOther: {
      likely: 'often',
      because: 'whoever is here wants to appoint another person, and the message says that it is possible',
      told: 'always',
    },
    closeAndGoOn: {
      likely: 'sometimes',
      because: 'the first instruction of the manual with this message',
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
      likely: 'sometimes',
      because: 'the manual warns for it, but here one more cause is likelier: the mail goes to the new manager',
      told: 'half',
    },
    mailToManager: {
      likely: 'often',
      because: 'the address of the main access manager is on the form, so most probably the mail goes there',
      told: 'usually',
      toldWith: { wrongAddress: 'half' },
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
