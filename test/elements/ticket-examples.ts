import type { BlackOutText, Frame, MessageView, TicketFilesView, TicketView } from '../../src/session/view.ts';

/** A small picture of a screen: 64 by 32 pixels, blue, with a red line of text from 16 to 48 and from 12 to 20. */
export const picture = new Blob(
  [
    Uint8Array.from(
      atob(
        'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAgCAIAAAAt/+nTAAAAPElEQVR42u3VwQ0AMAgDsey/NJ0CRJGlDHB+JUl9PgAAAAAAAACAOUB7DgAAAADAaoAnBgAAAAAAADgEeD/x+GofRuNuAAAAAElFTkSuQmCC',
      ),
      (letter) => letter.charCodeAt(0),
    ),
  ],
  { type: 'image/png' },
);

/** The words of the tool that blacks something out. */
export const blackOutText: BlackOutText = {
  heading: 'Maak iets onleesbaar',
  body: 'Sleep over wat niemand mag lezen. Of tik op twee hoeken ervan.',
  keys: 'Met het toetsenbord: de pijltjes verplaatsen de balk. Met Shift erbij veranderen ze de grootte.',
  image: 'Uw afbeelding',
  add: 'Voeg een balk toe',
  undo: 'Verwijder de laatste balk',
  keep: 'Bewaar zo',
  cancel: 'Annuleer',
  corner: 'Tik nu op de andere hoek.',
  at: 'Links {left} %, boven {top} %, breed {width} %, hoog {height} %.',
  bars: ['Er staat geen balk.', 'Er staat één balk.', 'Er staan 2 balken.'],
};

const item = (index: number, name: string, size: string, isImage: boolean) => ({
  index,
  name,
  size,
  remove: 'Verwijder',
  ...(isImage ? { blackOut: 'Maak iets onleesbaar' } : {}),
});

const noFiles: TicketFilesView = {
  label: 'Een bestand toevoegen',
  hint: 'Afbeeldingen, pdf of gewone tekst. Hoogstens vijf bestanden, samen 10 MB.',
  add: 'Kies een bestand',
  items: [],
};

const someFiles: TicketFilesView = {
  ...noFiles,
  items: [
    item(0, 'Schermafbeelding 2026-11-22 om 12.31.33.png', '120 kB', true),
    item(1, 'brief.pdf', '1,2 MB', false),
  ],
};

/** The ticket in each of its phases, in the frame of a page. */
export function ticketExamples(frame: Omit<Frame, 'at' | 'heading' | 'body'>, message: MessageView) {
  const filling = {
    ...frame,
    kind: 'ticket',
    at: 'ticket',
    phase: 'filling',
    heading: 'Uw vraag aan de helpdesk van Alivia',
    body: [],
    known: {
      title: 'Dit weten we al en sturen we mee',
      lines: [
        { index: 0, text: 'U bent een persoon met een zorgnood.', removed: false, button: 'Laat weg' },
        { index: 1, text: 'U koos ‘Burger’ onder ‘Ik wil me aanmelden als:’.', removed: true, button: 'Zet terug' },
        { index: 2, text: 'U kreeg een foutmelding na ‘Profiel bevestigen’.', removed: false, button: 'Laat weg' },
      ],
    },
    fields: [
      { key: 'name', label: 'Uw naam', control: 'text', autocomplete: 'name', value: '' },
      {
        key: 'phone',
        label: 'Uw telefoonnummer',
        hint: 'Dan kan de helpdesk u bellen.',
        control: 'text',
        autocomplete: 'tel',
        value: '',
      },
      {
        key: 'message',
        label: 'Wat wilt u nog zeggen?',
        hint: 'Schrijf hier geen rijksregisternummer, wachtwoord of code.',
        control: 'textarea',
        value: '',
      },
    ],
    trapField: { key: 'website', label: 'Laat dit veld leeg' },
    errors: { title: '', items: [] },
    about: ['Druk op ‘Kijk na’. U ziet dan eerst wat we versturen.'],
    primary: { event: 'send', label: 'Kijk na' },
    secondary: [{ event: 'erase', label: 'Wis alles' }],
  } satisfies TicketView;

  const errors: TicketView = {
    ...filling,
    fields: filling.fields.map((field) =>
      field.key === 'message'
        ? { ...field, value: 'Mijn nummer is ***', notice: 'We hebben een rijksregisternummer weggelaten.' }
        : { ...field, error: field.key === 'name' ? 'Vul uw naam in.' : 'Vul uw telefoonnummer in.' },
    ),
    errors: {
      title: 'Er ontbreken nog twee dingen',
      items: [
        { field: 'name', text: 'Vul uw naam in.' },
        { field: 'phone', text: 'Vul uw telefoonnummer in.' },
      ],
    },
  };

  const eHealth: TicketView = {
    ...filling,
    at: 'ticket.ehealth',
    heading: 'Uw vraag aan het contactcenter van eHealth',
    known: { title: '', lines: [] },
    fields: [
      { key: 'lastName', label: 'Naam *', control: 'text', autocomplete: 'family-name', value: '' },
      { key: 'firstName', label: 'Voornaam *', control: 'text', autocomplete: 'given-name', value: '' },
      { key: 'phone', label: 'Tel nr of gsm *', control: 'text', autocomplete: 'tel', value: '' },
      { key: 'email', label: 'e-mail *', control: 'text', autocomplete: 'email', value: '' },
      { key: 'subject', label: 'Onderwerp *', control: 'text', value: 'Aanmelden in Toegangsbeheer' },
      {
        key: 'ticketNumber',
        label: 'Ticketnummer',
        optional: '(niet verplicht)',
        hint: 'Vul dit alleen in als u van het contactcenter al een ticketnummer kreeg.',
        control: 'text',
        value: '',
      },
      { key: 'message', label: 'Uw bericht *', control: 'textarea', value: 'Dit deed ik al:\n- Ik koos ‘Burger’.' },
    ],
    files: noFiles,
  };

  const withFiles: TicketView = { ...eHealth, files: someFiles };
  const fileRefused: TicketView = {
    ...eHealth,
    files: {
      ...someFiles,
      error: 'Dit bestand kunnen we niet meesturen: brief.docx. Kies een afbeelding, pdf of gewone tekst.',
    },
    errors: { title: 'Eén ding is nog niet in orde', items: [{ field: 'files', text: 'Kies het bestand opnieuw.' }] },
  };
  const fileBusy: TicketView = { ...eHealth, files: { ...someFiles, busy: 'We lezen het bestand. Even geduld.' } };
  const blackOut: TicketView = {
    ...eHealth,
    files: { ...someFiles, tool: { image: picture, index: 0, text: blackOutText } },
  };

  const { trapField: _trap, ...untrapped } = filling;
  const bare = { ...untrapped, known: { title: '', lines: [] }, fields: [] };

  const reviewing: TicketView = {
    ...bare,
    at: 'ticket.reviewing',
    phase: 'reviewing',
    heading: 'Versturen we dit?',
    review: {
      rows: [
        { label: 'Uw naam', value: 'An Peeters' },
        { label: 'Uw telefoonnummer', value: '0470 00 00 00' },
        { label: 'Wat wilt u nog zeggen?', value: 'Ik zie een melding.\n  Ze zegt: ‘verlopen’.' },
      ],
      lines: { title: 'Wat u al probeerde', lines: ['U bent een persoon met een zorgnood.', 'U koos ‘Burger’.'] },
      files: {
        title: 'Bestanden',
        items: [{ name: 'scherm.png', image: picture }, { name: 'brief.pdf' }],
        without: ['Zonder bestand: oud.png.'],
      },
    },
    about: ['Als u op ‘Ja, verstuur dit’ drukt, sturen we alleen wat hier staat. U krijgt een referentie.'],
    primary: { event: 'send', label: 'Ja, verstuur dit' },
    secondary: [{ event: 'change', label: 'Nee, ik pas iets aan' }],
  };

  const sending: TicketView = {
    ...reviewing,
    phase: 'sending',
    primary: { event: 'send', label: 'We versturen uw vraag. Even geduld.' },
    secondary: [],
  };

  const unready: TicketView = {
    ...reviewing,
    at: 'ticket.unready',
    phase: 'unready',
    heading: 'Uw vraag is nog niet verstuurd',
    about: ['Een deel van de hulp kan nu niet openen. Uw tekst staat hier nog. Probeer opnieuw, of bel.'],
    primary: { event: 'retry', label: 'Probeer nu opnieuw' },
    secondary: [{ event: 'edit', label: 'Pas uw vraag aan' }],
    message,
  };

  const waitingTicket: TicketView = {
    ...bare,
    at: 'ticket.waiting',
    phase: 'waiting',
    heading: 'Uw vraag wacht op verzending',
    about: [
      'We konden uw vraag nog niet versturen. We proberen het zelf opnieuw.',
      'De volgende poging is rond 10:32.',
    ],
    primary: { event: 'retry', label: 'Probeer nu opnieuw' },
    secondary: [
      { event: 'edit', label: 'Pas uw vraag aan' },
      { event: 'withdraw', label: 'Trek uw vraag in' },
    ],
    message,
  };

  const { primary: _primary, ...idle } = bare;

  const refused: TicketView = {
    ...idle,
    at: 'ticket.refused',
    phase: 'refused',
    heading: 'Uw vraag is geweigerd',
    about: ['We kunnen dit bericht zo niet doorgeven aan de helpdesk van Alivia. Bel, of kopieer het bericht.'],
    secondary: [{ event: 'edit', label: 'Pas uw vraag aan' }],
    message,
  };

  const expired: TicketView = {
    ...idle,
    at: 'ticket.expired',
    phase: 'expired',
    heading: 'Misschien kwam uw vraag niet aan',
    about: ['We kregen 24 uur lang geen antwoord. We hebben uw tekst gewist.'],
    primary: { event: 'edit', label: 'Schrijf uw vraag opnieuw' },
    secondary: [],
  };

  const withdrawn: TicketView = {
    ...idle,
    at: 'ticket.withdrawn',
    phase: 'withdrawn',
    heading: 'Uw vraag is ingetrokken',
    about: ['We versturen uw vraag niet meer.'],
    secondary: [{ event: 'edit', label: 'Pas uw vraag aan' }],
  };

  const sent: TicketView = {
    ...idle,
    at: 'ticket.sent',
    phase: 'sent',
    heading: 'Uw vraag is bewaard',
    about: ['We geven uw vraag door aan de helpdesk van Alivia. Schrijf de referentie op.'],
    secondary: [{ event: 'back', label: 'Terug naar de hulp' }],
    receipt: {
      label: 'Uw referentie',
      reference: 'WW-7K3P4M',
      copy: 'Kopieer de referentie',
      copied: 'De referentie is gekopieerd.',
      print: 'Druk af',
      status: { text: 'Bekijk hoever uw vraag staat', href: 'https://gateway.example/t/unguessable' },
    },
  };

  const loading: TicketView = {
    ...idle,
    at: 'ticket.loading',
    phase: 'loading',
    heading: 'Het formulier komt eraan',
    about: ['Een ogenblik.'],
    secondary: [],
  };

  const failed: TicketView = {
    ...idle,
    at: 'ticket.loading',
    phase: 'failed',
    heading: 'Een deel van de hulp kan nu niet openen',
    about: ['Misschien is uw verbinding even weg. Probeer opnieuw, of vraag hulp.'],
    primary: { event: 'retry', label: 'Probeer opnieuw' },
    secondary: [],
  };

  return {
    loading,
    failed,
    filling,
    errors,
    eHealth,
    withFiles,
    fileRefused,
    fileBusy,
    blackOut,
    reviewing,
    sending,
    unready,
    waitingTicket,
    refused,
    expired,
    withdrawn,
    sent,
  } satisfies Record<string, TicketView>;
}
