import type { PanelText } from '../../src/elements/panel-text.ts';
import type {
  Action,
  ChecklistView,
  ChoiceView,
  ChoicesView,
  ContactsView,
  DiagnosisView,
  FindView,
  HandoverView,
  MessageView,
  OptionView,
  ScreenStepView,
  SolvedView,
  VerdictView,
  View,
  VisitView,
} from '../../src/session/view.ts';
import { ticketExamples } from './ticket-examples.ts';

/** The fixed words. */
export const text: PanelText = {
  name: 'Wegwijzer',
  close: 'Sluiten',
  newTab: 'opent in een nieuw tabblad',
  here: 'Kies hier:',
  unset: 'Maak een keuze',
  button: 'Knop:',
  selected: 'De tekst is geselecteerd. Kopieer ze met Ctrl+C.',
};

/** The seven roles of Alivia, with the sentence and the examples of the manual. */
export const roles: readonly Action[] = [
  {
    event: 'role.personInNeed',
    label: 'Persoon met een zorgnood',
    hint: 'U ontvangt zelf zorg en wil aan de slag met uw eigen zorgplan.',
  },
  {
    event: 'role.mandateHolder',
    label: 'Mandaathouder van de persoon met een zorgnood',
    hint: 'U hebt officieel het recht om te handelen in naam van de persoon met een zorgnood.',
  },
  {
    event: 'role.informalCarer',
    label: 'Mantelzorger',
    hint: 'U zorgt vaak en intensief voor een persoon met zorgnood. Bijvoorbeeld: partner, vriend, familielid.',
  },
  {
    event: 'role.rizivProvider',
    label: 'Zorgaanbieder met RIZIV-nummer',
    hint: 'Bijvoorbeeld: huisarts, kinesist, tandarts.',
  },
  {
    event: 'role.organisationProvider',
    label: 'Zorgaanbieder binnen een erkende zorgvoorziening/zorgorganisatie',
    hint: 'Bijvoorbeeld: verpleegkundige bij een woonzorgcentrum, apotheker binnen apotheek.',
  },
  {
    event: 'role.noRizivProvider',
    label: 'Zorgaanbieder zonder RIZIV-nummer',
    hint: 'Bijvoorbeeld: coach, (medisch) voetverzorger.',
  },
  {
    event: 'role.otherInvolved',
    label: 'Andere betrokken persoon',
    hint: 'Bijvoorbeeld: partner, vriend, familielid, buurvrouw.',
  },
];

const helpdesk = { text: '02/214.19.09', href: 'tel:+3222141909', label: 'Bel de helpdesk van Alivia: 02/214.19.09' };

const frame = {
  portal: 'Alivia',
  role: 'Persoon met een zorgnood',
  changeRole: { event: 'role.change', label: 'verander uw rol' },
  back: { event: 'back', label: 'Terug' },
  help: { event: 'help', label: 'Het lukt niet' },
  more: [{ event: 'start.over', label: 'Begin opnieuw' }],
  contact: helpdesk,
};

const progress = (now: number) => ({ now, of: 6, text: `stap ${now} van 6` });

const option = (field: string, key: string, label: string, labelIsOurs = false): OptionView => ({
  key,
  label,
  labelIsOurs,
  event: `select.${field}.${key}`,
});

const verdict = (kind: VerdictView['kind'], ...sentences: string[]): VerdictView => ({ kind, sentences });

const entrance: ChoiceView = {
  kind: 'choice',
  key: 'entrance',
  label: 'Uw keuze op het startscherm',
  labelIsOurs: true,
  control: 'buttons',
  marked: false,
  options: [
    option('entrance', 'personInNeed', 'Als persoon met een zorgnood'),
    option('entrance', 'informalCarer', 'Als mantelzorger'),
    option('entrance', 'rizivOrOrganisation', 'Als zorgaanbieder met RIZIV-nummer of binnen zorgorganisatie'),
    option('entrance', 'noRizivOrOther', 'Als zorgaanbieder zonder RIZIV-nummer of andere betrokken persoon'),
  ],
};

const signInAs: ChoiceView = {
  kind: 'choice',
  key: 'signInAs',
  label: 'Ik wil me aanmelden als:',
  labelIsOurs: false,
  control: 'list',
  marked: false,
  options: [
    option('signInAs', 'nothing', 'niets gekozen', true),
    option('signInAs', 'citizen', 'Burger'),
    option('signInAs', 'ownProfession', 'uw eigen beroep, bijvoorbeeld ‘Arts’', true),
    option('signInAs', 'otherProfession', 'een ander beroep', true),
  ],
};

const mandateOf: ChoiceView = {
  kind: 'choice',
  key: 'mandateOf',
  label: 'Onder het mandaat van:',
  labelIsOurs: false,
  control: 'list',
  marked: false,
  options: [
    option('mandateOf', 'nothing', 'niets gekozen', true),
    option('mandateOf', 'personInNeed', 'de naam van de persoon met een zorgnood', true),
  ],
};

const organisation: ChoiceView = {
  kind: 'choice',
  key: 'organisation',
  label: 'Binnen de organisatie:',
  labelIsOurs: false,
  control: 'list',
  marked: false,
  options: [
    option('organisation', 'nothing', 'niets gekozen', true),
    option('organisation', 'ownOrganisation', 'de organisatie waarvoor u werkt', true),
  ],
};

const chooseRole: ChoicesView = {
  kind: 'choices',
  at: 'chooseRole',
  portal: 'Alivia',
  heading: 'Wie bent u in Alivia?',
  body: ['Kies wat nu bij u past.'],
  back: frame.back,
  help: frame.help,
  more: [],
  contact: helpdesk,
  groups: [
    { title: 'U krijgt zorg', actions: roles.slice(0, 2) },
    { title: 'U geeft zorg of staat de persoon bij', actions: roles.slice(2) },
  ],
};

const trouble: ChoicesView = {
  ...frame,
  kind: 'choices',
  at: 'trouble',
  heading: 'Wat lukt er niet?',
  body: ['Kies wat het best past. U kunt altijd terug.'],
  groups: [
    {
      actions: [
        { event: 'check', label: 'Controleer mijn keuzes', hint: 'U toont wat u koos op het scherm.' },
        { event: 'symptoms', label: 'Ik zie iets anders' },
        { event: 'contacts', label: 'Ik wil iemand spreken' },
      ],
    },
  ],
};

const aboutKeys = {
  text: 'Meer over uw digitale sleutels',
  href: 'https://www.vlaanderen.be/aanmelden-bij-de-overheid-mijn-digitale-sleutels',
};

const choosePortal: ChoicesView = {
  kind: 'choices',
  at: 'choosePortal',
  portal: 'Wegwijzer',
  heading: 'Waar wilt u zich aanmelden?',
  body: [],
  notice: { text: 'Cette aide n’existe pas encore en français. Vous la lisez en néerlandais.', lang: 'fr' },
  more: [],
  contact: { event: 'contacts', label: 'Wie kan helpen?' },
  groups: [{ actions: [{ event: 'portal.alivia', label: 'Alivia' }] }],
};

const visit: VisitView = {
  ...frame,
  kind: 'visit',
  at: 'openAlivia',
  progress: progress(2),
  heading: 'Open Alivia',
  body: ['Open Alivia op uw computer.', 'Houd deze hulp ernaast.'],
  notice: { text: 'U gaat verder waar u gestopt was.' },
  link: { text: 'Open alivia.vlaanderen.be', href: 'https://alivia.vlaanderen.be' },
  primary: { event: 'done', label: 'Alivia is open' },
};

const instructButtons: ScreenStepView = {
  ...frame,
  kind: 'screen',
  at: 'chooseEntrance',
  progress: progress(3),
  heading: 'Kies hoe u zich aanmeldt',
  body: ['U ziet vier keuzes. Kies ‘Als persoon met een zorgnood’. Klik dan op ‘Aanmelden’.'],
  screen: {
    caption: 'Zo ziet het scherm eruit',
    mode: 'instruct',
    fields: [{ ...entrance, value: 'personInNeed', marked: true }],
    button: 'Aanmelden',
  },
  primary: { event: 'done', label: 'Ik klikte op ‘Aanmelden’' },
  secondary: [],
};

const instructKeys: ScreenStepView = {
  ...instructButtons,
  at: 'chooseDigitalKey',
  progress: progress(4),
  heading: 'Meld u aan met een digitale sleutel',
  body: ['U ziet verschillende aanmeldopties. Kies er één. Klik erop. Meld u dan aan.'],
  screen: {
    caption: 'Zo ziet het scherm eruit',
    mode: 'instruct',
    fields: [
      {
        kind: 'inert',
        key: 'loginOptions',
        label: 'Hier staan verschillende aanmeldopties. Kies er één.',
        labelIsOurs: true,
      },
    ],
  },
  link: aboutKeys,
  primary: { event: 'done', label: 'Ik ben aangemeld met mijn sleutel' },
};

const instructLists: ScreenStepView = {
  ...frame,
  kind: 'screen',
  at: 'confirmProfile',
  role: 'Zorgaanbieder met RIZIV-nummer',
  progress: progress(5),
  heading: 'Kies uw beroep',
  body: [
    'Kies onder ‘Ik wil me aanmelden als:’ uw beroep. Selecteer niets onder ‘Binnen de organisatie:’.',
    'Klik dan op ‘Profiel bevestigen’.',
  ],
  screen: {
    caption: 'Zo ziet het scherm eruit',
    mode: 'instruct',
    fields: [
      { ...signInAs, value: 'ownProfession', marked: true },
      { ...mandateOf, options: [] },
      { ...organisation, value: 'nothing' },
    ],
    button: 'Profiel bevestigen',
  },
  primary: { event: 'done', label: 'Ik klikte op ‘Profiel bevestigen’' },
  secondary: [],
};

const checkButtons: ScreenStepView = {
  ...instructButtons,
  at: 'chooseEntrance.check',
  heading: 'Wat koos u op het scherm?',
  body: ['Zet hieronder wat u op het echte scherm koos.'],
  screen: { caption: 'Zet hier wat u koos', mode: 'check', fields: [entrance], button: 'Aanmelden' },
  primary: { event: 'check', label: 'Controleer' },
  secondary: [{ event: 'other', label: 'Ik zie iets anders' }],
};

const checkLists: ScreenStepView = {
  ...checkButtons,
  at: 'confirmProfile.check',
  progress: progress(5),
  screen: {
    caption: 'Zet hier wat u koos',
    mode: 'check',
    fields: [signInAs, { ...mandateOf, value: 'nothing' }],
    button: 'Profiel bevestigen',
  },
};

const checkMissing: ScreenStepView = {
  ...checkLists,
  screen: {
    ...checkLists.screen,
    fields: [
      { ...entrance, missing: 'Zet dit eerst zoals op het echte scherm.' },
      { ...signInAs, missing: 'Zet dit eerst zoals op het echte scherm.' },
    ],
  },
};

const explain: ScreenStepView = {
  ...frame,
  kind: 'screen',
  at: 'confirmProfile.explain',
  progress: progress(5),
  heading: 'Er is één keuze die niet past',
  body: ['Pas die aan op het echte scherm.'],
  screen: {
    caption: 'Uw keuzes',
    mode: 'explain',
    fields: [
      {
        ...signInAs,
        value: 'ownProfession',
        marked: true,
        verdict: verdict(
          'wrong',
          'U koos uw eigen beroep.',
          'U meldt zich nu niet aan voor een beroep, ook niet als u een zorgberoep hebt.',
          'Kies onder ‘Ik wil me aanmelden als:’ de optie ‘Burger’. Klik dan op ‘Profiel bevestigen’.',
          'De handleiding zegt niet wat er anders gebeurt.',
        ),
      },
      {
        ...mandateOf,
        value: 'personInNeed',
        verdict: verdict(
          'unmentioned',
          'De handleiding zegt niets over dit veld voor u.',
          'Laat het leeg en probeer opnieuw.',
        ),
      },
      { ...organisation, value: 'nothing', verdict: verdict('right', 'Dit is juist.') },
    ],
    button: 'Profiel bevestigen',
  },
  primary: { event: 'adjusted', label: 'Ik heb het aangepast' },
  secondary: [{ event: 'help', label: 'Het lukt nog niet' }],
};

const explainButtons: ScreenStepView = {
  ...explain,
  at: 'chooseEntrance.explain',
  progress: progress(3),
  screen: {
    caption: 'Uw keuzes',
    mode: 'explain',
    fields: [
      {
        ...entrance,
        value: 'noRizivOrOther',
        marked: true,
        verdict: verdict(
          'wrong',
          'U koos ‘Als zorgaanbieder zonder RIZIV-nummer of andere betrokken persoon’.',
          'Die keuze is voor zorgaanbieders zonder RIZIV-nummer en voor andere betrokken personen.',
          'Ga terug naar het startscherm van Alivia. Kies ‘Als persoon met een zorgnood’.',
        ),
      },
    ],
    button: 'Aanmelden',
  },
};

const message: MessageView = {
  title: 'Uw bericht',
  text: 'Dag\n\nHet lukt mij niet om me aan te melden in Alivia.\nIk ben een persoon met een zorgnood.\nIk zie een foutmelding na ‘Profiel bevestigen’.\n\nKunt u mij helpen?',
  copy: 'Kopieer het bericht',
  copied: 'Het bericht is gekopieerd.',
  mail: { text: 'Mail het bericht', href: 'mailto:?subject=Aanmelden%20in%20Alivia' },
};

const contacts: ContactsView = {
  ...frame,
  kind: 'contacts',
  at: 'contacts',
  heading: 'Wie kan u helpen?',
  body: ['Dit is de volgorde uit de handleiding.'],
  contacts: [
    {
      key: 'coordinator',
      name: 'De coördinator van uw woonzorgcentrum',
      about: ['Spreek de coördinator aan in het woonzorgcentrum.'],
    },
    {
      key: 'aliviaHelpdesk',
      name: 'De helpdesk van Alivia',
      about: ['Bel als de coördinator u niet kan helpen.'],
      phone: helpdesk,
      hours: { open: true, text: 'Nu open, tot 18:00' },
      action: { event: 'ticket.open', label: 'Stuur een vraag', hint: 'Of schrijf uw vraag hier.' },
    },
    {
      key: 'digitalKeys',
      name: 'Uitleg over digitale sleutels',
      about: ['Voor problemen met itsme of een andere sleutel.'],
      link: aboutKeys,
    },
    {
      key: 'socialeKaart',
      name: 'De Sociale Kaart',
      about: ['Voor vragen over een fiche.'],
      mail: { text: 'desocialekaart@vlaanderen.be', href: 'mailto:desocialekaart@vlaanderen.be' },
    },
  ],
  first: 'aliviaHelpdesk',
  ready: {
    title: 'Hou dit bij de hand',
    lines: ['U bent een persoon met een zorgnood.', 'U koos ‘Burger’ onder ‘Ik wil me aanmelden als:’.'],
  },
  message,
};

const contactsClosed: ContactsView = {
  ...contacts,
  at: 'contacts.closed',
  contacts: [
    {
      key: 'aliviaHelpdesk',
      name: 'De helpdesk van Alivia',
      about: ['Voor alle vragen over aanmelden.'],
      phone: helpdesk,
      hours: { open: false, text: 'Nu gesloten. Opent maandag om 8:00' },
    },
    {
      key: 'ehealth',
      name: 'Het contactcenter van eHealth',
      about: ['Voor vragen over toegang en gebruikersbeheer.'],
      phone: { text: '+32-2-788 51 55', href: 'tel:+3227885155' },
      hours: { open: true, text: 'Nu open, tot 20:00' },
    },
  ],
  first: 'ehealth',
};

const solved: SolvedView = {
  ...frame,
  kind: 'solved',
  at: 'arrived',
  progress: progress(6),
  heading: 'U bent aangemeld in Alivia',
  body: ['U kunt nu uw profiel en uw zorgplan aanmaken.', 'Veel succes.'],
  primary: { event: 'start.over', label: 'Help mij met iets anders' },
  print: 'Druk deze stappen af',
};

const access = {
  ...frame,
  portal: 'Toegangsbeheer eHealth',
  role: 'Wettelijk vertegenwoordiger van de onderneming',
};

const waiting: VisitView = {
  ...access,
  kind: 'visit',
  at: 'waitForRole',
  heading: 'Wacht maximaal 20 minuten',
  body: ['Laat de gebruiker pas daarna aanmelden.'],
  wait: { text: 'De wijziging geldt vanaf 10:20, of vroeger.', left: 'Nog 20 minuten.' },
  primary: { event: 'next', label: 'De tijd is om' },
};

/** The three controls that are neither a large button nor a list, and a label that the real screen does not have. */
const controls: readonly ChoiceView[] = [
  {
    kind: 'choice',
    key: 'menu',
    label: 'Menu ‘Beheer subafdeling’',
    labelIsOurs: true,
    control: 'links',
    marked: false,
    options: [option('menu', 'users', 'Gebruikers'), option('menu', 'pencil', 'het potlood naast de gebruiker', true)],
  },
  {
    kind: 'choice',
    key: 'search',
    label: 'Zoekvelden bovenaan',
    labelIsOurs: true,
    control: 'text',
    marked: false,
    options: [
      option('search', 'nothing', 'niets ingevuld', true),
      option('search', 'number', 'het INSZ van de gebruiker', true),
    ],
  },
  {
    kind: 'choice',
    key: 'application',
    label: 'Beveiligde toepassingen',
    labelIsOurs: false,
    control: 'tick',
    marked: false,
    options: [
      option('application', 'ticked', 'de toepassing is aangevinkt', true),
      option('application', 'notTicked', 'de toepassing is niet aangevinkt', true),
    ],
  },
];

const set = (...values: readonly string[]): readonly ChoiceView[] =>
  controls.map((field, at) => ({ ...field, value: values[at] ?? '' }));

const [menu, search, application] = set('users', 'nothing', 'ticked');

const instructControls: ScreenStepView = {
  ...access,
  kind: 'screen',
  at: 'addUser',
  progress: { now: 10, of: 13, text: 'stap 10 van 13' },
  heading: 'Voeg de gebruiker toe',
  body: ['Klik op ‘Gebruikers’. Vink de toepassing aan.'],
  trap: 'Typ het nummer niet in de zoekvelden bovenaan. Waarschijnlijk zoekt u dan alleen in de lijst.',
  screen: {
    caption: 'Zo ziet het scherm eruit',
    mode: 'instruct',
    fields: [{ ...menu!, marked: true }, search!, { ...application!, marked: true }],
    button: 'Opslaan',
  },
  primary: { event: 'done', label: 'Ik klikte op ‘Opslaan’' },
  secondary: [{ event: 'check', label: 'Controleer mijn keuzes' }],
};

const checkControls: ScreenStepView = {
  ...instructControls,
  at: 'addUser.check',
  heading: 'Wat koos u op het scherm?',
  screen: { caption: 'Zet hier wat u koos', mode: 'check', fields: controls, button: 'Opslaan' },
  primary: { event: 'check', label: 'Controleer' },
};

const [chosen, typed, left] = set('pencil', 'number', 'notTicked');

const explainControls: ScreenStepView = {
  ...instructControls,
  at: 'addUser.explain',
  heading: 'Twee keuzes passen niet',
  screen: {
    caption: 'Uw keuzes',
    mode: 'explain',
    fields: [
      { ...chosen!, verdict: verdict('right', 'Dit is juist.') },
      {
        ...typed!,
        marked: true,
        verdict: verdict('wrong', 'U koos het INSZ van de gebruiker.', 'Maak het veld leeg.'),
      },
      { ...left!, marked: true, verdict: verdict('wrong', 'U vinkte de toepassing niet aan.', 'Vink ze aan.') },
    ],
    button: 'Opslaan',
  },
};

const checklist: ChecklistView = {
  ...access,
  kind: 'checklist',
  at: 'haveReady',
  progress: { now: 3, of: 5, text: 'stap 3 van 5' },
  heading: 'Leg deze gegevens klaar',
  body: ['Vink aan wat u hebt.'],
  items: [
    {
      key: 'enterpriseNumber',
      label: 'Het ondernemingsnummer (KBO-nummer) van uw organisatie',
      hint: 'Het nummer in de Kruispuntbank van Ondernemingen.',
      check: {
        kind: 'enterpriseNumber',
        label: 'Kijk uw ondernemingsnummer na',
        right: 'Dit nummer is goed geschreven.',
        wrong: 'Dit nummer klopt niet. Een ondernemingsnummer heeft 10 cijfers en begint met 0 of 1.',
      },
    },
    {
      key: 'personNumber',
      label: 'Het rijksregisternummer van elke medewerker',
      check: {
        kind: 'personNumber',
        label: 'Kijk het rijksregisternummer na',
        right: 'Dit nummer is goed geschreven.',
        wrong: 'Dit nummer klopt niet. Een rijksregisternummer heeft 11 cijfers.',
      },
    },
    {
      key: 'mail',
      label: 'Een e-mailadres',
      check: {
        kind: 'mail',
        label: 'Kijk het e-mailadres na',
        right: 'Dit adres is goed geschreven.',
        wrong: 'Dit adres klopt niet.',
      },
    },
    { key: 'key', label: 'Uw digitale sleutel' },
  ],
  privacy: 'Het blijft op deze pagina en wordt niet bewaard.',
  primary: { event: 'next', label: 'Ik heb alles' },
};

const found = {
  search: 'Zoek op woorden die u ziet',
  found: { one: 'gevonden', other: 'gevonden' },
  none: 'Niets gevonden. Probeer een ander woord.',
};

const list: FindView = {
  ...access,
  ...found,
  kind: 'find',
  at: 'findRole',
  heading: 'Zoek de rol of de toepassing',
  body: ['Typ een deel van de naam.'],
  entries: [
    { key: 'eVipa', label: 'eVIPA', labelIsOurs: true, hint: 'U hebt geen rol nodig.', actions: [] },
    { key: 'coordinator', label: 'Coördinator', labelIsOurs: true, hint: 'Een rol.', actions: [] },
    { key: 'reader', label: 'BelRAI-lezer', labelIsOurs: true, actions: [] },
    ...['Apotheek', 'Dienst', 'Erkenning', 'Facturatie', 'Groepspraktijk', 'Huisarts'].map((label) => ({
      key: label,
      label,
      labelIsOurs: true,
      actions: [],
    })),
  ],
  primary: { event: 'next', label: 'Ik heb genoeg gezien' },
};

const gallery: FindView = {
  ...choosePortal,
  ...found,
  kind: 'find',
  at: 'findScreen',
  heading: 'Welk scherm ziet u?',
  body: ['Zoek met de woorden op uw scherm.'],
  entries: [
    {
      key: 'profile',
      label: 'Het scherm waar u uw profiel kiest',
      labelIsOurs: true,
      words: 'Ik wil me aanmelden als: Burger Binnen de organisatie: Profiel bevestigen',
      screen: {
        caption: 'Zo ziet het scherm eruit',
        mode: 'instruct',
        fields: [signInAs, organisation],
        button: 'Profiel bevestigen',
      },
      actions: roles.slice(0, 3).map(({ label }, at) => ({
        event: `go.alivia-sign-in.confirmProfile.${at}`,
        label: 'Aanmelden in Alivia',
        hint: `Als ${label}`,
      })),
      choose: 'Dit is mijn scherm',
      group: 'Alivia',
    },
    {
      key: 'users',
      group: 'Toegangsbeheer eHealth',
      label: 'De lijst van gebruikers',
      labelIsOurs: true,
      words: 'Gebruikers Beveiligde toepassingen Opslaan',
      screen: { caption: 'Zo ziet het scherm eruit', mode: 'instruct', fields: controls, button: 'Opslaan' },
      actions: [{ event: 'go.tbe-manage-users.addUser.accessManager', label: 'Dit is mijn scherm' }],
    },
    ...[1, 2, 3, 4, 5, 6, 7].map((page) => ({
      key: `page${page}`,
      group: 'De Sociale Kaart',
      label: `Blad ${page} van uw fiche`,
      labelIsOurs: true,
      actions: [{ event: `go.ska-practice-edit.page${page}.anyone`, label: 'Dit is mijn scherm' }],
    })),
  ],
};

const handover: HandoverView = {
  ...access,
  kind: 'handover',
  at: 'grantRight',
  heading: 'Vraag de toegangsbeheerder om het recht te geven',
  body: ['Stuur dit bericht naar de toegangsbeheerder.'],
  message,
  print: 'Druk dit af',
  primary: { event: 'lead', label: 'Ik ben de toegangsbeheerder: toon de stappen' },
  others: 'Wie kan u nog helpen?',
  contacts: contacts.contacts.slice(1, 3),
  first: 'aliviaHelpdesk',
};

const person = {
  event: 'person',
  label: 'Ik wil iemand spreken',
  hint: 'U ziet wie kan helpen, en wie nu bereikbaar is.',
};

const why = {
  title: 'Waarom vraag ik dit?',
  text: 'Onze bronnen noemen dit als oorzaak. Dit nakijken kost u weinig tijd.',
};

const ruledOut = {
  title: 'Wat u al nakeek of probeerde',
  lines: ['Uw keuzes: het startscherm van Alivia', 'Uw keuze bij ‘Ik wil me aanmelden als:’'],
};

const agent = {
  causes: [
    { label: 'Uw keuze bij ‘Ik wil me aanmelden als:’', probability: 0.7 },
    { label: 'Iets anders', probability: 0.3 },
  ],
  next: 'Kijk dit scherm na',
};

/** The search for a cause as it begins: the symptom, and one thing to look at. */
const searchMirror: DiagnosisView = {
  ...frame,
  kind: 'diagnosis',
  at: 'symptom.errorMessage',
  heading: 'Ik krijg een foutmelding',
  body: ['Kijk opnieuw na wat u in de aanmeldschermen koos.'],
  question: 'Kijk dit scherm na',
  actions: [
    { event: 'check.entrance', label: 'Controleer het startscherm', hint: 'Misschien koos u daar iets anders.' },
  ],
  secondary: [{ event: 'tell.entrance.unknown', label: 'Dat weet ik niet meer' }, person],
  why,
  agent,
};

const searchList: DiagnosisView = {
  ...frame,
  kind: 'diagnosis',
  at: 'symptom.cannotSignIn.1',
  heading: 'Wat past bij u?',
  body: ['Wat u ziet: Aanmelden op de toepassing lukt niet'],
  why,
  agent,
  actions: [
    { event: 'tell.which.userNotAdded', label: 'De gebruiker staat niet in de lijst' },
    { event: 'tell.which.justChanged', label: 'Er is minder dan 20 minuten geleden iets veranderd' },
    { event: 'tell.which.none', label: 'Geen van deze' },
  ],
  secondary: [{ event: 'tell.which.unknown', label: 'Dat weet ik niet' }, person],
  ruledOut,
};

const searchRemedy: DiagnosisView = {
  ...frame,
  kind: 'diagnosis',
  at: 'symptom.errorMessage.1',
  heading: 'Probeer opnieuw met deze keuze',
  body: ['Wat u ziet: Ik krijg een foutmelding', 'Bij ‘Ik wil me aanmelden als:’ is ‘Burger’ juist.'],
  actions: [{ event: 'check.confirmProfile', label: 'Controleer mijn keuzes: het scherm waar u uw profiel kiest' }],
  secondary: [
    { event: 'helped.confirmProfile.signInAs', label: 'Het lukt nu' },
    { event: 'failed.confirmProfile.signInAs', label: 'Dat hielp niet' },
    person,
  ],
  ruledOut,
  agent,
};

const searchEnd: DiagnosisView = {
  ...searchRemedy,
  at: 'symptom.errorMessage.3',
  heading: 'Meer kunnen wij niet nakijken',
  actions: [],
  secondary: [],
  primary: { event: 'person', label: 'Toon wie mij kan helpen' },
};

/** One named example of every kind of view in every phase: the tests and the review page draw them all. */
export const examples = {
  choosePortal,
  chooseRole,
  trouble,
  visit,
  instructButtons,
  instructKeys,
  instructLists,
  checkButtons,
  checkLists,
  checkMissing,
  explain,
  explainButtons,
  contacts,
  contactsClosed,
  ...ticketExamples(frame, message),
  solved,
  waiting,
  instructControls,
  checkControls,
  explainControls,
  checklist,
  list,
  gallery,
  handover,
  searchMirror,
  searchList,
  searchRemedy,
  searchEnd,
} as const satisfies Record<string, View>;

export type ExampleName = keyof typeof examples;
