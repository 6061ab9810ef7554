import { languageData } from '../../languages/index.ts';
import type { Entity, EntityId, PartialDate } from '../../model/knowledge.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { ArticleContext } from '../article-context.ts';
import { isNominative } from '../nominative.ts';
import type { RolePhrase } from '../title-words.ts';
import {
  englishPlace,
  isOfAnother,
  isPlural,
  isPostGiven,
  placeAt,
  startsPerson,
} from './office-phrases.ts';
import { daysOfThen } from './other-times.ts';

/** Offices that, where their phrase has two words, are a country's and no body's. */
const OF_COUNTRIES: ReadonlySet<string> = new Set(['country-leader', 'prime-minister']);

/** An office that the text names without its holder: "президент США". */
export interface OfficeMention {
  readonly phrase: RolePhrase;
  /** The country or organisation. */
  readonly of: EntityId;
  /** On which days it was held, where the text says so ("the then president"); else the article's. */
  readonly days?: readonly PartialDate[];
}

/** Offices next to a linked country or organisation, and not next to a person's name. */
export function findOffices(
  context: ArticleContext,
  phrases: readonly RolePhrase[],
  links: readonly EntityLink[],
  adjectives: ReadonlyMap<number, EntityId>,
  entities: ReadonlyMap<EntityId, Entity>,
): OfficeMention[] {
  const english = languageData(context.text.lang).inflection === null;
  const mentions: OfficeMention[] = [];
  for (const phrase of phrases) {
    if (isPlural(context, phrase) || isPostGiven(context, phrase)) continue;
    const days = daysOfThen(context, phrase);
    if (!days && isOfAnother(context, phrase)) continue;
    const then = days ? { days } : {};
    const ministry = ministryOffices(context, phrase, links, entities);
    if (ministry.length > 0) {
      mentions.push(...ministry.map((one) => ({ ...one, ...then })));
      continue;
    }
    const country = adjectives.get(phrase.first - 1);
    if (country && context.words[phrase.first]?.joined) {
      const isHolder = startsPerson(context, phrase.last, links);
      if (!isHolder || isServant(context, phrase, links))
        mentions.push({ phrase, of: country, ...then });
      continue;
    }
    const at = english
      ? englishPlace(context, phrase, links)
      : placeAt(context, phrase.last, links);
    if (!at?.link.entityId || at.link.type === 'person') continue;
    if (at.link.type === 'organization' && isOfCountry(phrase)) continue;
    const after = Math.max(phrase.last, at.last);
    if (startsPerson(context, after, links) || startsPerson(context, phrase.last, links)) continue;
    const office = outsideOf(context, phrase, at.link);
    mentions.push({ phrase: office, of: at.link.entityId, ...then });
  }
  return mentions;
}

/** "По поручению главы государства МЧС направило …": the phrase has told of what they are head. */
function isOfCountry({ first, last, roles }: RolePhrase): boolean {
  return last - first > 1 && roles.some((role) => OF_COUNTRIES.has(role));
}

/** "the [Labour Party] leader": the phrase "party leader" without what is the body's name. */
function outsideOf({ words }: ArticleContext, phrase: RolePhrase, body: EntityLink): RolePhrase {
  const isBody = (word: number): boolean => {
    const { start = 0 } = words[word] ?? {};
    return body.start <= start && start < body.end;
  };
  let { first } = phrase;
  while (first < phrase.last - 1 && isBody(first)) first++;
  return { ...phrase, first };
}

/** "речник російського президента Дмитро Пєсков": the name is the office's, in another case. */
function isServant(
  context: ArticleContext,
  { first, last }: RolePhrase,
  links: readonly EntityLink[],
): boolean {
  const { roles, inflection } = languageData(context.text.lang);
  const start = context.words[last]?.start;
  const person = links.find((link) => link.start === start);
  if (!inflection || !person || isNominative(person) !== true) return false;
  const norm = context.words[first]?.norm ?? '';
  return !Object.values(roles).some((names) => names.some((name) => name.startsWith(norm)));
}

/**
 * "глава [МИД России]", "глава [ЦБ]": the phrase for the office runs into the body's own name. The
 * office is then its country's, or that of the body's head.
 */
function ministryOffices(
  context: ArticleContext,
  phrase: RolePhrase,
  links: readonly EntityLink[],
  entities: ReadonlyMap<EntityId, Entity>,
): OfficeMention[] {
  const second = context.words[phrase.first + 1];
  if (!second || phrase.last - phrase.first < 2) return [];
  const link = links.find((one) => one.start === second.start && one.type === 'organization');
  if (!link?.entityId) return [];
  const after = context.words.findIndex((word) => word.start >= link.end);
  if (after > 0 && startsPerson(context, after, links)) return [];
  const office = { ...phrase, last: phrase.first + 1 };
  const of = entities.get(link.entityId)?.country;
  return [
    ...(of ? [{ phrase: office, of }] : []),
    { phrase: { ...office, roles: ['head'] }, of: link.entityId },
  ];
}
