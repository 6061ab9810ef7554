import type { Localized } from './text.ts';

/** A Wikidata id (`Q159`), else an id in a pack's own namespace (`iso:UA-05`, `sidelight:…`). */
export type EntityId = `Q${number}` | `${string}:${string}`;

/** The form of an id, for what comes out of files and messages. */
export const ENTITY_ID = /^(?:Q[1-9]\d{0,11}|[a-z][a-z0-9-]*:\S{1,200})$/;

/** The form of an id of Wikidata. */
export const WIKIDATA_ID = /^Q[1-9]\d{0,11}$/;

/** What a name may be of, in the order in which kinds are listed. */
export const ENTITY_TYPES = [
  'person',
  'organization',
  'place',
  'event',
  'product',
  'other',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** A date known to the year, the month or the day: `2021`, `2021-12`, `2021-12-22`. */
export type PartialDate = string;

/** Where a fact comes from: an address, or the editors with the date they last looked. */
export interface FactSource {
  /** For example "Unicode CLDR 42" or "editors". */
  readonly name: string;
  readonly url?: string;
  /** The date for which the source states it. */
  readonly asOf: PartialDate;
}

/**
 * An office or membership held for a time.
 * See https://www.popoloproject.com/specs/membership.html.
 */
export interface Membership {
  /**
   * A role known to `lib/languages/<lang>/roles.ts` (`president`, `foreign-minister`, `member`,
   * …), by which texts are searched ("президент США") and labels chosen.
   */
  readonly role: string;
  /** The country or organisation in which the role is held. */
  readonly of: EntityId;
  /** Printed instead of the role's own label where that would be wrong or too vague. */
  readonly label?: Localized;
  readonly start?: PartialDate;
  /** Last day; absent while the role is held. */
  readonly end?: PartialDate;
}

/** What a fact says: another entity, a date, a number with its unit, or words. */
export type FactValue =
  | { readonly entity: EntityId }
  | { readonly date: PartialDate }
  | { readonly number: number; readonly unit?: string }
  | { readonly text: Localized };

/** A dated statement about an entity, for example its population or its founding. */
export interface Fact {
  /** Key of a message `fact.<property>`: `born`, `died`, `founded`, `capital`, `population`, … */
  readonly property: string;
  readonly value: FactValue;
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  readonly source?: FactSource;
}

/** A thing with a name, as a pack describes it. Names are nominatives; forms come from rules. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** Finer than `type`: `country`, `city`, `region`, `politician`, `party`, `media`, `war`, … */
  readonly kind?: string;
  /** The first of each list is the label, the rest are aliases. */
  readonly names: Localized<readonly string[]>;
  /**
   * Further names that are ordinary words or belong to many ("Альянс", "союз"): they point here
   * only where the article names it otherwise too.
   */
  readonly weakNames?: Localized<readonly string[]>;
  /** A person's family name where it is not the label's last word ("Си" in "Си Цзиньпин"). */
  readonly familyName?: Localized;
  /** Grammatical gender of a person; decides feminine and masculine surname forms. */
  readonly gender?: 'male' | 'female';
  /** Names of the lists above that never take endings, or take ones the rules cannot know. */
  readonly forms?: Localized<Readonly<Record<string, 'fixed' | readonly string[]>>>;
  /** One line, at most 80 characters, no full stop. */
  readonly description: Localized;
  /** The country it belongs to. */
  readonly country?: EntityId;
  /** Popularity prior, 0 (obscure) to 255 (named every day), on a logarithmic scale. */
  readonly prior: number;
  readonly memberships?: readonly Membership[];
  readonly facts?: readonly Fact[];
  readonly related?: readonly EntityId[];
  /** What the name stands for in "Москва заявила": a capital or residence → the authority. */
  readonly metonymOf?: EntityId;
  /** Wikipedia article titles by language. */
  readonly wikipedia?: Localized;
  readonly source?: FactSource;
}
