import { declineWord } from '../knowledge/decline.ts';
import { languageData } from '../languages/index.ts';
import type { Lang } from '../model/text.ts';
import type { NameWord } from '../text/name-words.ts';
import { wordsOfName } from '../text/name-words.ts';

/** A phrase for an office found in a text: words `[first, last)`. */
export interface RolePhrase {
  readonly first: number;
  readonly last: number;
  readonly roles: readonly string[];
}

interface Phrase {
  readonly role: string;
  /** The forms that each word may have. */
  readonly words: readonly ReadonlySet<string>[];
}

const phrases = new Map<Lang, ReadonlyMap<string, readonly Phrase[]>>();

/** All phrases of a language by the forms of their first word. */
function phrasesOf(lang: Lang): ReadonlyMap<string, readonly Phrase[]> {
  const known = phrases.get(lang);
  if (known) return known;
  const byFirst = new Map<string, Phrase[]>();
  const { roles, inflection } = languageData(lang);
  for (const [role, names] of Object.entries(roles)) {
    for (const name of names) {
      const parts = wordsOfName(name);
      const head = inflection
        ? parts.findIndex(({ norm }) => !inflection.adjective.test(norm))
        : -1;
      const words = parts.map(({ norm, token }, index) => {
        if (!inflection) return new Set([norm, `${norm}s`, `${norm}'s`]);
        const hyphenated = parts[index + 1]?.token === token;
        if (hyphenated || index > Math.max(0, head)) return new Set([norm]);
        return new Set(declineWord(norm, inflection, { person: false }).keys());
      });
      for (const form of words[0] ?? []) {
        const list = byFirst.get(form) ?? [];
        list.push({ role, words });
        byFirst.set(form, list);
      }
    }
  }
  phrases.set(lang, byFirst);
  return byFirst;
}

/** Every phrase for an office in the words of a text, the longest at each place. */
export function findRolePhrases(words: readonly NameWord[], lang: Lang): RolePhrase[] {
  const byFirst = phrasesOf(lang);
  const found: RolePhrase[] = [];
  for (let first = 0; first < words.length; first++) {
    let length = 0;
    let roles: string[] = [];
    for (const phrase of byFirst.get(words[first]?.norm ?? '') ?? []) {
      if (phrase.words.length < length || !fits(words, first, phrase)) continue;
      if (phrase.words.length > length) roles = [];
      length = phrase.words.length;
      roles.push(phrase.role);
    }
    if (length === 0) continue;
    found.push({ first, last: first + length, roles: [...new Set(roles)] });
    first += length - 1;
  }
  return found;
}

function fits(words: readonly NameWord[], first: number, phrase: Phrase): boolean {
  return phrase.words.every((forms, offset) => {
    const word = words[first + offset];
    return word !== undefined && forms.has(word.norm) && (offset === 0 || word.joined);
  });
}
