import { familyNameOf, namePattern, traitsOf } from '../../knowledge/name-pattern.ts';
import { stemOf } from '../../knowledge/stem-key.ts';
import { WRITTEN_POSSESSIVE } from '../../languages/english-endings.ts';
import { languageData } from '../../languages/index.ts';
import { KOREAN_GIVEN_NAME } from '../../languages/korean-names.ts';
import type { Entity, EntityId } from '../../model/knowledge.ts';
import type { EntityLink } from '../../model/mention.ts';
import { wordsOfName } from '../../text/name-words.ts';
import { type ArticleContext, wordNumbers } from '../article-context.ts';
import { endsPhrase } from '../unknown/lone-places.ts';
import { type NameUnit, unitsOf } from '../unknown/name-units.ts';
import { initialsBefore } from './initials.ts';

/** Somebody whom the article names in full, and how to know the family name alone. */
export interface NamedPerson {
  readonly link: EntityLink;
  /** Asked of each capitalised word for each of the people: the word's stem is made once. */
  readonly matches: (word: Pick<NameUnit, 'norm' | 'stem'>) => boolean;
  /** "Vasquez-Holt": the parts of a family name with a hyphen, as they are compared; else null. */
  readonly compound: string | null;
  /** Of a name whose family name stands first, as its spelling tells, that; else null. */
  readonly begins: string | null;
}

/** People named by more than one word, each once, in the order of their first mention. */
export function namedPeople(
  context: ArticleContext,
  links: readonly EntityLink[],
  entities: ReadonlyMap<EntityId, Entity>,
): NamedPerson[] {
  const people = new Map<string, NamedPerson>();
  for (const link of links) {
    if (link.type !== 'person' || people.has(link.referent)) continue;
    const words = wordsOfName(link.surface);
    const lastWord = words.at(-1);
    if (words.length < 2 || !lastWord) continue;
    const entity = link.entityId ? entities.get(link.entityId) : undefined;
    const family = stemOf(lastWord.norm);
    const forms = entity ? familyForms(context, entity, words) : null;
    const matches: NamedPerson['matches'] = ({ norm, stem }) =>
      forms ? forms.has(norm) : stem === family;
    const units = unitsOf(words);
    const last = units.at(-1);
    const compound = !entity && last?.norm.includes('-') ? last.stem : null;
    // "Park" of Park Min-jae.
    const given = link.surface.slice(link.surface.lastIndexOf(' ') + 1);
    const isKorean = !entity && units.length === 2 && KOREAN_GIVEN_NAME.test(given);
    const begins = isKorean ? (units[0]?.stem ?? null) : null;
    people.set(link.referent, { link, matches, compound, begins });
  }
  return [...people.values()];
}

/**
 * The forms of somebody's family name, of the one given here where there are several: "Татьяна
 * Бакальчук", whom the pack calls Ким.
 */
function familyForms(
  context: ArticleContext,
  entity: Entity,
  named: ReturnType<typeof wordsOfName>,
): ReadonlyMap<string, number> | null {
  const { lang } = context.text;
  const formsOf = (name: string | null | undefined) =>
    (name && namePattern(name, lang, traitsOf(entity, lang, name)).words.at(-1)?.forms) || null;
  const family = formsOf(familyNameOf(entity, lang));
  // "Yoon Suk Yeol": the family name may stand first.
  if (!family || named.some(({ norm }) => family.has(norm))) return family;
  const last = stemOf(named.at(-1)?.norm ?? '');
  const endsSo = (name: string) => stemOf(wordsOfName(name).at(-1)?.norm ?? '') === last;
  return formsOf(entity.names[lang]?.find(endsSo)) ?? family;
}

/** Family names alone, with or without initials, of people whom the article names in full. */
export function familyNames(
  context: ArticleContext,
  links: readonly EntityLink[],
  entities: ReadonlyMap<EntityId, Entity>,
  judged: ReadonlyMap<number, ReadonlySet<EntityId>>,
): EntityLink[] {
  const people = namedPeople(context, links, entities);
  if (people.length === 0) return [];
  const covered = coveredWords(context, links);
  const { functionWords, placePrepositions } = languageData(context.text.lang);
  const found: EntityLink[] = [];
  for (const [index, word] of context.words.entries()) {
    if (covered.has(index) || !context.isCapitalised(index) || functionWords.has(word.norm))
      continue;
    if (context.words[index - 1]?.token === word.token) continue;
    if (followsUnknownGivenName(context, index, covered)) continue;
    if (beginsOtherName(context, index, covered)) continue;
    // "In Washington" is not George; "in Castellan case" is whom no pack knows.
    const before = word.joined ? (context.words[index - 1]?.norm ?? '') : '';
    const isPlaced = context.text.lang === 'en' && placePrepositions.has(before);
    const rejected = judged.get(index);
    const same = namedAt(context, people, index).filter(
      ({ link }) =>
        !(link.entityId !== null && (isPlaced || rejected?.has(link.entityId))) &&
        !(isPlaced && endsPhrase(context, endOfToken(context, index))),
    );
    if (same.length > 0) found.push(familyLink(context, index, same));
  }
  return found;
}

/** The number of the word after those of one token. */
function endOfToken({ words }: ArticleContext, index: number): number {
  let end = index + 1;
  while (words[end]?.token === words[index]?.token) end++;
  return end;
}

/** The people whom a word names by their family name, wherever in their names it stands. */
function namedAt(
  context: ArticleContext,
  people: readonly NamedPerson[],
  index: number,
): readonly NamedPerson[] {
  const end = endOfToken(context, index);
  const [unit] = unitsOf(context.words.slice(index, end));
  if (!unit) return [];
  const isLone = end - index === 1;
  const family = people.filter(({ compound, matches }) =>
    isLone ? compound === null && matches(unit) : compound === unit.stem,
  );
  if (family.length > 0 || !isLone) return family;
  const mayBegin = context.capitalOf(index) === 'own' || !context.lowerCaseElsewhere(index);
  return mayBegin ? people.filter(({ begins }) => begins === unit.stem) : [];
}

function coveredWords(context: ArticleContext, links: readonly EntityLink[]): Set<number> {
  const covered = new Set<number>();
  for (const link of links) {
    const { first, last } = wordNumbers(context, link);
    for (let i = first; i < last; i++) covered.add(i);
  }
  return covered;
}

/** "Иван Петров" is nobody of those named as "Сергей Петров". */
function followsUnknownGivenName(
  context: ArticleContext,
  index: number,
  covered: ReadonlySet<number>,
): boolean {
  if (!context.words[index]?.joined || covered.has(index - 1)) return false;
  const before = context.surface(index - 1);
  const { functionWords, abbreviations } = languageData(context.text.lang);
  const norm = context.words[index - 1]?.norm ?? '';
  return (
    before.length > 1 &&
    (context.capitalOf(index - 1) === 'own' || context.isGivenName(index - 1)) &&
    /^\p{Lu}\p{Ll}/u.test(before) &&
    !functionWords.has(norm) &&
    !abbreviations.has(norm)
  );
}

/** "Leo Farfán" is not Leo XIV: a given name, and a name that nobody knows after it. */
function beginsOtherName(
  context: ArticleContext,
  index: number,
  covered: ReadonlySet<number>,
): boolean {
  const { words, text } = context;
  const [word, next] = [words[index], words[index + 1]];
  if (!word || !next?.joined || covered.has(index + 1)) return false;
  if (text.text.slice(word.end, next.start) !== ' ' || !context.isGivenName(index)) return false;
  return (
    context.capitalOf(index + 1) === 'own' && /^\p{Lu}\p{Ll}/u.test(context.surface(index + 1))
  );
}

function familyLink(
  context: ArticleContext,
  index: number,
  same: readonly NamedPerson[],
): EntityLink {
  const initials = initialsBefore(context, index);
  const start = context.words[index - initials.length]?.start ?? 0;
  const last = endOfToken(context, index) - 1;
  const word = context.words[last];
  const surfaceWord = context.surface(last);
  const cut =
    context.text.lang === 'en' ? (WRITTEN_POSSESSIVE.exec(surfaceWord)?.[0].length ?? 0) : 0;
  const end = (word?.end ?? 0) - cut;
  const fitting = initials.length
    ? same.filter(({ link }) => wordsOfName(link.surface)[0]?.norm.startsWith(initials[0] ?? ''))
    : same;
  // Of two who bear the name, the one named last before this place, if only one was named so far.
  const before = fitting.filter(({ link }) => link.start < start);
  const pool = before.length > 0 ? before : fitting;
  const [one] = pool;
  const sure = pool.length === 1 && one !== undefined;
  const first = one ?? same[0];
  return {
    start,
    end,
    surface: context.text.text.slice(start, end),
    type: 'person',
    entityId: sure ? one.link.entityId : null,
    referent: sure ? one.link.referent : `?:${stemOf(word?.norm ?? '')}`,
    score: sure ? (first?.link.score ?? 0) : 0.5,
    // Of somebody whom no pack knows, the mention is as much the recognizer's as the full name.
    method: sure && one.link.method === 'recognizer' ? 'recognizer' : 'reference',
    why: [{ code: 'named-in-full', weight: 6, detail: first?.link.surface ?? '' }],
    candidates: sure
      ? one.link.candidates
      : pool.flatMap(({ link }) => link.candidates.slice(0, 1)),
  };
}
