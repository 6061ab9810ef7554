import { languageData } from '../../languages/index.ts';
import type { EntityType } from '../../model/knowledge.ts';
import type { Lang } from '../../model/text.ts';
import { beginsWith, keyOf, type NameUnit } from './name-units.ts';

/** A mention as it is compared with others. */
export interface ComparedName {
  readonly units: readonly NameUnit[];
  readonly type: EntityType;
  readonly surface: string;
}

interface Named {
  readonly units: readonly NameUnit[];
  readonly referent: string;
}

const referentOf = (units: readonly NameUnit[]) => `name:${keyOf(units)}`;

const LETTERS = /^\p{Lu}{2,6}$/u;

/** Whether initials and given name ("Б.", "Богдан") may be the same person's. */
function givenNamesAgree(one: readonly NameUnit[], other: readonly NameUnit[]): boolean {
  const [a, b] = [one[0], other[0]];
  if (!a || !b) return false;
  return a.isInitial || b.isInitial ? a.norm[0] === b.norm[0] : a.stem === b.stem;
}

/** The names of a type that have several words. */
const inFull = (names: readonly ComparedName[], wanted: EntityType) =>
  names.filter(({ type, units }) => type === wanted && units.length > 1);

const longestFirst = (a: ComparedName, b: ComparedName) => b.units.length - a.units.length;

/** Initials tell less than any given name: "Е. П. Крутова" is compared last. */
function moreWrittenOutFirst(a: ComparedName, b: ComparedName): number {
  const isInitials = ({ units }: ComparedName) => units.slice(0, -1).every((u) => u.isInitial);
  return Number(isInitials(a)) - Number(isInitials(b)) || longestFirst(a, b);
}

/** The one of a list, or none where there are several or no others. */
function only(list: readonly Named[]): Named | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/**
 * Gives names their referents: all case forms of one name have one; so have a person's full name,
 * the family name alone, with initials or with no more than a given name beside it; a body's name
 * and its beginning or letters ("Volga Seed Partners", "Volga Seed", "VSP"). Where two of the
 * article fit, a name stays by itself.
 */
export class Referents {
  readonly #lang: Lang;
  readonly #people: Named[] = [];
  readonly #bodies: Named[] = [];

  constructor(names: readonly ComparedName[], lang: Lang) {
    this.#lang = lang;
    for (const { units } of inFull(names, 'person').sort(moreWrittenOutFirst)) {
      if (this.#person(units) || this.#named(units).length > 0) continue;
      this.#people.push({ units, referent: referentOf(units) });
    }
    // The longest first: a shorter form of it is no body of its own.
    for (const { units } of inFull(names, 'organization').sort(longestFirst)) {
      if (this.#bodies.some((body) => beginsWith(body.units, units))) continue;
      this.#bodies.push({ units, referent: referentOf(units) });
    }
  }

  /** The referent of a mention, and the type of what bears it where that is another. */
  of(name: ComparedName): { referent: string; type: EntityType } {
    const { units, type } = name;
    const person = type === 'person' ? this.#person(units) : undefined;
    if (person) return { referent: person.referent, type };
    const body = type === 'organization' || type === 'person' ? this.#body(name) : undefined;
    return body
      ? { referent: body.referent, type: 'organization' }
      : { referent: referentOf(units), type };
  }

  #person(units: readonly NameUnit[]): Named | undefined {
    const named = this.#named(units);
    if (named.length > 0) return only(named);
    const [one] = units;
    // "Нодира" of Нодира Юсупбекова, "Wei" of Wei Jialin, "Раиса Тимофеевна" with her family name.
    const isLone = units.length === 1;
    const begun = this.#people.filter((person) =>
      isLone ? person.units[0]?.stem === one?.stem : beginsWith(person.units, units),
    );
    return only(begun);
  }

  /** The people whose family name this is, alone or with given names or initials that agree. */
  #named(units: readonly NameUnit[]): Named[] {
    const family = units.at(-1)?.stem;
    return this.#people.filter(
      (person) =>
        person.units.at(-1)?.stem === family &&
        (units.length === 1 || givenNamesAgree(units, person.units)),
    );
  }

  #body({ units, surface, type }: ComparedName): Named | undefined {
    const { publicHeads } = languageData(this.#lang).nameSigns;
    const begun = this.#bodies.filter(
      ({ units: body }) =>
        beginsWith(body, units) &&
        // "Penmere" is where the Penmere Health Board is.
        (units.length > 1 || !publicHeads.has(body.at(-1)?.norm ?? '')),
    );
    if (begun.length > 0) return only(begun);
    if (LETTERS.test(surface)) {
      const letters = surface.toLowerCase();
      return only(this.#bodies.filter((body) => initialsOf(body.units) === letters));
    }
    // "Sharks" of the Harlow Sharks, "Tolosa" of Minera Tolosa.
    const [one] = units;
    if (units.length > 1 || type === 'place') return undefined;
    return only(
      this.#bodies.filter((body) => body.units.length === 2 && body.units[1]?.stem === one?.stem),
    );
  }
}

/** The first letters of a name's words, of hyphenated ones too. */
function initialsOf(units: readonly NameUnit[]): string {
  return units
    .filter(({ norm }) => norm.length > 1)
    .flatMap(({ norm }) => norm.split('-').map((part) => part[0] ?? ''))
    .join('');
}
