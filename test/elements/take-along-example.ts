import type { TakeAlongView } from '../../src/session/take-along-view.ts';

export const link = 'https://portaal.example/start#wegwijzer=alivia-sign-in/confirmProfile/mandateHolder/MA34R2';

/** What somebody takes along from the profile screen of Alivia. */
export const takeAlong: TakeAlongView = {
  heading: 'Neem deze uitleg mee',
  close: 'Terug naar de uitleg',
  phone: {
    title: 'Ga verder op uw gsm',
    about: 'Open deze link op uw gsm.',
    way: {
      message: {
        title: 'De link',
        text: link,
        copy: 'Kopieer de link',
        copied: 'De link is gekopieerd.',
        mail: { text: 'Zet de link in een e-mail', href: `mailto:?body=${encodeURIComponent(link)}` },
      },
      privacy: 'Uw naam staat er niet in.',
      scan: {
        title: 'Scan de link met uw gsm',
        about: 'Richt de camera van uw gsm op deze code.',
        link,
        image: 'QR-code met dezelfde link',
      },
    },
  },
  paper: { title: 'Op papier', about: 'Op het blad staan alle stappen.', print: 'Druk deze uitleg af' },
  desk: {
    title: 'Lees deze code voor aan de helpdesk',
    about: 'U kunt er zich niet mee aanmelden.',
    code: 'MA3-4R2',
    say: 'Zeg: M van Maria, A van Anna, 3, 4, R van Robert, 2',
  },
  sheet: {
    title: 'Aanmelden in Alivia',
    lang: 'nl',
    role: 'Mandaathouder van de persoon met een zorgnood',
    made: 'Uitleg van 10 juni 2026',
    steps: [
      {
        heading: 'Open Alivia',
        body: ['Open Alivia op uw computer.'],
        lines: [{ text: 'Open https://alivia.vlaanderen.be' }],
      },
      {
        heading: 'Kies ‘Burger’',
        body: ['Klik dan op ‘Profiel bevestigen’.'],
        trap: 'Sluit het venster niet.',
        lines: [{ field: 'Ik wil me aanmelden als:', text: '‘Burger’' }],
        here: 'Hier was u',
      },
    ],
    help: {
      title: 'Lukt het niet?',
      contacts: [{ name: 'De helpdesk van Alivia', phone: '02/214.19.09', lines: ['Van maandag tot vrijdag.'] }],
    },
    code: 'Uw code voor de helpdesk: MA3-4R2',
    link: { text: 'Open dezelfde stap op uw gsm.', href: link },
  },
};
