import type { EntityType } from '../model/knowledge.ts';
import type { Lang } from '../model/text.ts';

/** Nouns by which a text goes on speaking of something that it has named: "the company". */
export interface ReferenceNouns {
  /** In the nominative, folded, separated by blanks; of nouns in two words the last. */
  readonly nouns: string;
  readonly type: EntityType;
  /** What known things they fit: beginnings or endings of `Entity.kind`; null for every kind. */
  readonly kinds: RegExp | null;
  /** Of people. */
  readonly gender?: 'male' | 'female';
  /** Whether something of the type that no pack knows may be meant. */
  readonly unknownToo: boolean;
}

const COMPANY = /^(?:company|airline|bank|shipping-company|social-network)$/;
const OFFICE = /^(?:ministry|agency|intelligence-agency|central-bank|prosecution|court|office)$/;
const AGENCY = /^(?:agency|intelligence-agency|ministry|un-body|international-organization)$/;
const CLUB = /club$/;

/** The same groups in all languages, so that each writes only its words. */
function groups(words: {
  readonly company: string;
  readonly bank: string;
  readonly office: string;
  readonly agency: string;
  readonly club: string;
  readonly party: string;
  readonly country: string;
  readonly politician: string;
  readonly politicianWoman: string;
}): readonly ReferenceNouns[] {
  const organization = { type: 'organization', unknownToo: true } as const;
  const person = { type: 'person', kinds: null, unknownToo: true } as const;
  return [
    { ...organization, nouns: words.company, kinds: COMPANY },
    { ...organization, nouns: words.bank, kinds: /bank$/, unknownToo: false },
    { ...organization, nouns: words.office, kinds: OFFICE },
    { ...organization, nouns: words.agency, kinds: AGENCY, unknownToo: false },
    { ...organization, nouns: words.club, kinds: CLUB },
    { ...organization, nouns: words.party, kinds: /^party$/, unknownToo: false },
    { type: 'place', nouns: words.country, kinds: /^country$/, unknownToo: false },
    { ...person, nouns: words.politician },
    { ...person, nouns: words.politicianWoman, gender: 'female' },
  ];
}

/** Nouns that point back, by language. */
export const referenceNouns: Readonly<Record<Lang, readonly ReferenceNouns[]>> = {
  ru: groups({
    company: 'компания фирма корпорация концерн холдинг предприятие перевозчик авиакомпания',
    bank: 'банк',
    office: 'ведомство министерство',
    agency: 'агентство бюро служба',
    club: 'клуб',
    party: 'партия',
    country: 'страна',
    politician: 'политик дипломат',
    politicianWoman: '',
  }),
  uk: groups({
    company: 'компанія фірма корпорація концерн холдинг підприємство перевізник авіакомпанія',
    bank: 'банк',
    office: 'відомство міністерство',
    agency: 'агентство агенція бюро служба',
    club: 'клуб',
    party: 'партія',
    country: 'країна',
    politician: 'політик дипломат',
    politicianWoman: 'політикиня дипломатка',
  }),
  en: groups({
    company: 'company firm corporation conglomerate maker manufacturer operator airline carrier',
    bank: 'bank lender',
    office: 'ministry department',
    agency: 'agency bureau',
    club: 'club',
    party: 'party',
    country: 'country',
    politician: 'politician diplomat',
    politicianWoman: '',
  }),
};
