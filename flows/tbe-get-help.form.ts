import type text from '../locales/nl/tbe-get-help.json';
import type { Verdicts } from '../src/flow/flow.ts';
import type { ehealthForm } from './screens/ehealth-form.ts';

/** What to fill in on the form: everything with an asterisk; the ticket number only once one was given. */
export const formVerdicts: Verdicts<typeof text, typeof ehealthForm> = {
  name: {
    anyone: {
      nothing: { wrong: 'emptyRequiredField', status: 'undocumented', cites: ['TBE-HLP-09'] },
      filled: { right: ['TBE-HLP-09'] },
    },
  },
  firstName: {
    anyone: {
      nothing: { wrong: 'emptyRequiredField', status: 'undocumented', cites: ['TBE-HLP-10'] },
      filled: { right: ['TBE-HLP-10'] },
    },
  },
  phone: {
    anyone: {
      nothing: { wrong: 'emptyRequiredField', status: 'undocumented', cites: ['TBE-HLP-11'] },
      filled: { right: ['TBE-HLP-11'] },
    },
  },
  mail: {
    anyone: {
      nothing: { wrong: 'emptyRequiredField', status: 'undocumented', cites: ['TBE-HLP-12'] },
      filled: { right: ['TBE-HLP-12'] },
    },
  },
  subject: {
    anyone: {
      nothing: { wrong: 'emptyRequiredField', status: 'undocumented', cites: ['TBE-HLP-13'] },
      filled: { right: ['TBE-HLP-13'] },
    },
  },
  ticketNumber: {
    anyone: {
      // The first time there is none yet.
      nothing: { right: ['TBE-HLP-14', 'TBE-HLP-15'] },
      ticketNumber: { right: ['TBE-HLP-15'] },
      otherNumber: { wrong: 'otherNumberInsteadOfTicketNumber', status: 'undocumented', cites: ['TBE-HLP-15'] },
    },
  },
  message: {
    anyone: {
      nothing: { wrong: 'emptyRequiredField', status: 'undocumented', cites: ['TBE-HLP-16'] },
      filled: { right: ['TBE-HLP-16'] },
    },
  },
};
