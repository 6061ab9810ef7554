import { CONSONANT_END } from '../languages/cyrillic-letters.ts';
import type { Inflection } from '../languages/declension.ts';
import { languageData } from '../languages/index.ts';
import type { Entity, EntityType } from '../model/knowledge.ts';
import type { Lang } from '../model/text.ts';
import { type NameWord, wordsOfName } from '../text/name-words.ts';
import { fold } from '../text/normalize.ts';
import { ANY_CASE, declineWord, type WordForms, type WordTraits } from './decline.ts';

/** One word of a name with every form that it may take in a text. */
export interface PatternWord {
  readonly forms: ReadonlyMap<string, number>;
  /** "МИД": the text must show these capitals too, whatever ending follows. */
  readonly capitals: string | null;
  /** The nominative begins with a capital. */
  readonly capital: boolean;
}

/** A name as texts may show it: one entry a word, hyphenated words taken apart. */
export interface NamePattern {
  /** The nominative as the pack has it. */
  readonly name: string;
  readonly words: readonly PatternWord[];
}

/** What the forms of a name depend on. */
export interface NameTraits {
  readonly type: EntityType;
  readonly gender?: 'male' | 'female';
  /** The name is a family name alone: it has plural forms too. */
  readonly familyName?: boolean;
  /** The pack's word on this name's forms, where the rules would be wrong. */
  readonly forms?: 'fixed' | readonly string[];
}

const CYRILLIC = /[\u0400-\u04ff]/;
const UPPER = /^\p{Lu}/u;
const ALL_CAPS = /^\p{Lu}[\p{Lu}\p{Nd}]+$/u;
const LATIN_ENDING = /^([a-z0-9.-]+)'[\u0400-\u04ff]{1,3}$/;

function fixedForms(norm: string): WordForms {
  return new Map([[norm, ANY_CASE]]);
}

function abbreviationForms(norm: string, { abbreviationEndings }: Inflection): WordForms {
  const forms = fixedForms(norm);
  if (!CONSONANT_END.test(norm)) return forms;
  for (const ending of abbreviationEndings.split(' ')) forms.set(norm + ending, ANY_CASE);
  return forms;
}

/**
 * English and other Latin-script words: possessive, and plural for peoples and things. "The Browns"
 * are a family or a team and not the one Brown that a pack knows.
 */
function latinForms(norm: string, last: boolean, type: EntityType): WordForms {
  const forms = fixedForms(norm);
  if (!last || !/[a-z]$/.test(norm)) return forms;
  const own = [`${norm}'s`, `${norm}'`];
  const plural = norm.endsWith('s') || type === 'person' ? [] : [`${norm}s`, `${norm}s'`];
  for (const form of [...own, ...plural]) forms.set(form, ANY_CASE);
  return forms;
}

function withFixed(forms: WordForms, norm: string): WordForms {
  forms.set(norm, ANY_CASE);
  return forms;
}

/** Index of the word that governs a name of a thing: adjectives, then the first noun. */
function headIndex(words: readonly NameWord[], data: Inflection): number {
  for (const [index, word] of words.entries()) {
    const hyphenated = words[index + 1]?.token === word.token;
    if (hyphenated || data.adjective.test(word.norm)) continue;
    return index;
  }
  return words.length - 1;
}

function wordForms(
  name: string,
  words: readonly NameWord[],
  index: number,
  lang: Lang,
  traits: NameTraits,
): WordForms {
  const word = words[index];
  if (!word) return new Map();
  const { norm } = word;
  const surface = name.slice(word.start, word.end);
  const last = index === words.length - 1;
  const data = languageData(lang).inflection;
  if (!data || !CYRILLIC.test(norm)) return latinForms(norm, last, traits.type);
  if (norm.length === 1 || traits.forms === 'fixed') return fixedForms(norm);
  if (ALL_CAPS.test(surface)) return abbreviationForms(norm, data);
  if (traits.type === 'person') {
    if (data.nameParticles.has(norm)) return fixedForms(norm);
    const gender = traits.gender ? { gender: traits.gender } : {};
    const forms = declineWord(norm, data, {
      person: true,
      ...gender,
      familyPlural: traits.familyName === true,
    });
    return last ? forms : withFixed(forms, norm);
  }
  const head = headIndex(words, data);
  const things: WordTraits = { person: false };
  const hyphenated =
    words[index + 1]?.token === word.token || words[index - 1]?.token === word.token;
  if (hyphenated) {
    return UPPER.test(surface)
      ? withFixed(declineWord(norm, data, things), norm)
      : fixedForms(norm);
  }
  if (index <= head) return declineWord(norm, data, things);
  // After the head: "дел" never changes; "Беларусь" in "Республика Беларусь" may.
  return UPPER.test(surface) ? withFixed(declineWord(norm, data, things), norm) : fixedForms(norm);
}

/**
 * Every form of a name, word by word, in one language. Pure. The forms of a word are made when
 * they are asked for: of the names that a text is compared with, most differ by then.
 */
export function namePattern(name: string, lang: Lang, traits: NameTraits): NamePattern {
  const words = wordsOfName(name);
  const pattern = words.map((word, index): PatternWord => {
    const surface = name.slice(word.start, word.end);
    let forms: WordForms | null = null;
    return {
      get forms() {
        forms ??= withGiven(wordForms(name, words, index, lang, traits), words, index, traits);
        return forms;
      },
      capitals: ALL_CAPS.test(surface) ? surface : null,
      capital: UPPER.test(surface),
    };
  });
  return { name, words: pattern };
}

/** Adds what the pack says of one word's forms. */
function withGiven(
  forms: WordForms,
  words: readonly NameWord[],
  index: number,
  traits: NameTraits,
): WordForms {
  if (!Array.isArray(traits.forms)) return forms;
  for (const form of traits.forms.map(wordsOfName)) {
    const norm = form[index]?.norm;
    if (norm && form.length === words.length) forms.set(norm, ANY_CASE);
  }
  return forms;
}

/** A word of a text without the ending that Latin names take after an apostrophe ("Telegram'у"). */
export function bareLatin(norm: string): string {
  return norm.replace(LATIN_ENDING, '$1');
}

/** The family name of a person: the record's own, else the last word of the label. */
export function familyNameOf(entity: Entity, lang: Lang): string | null {
  if (entity.type !== 'person') return null;
  const own = entity.familyName?.[lang];
  if (own) return own;
  const label = entity.names[lang]?.[0];
  if (!label) return null;
  const words = label.trim().split(/\s+/);
  return words.length > 1 ? (words.at(-1) ?? null) : null;
}

/**
 * A person's family name with its other spellings ("Zelenskyy", "Zelensky"): last words of
 * aliases that begin with the same letter.
 */
export function familyNamesOf(entity: Entity, lang: Lang): string[] {
  const own = familyNameOf(entity, lang);
  if (!own) return [];
  const last = (entity.names[lang] ?? []).map((name) => name.trim().split(/\s+/).at(-1) ?? '');
  const spellings = entity.familyName?.[lang] ? [] : last.filter((word) => word[0] === own[0]);
  return [...new Set([own, ...spellings])];
}

/** Traits of one of an entity's names. */
export function traitsOf(entity: Entity, lang: Lang, name: string): NameTraits {
  const forms = entity.forms?.[lang]?.[name];
  return {
    type: entity.type,
    ...(entity.gender ? { gender: entity.gender } : {}),
    ...(forms ? { forms } : {}),
    familyName: entity.type === 'person' && !/\s/.test(name.trim()),
  };
}

/** Folds a whole name to compare names with one another: words joined by one blank. */
export function foldName(name: string): string {
  return wordsOfName(name)
    .map((word) => fold(word.norm))
    .join(' ');
}
