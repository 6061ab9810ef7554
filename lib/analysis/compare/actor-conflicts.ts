import { languageData } from '../../languages/index.ts';
import { meaningsOf } from '../../languages/meanings.ts';
import { BEFORE_SUBJECTS, UNIQUE_ROLES } from '../../languages/opposites.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { TextSpan } from '../../model/text.ts';
import { numberLexicon } from '../quantity/number-lexicon.ts';
import type { ConflictPair, FoundConflict } from './conflict.ts';
import { type SentenceSigns, soundsOfName } from './sentence-signs.ts';

/** Sentences must share this much beside the names that differ. */
const LEAST_CLOSENESS = 0.3;
/** A name so many characters from "the last" may be who was last. */
const ROLE_REACH = 60;

/** Whether any article but the sentence's own names the same thing. */
export type NamedIn = (link: EntityLink, article: number) => boolean;

/** A name the same in every language, by entity, else by sound. */
export function nameKeys({ entityId, surface, referent }: EntityLink): string[] {
  const last =
    surface
      .toLowerCase()
      .match(/\p{L}[\p{L}'’-]*/gu)
      ?.at(-1) ?? '';
  const sounds = soundsOfName(last);
  return [...(entityId ? [entityId] : []), ...(sounds ? [`@${sounds}`] : []), referent];
}

/**
 * Who did it: one sentence names somebody whom the other article names nowhere, in the
 * place of somebody whom the first names nowhere; or each calls another the last or the first.
 */
export function actorConflicts(pair: ConflictPair, namedIn: NamedIn): FoundConflict[] {
  const { first, second, closeness } = pair;
  const rivals = roleConflict(first, second);
  if (rivals) return [rivals];
  if (closeness < LEAST_CLOSENESS) return [];
  const [a, b] = [subjectOf(first, second), subjectOf(second, first)];
  // Somebody whom the other article knows nothing of stands in another's place.
  if (!a || !b || (namedIn(a, second.article) && namedIn(b, first.article))) return [];
  return [{ kind: 'actor', label: 'differs', values: [a, b] }];
}

/** The one person who does it in this sentence and is not in the other. */
function subjectOf(sentence: SentenceSigns, other: SentenceSigns): EntityLink | null {
  const people = sentence.links.filter(
    (link) => link.type === 'person' && !isGoverned(link, sentence) && !names(other, link),
  );
  const own = new Set(people.map(({ referent }) => referent));
  return own.size === 1 ? (people[0] ?? null) : null;
}

function names({ links }: SentenceSigns, link: EntityLink): boolean {
  const keys = new Set(nameKeys(link));
  return links.some((other) => nameKeys(other).some((key) => keys.has(key)));
}

/** "по словам Байдена", "with Lavrov": a function word before the name that governs it. */
function isGoverned({ start }: EntityLink, { tokens, lang }: SentenceSigns): boolean {
  const before = tokens.findLast((token) => token.end <= start)?.norm ?? '';
  return !BEFORE_SUBJECTS.has(before) && languageData(lang).functionWords.has(before);
}

const ROLES = UNIQUE_ROLES.map((word) => new Set(meaningsOf(word, 'en')));

function roleConflict(first: SentenceSigns, second: SentenceSigns): FoundConflict | null {
  for (const role of ROLES) {
    const [a, b] = [holderOf(first, role), holderOf(second, role)];
    if (!a || !b || a.isPlace !== b.isPlace) continue;
    // Both sentences know both: each has its own part in them ("the first deputy", two of them).
    if (has(first, b) && has(second, a)) continue;
    if (areOthers(a, b, first.lang === second.lang))
      return { kind: 'actor', label: 'differs', values: [a, b] };
  }
  return null;
}

function has({ signs }: SentenceSigns, holder: Holder): boolean {
  return signs.some(
    ({ kind, keys }) => kind === 'name' && keys.some((key) => holder.keys.includes(key)),
  );
}

/** Who has a role: a name, or a country by its adjective ("the Hungarian parliament"). */
interface Holder extends TextSpan {
  readonly keys: readonly string[];
  readonly isPlace: boolean;
}

/**
 * Two holders are two where both are known and not one. By sound alone only within a language: a
 * Hungarian parliament is "венгерский" here and "угорський" there.
 */
function areOthers(a: Holder, b: Holder, sameLanguage: boolean): boolean {
  if (a.keys.some((key) => b.keys.includes(key))) return false;
  const isKnown = ({ keys }: Holder): boolean => keys.some((key) => !key.startsWith('@'));
  return sameLanguage || (isKnown(a) && isKnown(b));
}

/** The name nearest to a word of the role that no preposition governs. */
function holderOf(sentence: SentenceSigns, role: ReadonlySet<number>): Holder | null {
  const { tokens, links, times, lang, signs } = sentence;
  const numbers = numberLexicon(lang).values;
  const word = tokens.find(
    ({ norm, start }, at) =>
      meaningsOf(norm, lang).some((one) => role.has(one)) &&
      // "Тридцать первый" is a number, no role.
      !numbers.has(tokens[at - 1]?.norm ?? '') &&
      !times.some((time) => time.start <= start && start < time.end),
  );
  if (!word) return null;
  const named = links
    .filter((link) => !isGoverned(link, sentence))
    .map((link): Holder => ({ ...link, keys: nameKeys(link), isPlace: link.type !== 'person' }));
  const adjectives = tokens.flatMap((token): Holder[] => {
    // A country's adjective has one key, the sound of its country; other capitals have a stem too.
    const sign = signs.find(
      ({ at, keys }) => at === token.start && keys.length === 1 && keys[0]?.startsWith('@'),
    );
    return sign ? [{ ...token, keys: sign.keys, isPlace: true }] : [];
  });
  const distance = ({ start, end }: Holder): number => Math.max(start - word.end, word.start - end);
  const [nearest] = [...named, ...adjectives].toSorted((a, b) => distance(a) - distance(b));
  return nearest && distance(nearest) <= ROLE_REACH ? nearest : null;
}
