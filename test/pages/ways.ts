/** What each of the seven does by the manual: the words on the screens, as the user sees them. */
export interface Way {
  readonly role: string;
  /** What the user answers between the choice of the role and the real page. */
  readonly answers: readonly string[];
  readonly entrance: string;
  /** The heading of the step with the profile. */
  readonly profile: string;
  /** What is set on the profile screen. */
  readonly selections: Readonly<Record<string, string>>;
  readonly arrived: string;
}

export const signInAs = 'Ik wil me aanmelden als:';
export const mandateOf = 'Onder het mandaat van:';
export const forMyChild = 'Voor mijn kind:';
export const organisation = 'Binnen de organisatie:';
export const entrance = 'Uw keuze op het startscherm';

const computer = ['Op een computer'];
const providers = 'Als zorgaanbieder met RIZIV-nummer of binnen zorgorganisatie';
const others = 'Als zorgaanbieder zonder RIZIV-nummer of andere betrokken persoon';

export const ways: readonly Way[] = [
  {
    role: 'Persoon met een zorgnood',
    answers: computer,
    entrance: 'Als persoon met een zorgnood',
    profile: 'Kies ‘Burger’',
    selections: { [signInAs]: 'Burger' },
    arrived: 'U kunt nu uw profiel en uw zorgplan aanmaken.',
  },
  {
    role: 'Mandaathouder van de persoon met een zorgnood',
    answers: [...computer, 'Ja, mijn mandaat is in orde'],
    entrance: 'Als persoon met een zorgnood',
    profile: 'Kies ‘Burger’ en de naam van de persoon',
    selections: {
      [signInAs]: 'Burger',
      [mandateOf]: 'de naam van de persoon met een zorgnood',
      [forMyChild]: 'niets gekozen',
    },
    arrived: 'U kunt ook het zorgplan aanmaken voor de persoon met een zorgnood.',
  },
  {
    role: 'Mantelzorger',
    answers: computer,
    entrance: 'Als mantelzorger',
    profile: 'Kies ‘Burger’',
    selections: { [signInAs]: 'Burger' },
    arrived: 'U kunt nu uw profiel aanmaken.',
  },
  {
    role: 'Zorgaanbieder met RIZIV-nummer',
    answers: computer,
    entrance: providers,
    profile: 'Kies uw beroep',
    selections: { [signInAs]: 'uw eigen beroep, bijvoorbeeld ‘Arts’', [organisation]: 'niets gekozen' },
    arrived: 'U kunt eventueel ook een zorgplan aanmaken',
  },
  {
    role: 'Zorgaanbieder binnen een erkende zorgvoorziening/zorgorganisatie',
    answers: computer,
    entrance: providers,
    profile: 'Kies uw organisatie',
    selections: { [signInAs]: 'niets gekozen', [organisation]: 'de organisatie waarvoor u werkt' },
    arrived: 'U kunt eventueel ook een zorgplan aanmaken',
  },
  {
    role: 'Zorgaanbieder zonder RIZIV-nummer',
    answers: computer,
    entrance: others,
    profile: 'Kies ‘Burger’',
    selections: { [signInAs]: 'Burger' },
    arrived: 'U kunt nu uw profiel aanmaken.',
  },
  {
    role: 'Andere betrokken persoon',
    answers: computer,
    entrance: others,
    profile: 'Kies ‘Burger’',
    selections: { [signInAs]: 'Burger' },
    arrived: 'U kunt nu uw profiel aanmaken.',
  },
];

/** One wrong selection of a role, and the reason that is given. */
export interface Mistake {
  readonly role: string;
  readonly field: string;
  readonly option: string;
  readonly says: string;
}

export const mistakes: readonly Mistake[] = [
  {
    role: 'Persoon met een zorgnood',
    field: entrance,
    option: 'Als mantelzorger',
    says: 'Die keuze is voor wie vaak en intensief voor iemand zorgt.',
  },
  {
    role: 'Mandaathouder van de persoon met een zorgnood',
    field: mandateOf,
    option: 'niets gekozen',
    says: 'Zonder naam meldt u zich waarschijnlijk aan voor uzelf, en niet voor de persoon met een zorgnood.',
  },
  {
    role: 'Mantelzorger',
    field: signInAs,
    option: 'een ander beroep',
    says: 'U meldt zich nu niet aan voor een beroep, ook niet als u een zorgberoep hebt.',
  },
  {
    role: 'Zorgaanbieder met RIZIV-nummer',
    field: organisation,
    option: 'de organisatie waarvoor u werkt',
    says: 'Een organisatie is de keuze van wie voor die organisatie aanmeldt. Waarschijnlijk meldt u zich zo niet aan als zelfstandige.',
  },
  {
    role: 'Zorgaanbieder binnen een erkende zorgvoorziening/zorgorganisatie',
    field: signInAs,
    option: 'uw eigen beroep, bijvoorbeeld ‘Arts’',
    says: 'Een beroep is de keuze van een zelfstandige met RIZIV-nummer. Waarschijnlijk meldt u zich zo niet aan voor uw organisatie.',
  },
  {
    role: 'Zorgaanbieder zonder RIZIV-nummer',
    field: entrance,
    option: providers,
    says: 'Die keuze is voor wie een RIZIV-nummer heeft of voor een organisatie werkt. Waarschijnlijk vindt u daarna geen beroep dat past.',
  },
  {
    role: 'Andere betrokken persoon',
    field: signInAs,
    option: 'niets gekozen',
    says: 'Als andere betrokken persoon moet u hier iets kiezen.',
  },
];
