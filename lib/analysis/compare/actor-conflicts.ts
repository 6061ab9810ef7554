import { languageData } from '../../languages/index.ts';
import { meaningsOf } from '../../languages/meanings.ts';
import { UNIQUE_ROLES } from '../../languages/opposites.ts';
import { speechData } from '../../languages/speech.ts';
import type { Agreement } from '../../languages/speech-data.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { TextSpan } from '../../model/text.ts';
import { numberLexicon } from '../quantity/number-lexicon.ts';
import { type Agent, agentsOf, areTwo, isGoverned, nameKeys, namesAgent } from './agents.ts';
import type { ConflictPair, FoundConflict } from './conflict.ts';
import { overlap } from './overlap.ts';
import type { SentenceSigns } from './sentence-signs.ts';

/** Sentences must share this much in words beside the names that differ. */
const LEAST_WORDS = 0.25;
/** Where both articles know both, they must share this much: each may have done his own. */
const LEAST_WORDS_IF_KNOWN = 0.3;
/** Sentences that share this much in words are one but for who begins it. */
const SAME_BUT_FOR_SUBJECT = 0.6;
/** A subject's name begins among so many first words: "President Joe Biden called". */
const SUBJECT_WORDS = 3;
/** A name so many characters from "the last" may be who was last. */
const ROLE_REACH = 60;

/** Whether any article but the sentence's own names the same thing. */
export type NamedIn = (keys: readonly string[], article: number) => boolean;

/**
 * Who did it: one sentence names somebody in the place of somebody whom the other names, and
 * neither is in both; or each calls another the last or the first.
 */
export function actorConflicts(pair: ConflictPair, namedIn: NamedIn): FoundConflict[] {
  const { first, second, wordCloseness } = pair;
  const rivals = roleConflict(first, second);
  if (rivals) return [rivals];
  if (wordCloseness < LEAST_WORDS) return [];
  const areOne = wordCloseness >= SAME_BUT_FOR_SUBJECT;
  const agents = (of: SentenceSigns, other: SentenceSigns): Agent[] => {
    const all = ownAgents(of, other);
    const subject = areOne ? all.find((agent) => isSubject(agent, of)) : undefined;
    return subject ? [subject] : all;
  };
  const [a, b] = [agents(first, second), agents(second, first)];
  const [own, ...more] = a;
  const [other, ...others] = b;
  if (!own || !other || more.length > 0 || others.length > 0) return [];
  if (!areTwo(own, other, first.lang === second.lang)) return [];
  if (isGivenAlone(own, first) || isGivenAlone(other, second)) return [];
  if (isBehindPronoun(own, first) || isBehindPronoun(other, second)) return [];
  const areKnown = namedIn(own.keys, second.article) && namedIn(other.keys, first.article);
  if (areKnown && wordCloseness < LEAST_WORDS_IF_KNOWN) return [];
  return [{ kind: 'actor', label: 'differs', values: [own, other] }];
}

/** "Ярослава" may be anybody who is called so, the other as well. */
function isGivenAlone({ start, end }: Agent, { tokens, lang }: SentenceSigns): boolean {
  const [only, ...more] = tokens.filter((token) => token.start >= start && token.end <= end);
  return only !== undefined && more.length === 0 && languageData(lang).givenNames.has(only.norm);
}

/** "He was on the list, as was Utkin": a pronoun before the name stands for somebody else who did it. */
function isBehindPronoun({ start }: Agent, { tokens, lang }: SentenceSigns): boolean {
  const { pronouns } = speechData(lang);
  return tokens.some((token) => token.end <= start && isPersonal(pronouns.get(token.norm)));
}

function isPersonal(agreement: Agreement | undefined): boolean {
  return agreement !== undefined && agreement !== 'n';
}

/** Who is named in this sentence and not in the other, each once. */
function ownAgents(sentence: SentenceSigns, other: SentenceSigns): Agent[] {
  const own = agentsOf(sentence).filter(
    (agent) => !namesAgent(other, agent) && !isSpeaker(agent, sentence, other),
  );
  return own.filter(
    (agent, at) =>
      !own.slice(0, at).some(({ keys }) => keys.some((key) => agent.keys.includes(key))),
  );
}

/** Who only tells it, where nobody who is named tells it in the other sentence. */
function isSpeaker(
  agent: TextSpan,
  { attributions }: SentenceSigns,
  other: SentenceSigns,
): boolean {
  const isSource = attributions.some(
    ({ source, content }) =>
      source !== null && source.start > content.start && overlap(source, agent) > 0,
  );
  return (
    isSource && !other.attributions.some(({ source }) => source && namesSomebody(source, other))
  );
}

function namesSomebody(source: TextSpan, sentence: SentenceSigns): boolean {
  return agentsOf(sentence).some((agent) => overlap(agent, source) > 0);
}

function isSubject({ start }: Agent, { tokens }: SentenceSigns): boolean {
  return tokens.slice(0, SUBJECT_WORDS).some((token) => token.start === start);
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
    .filter((link: EntityLink) => !isGoverned(link, sentence))
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
