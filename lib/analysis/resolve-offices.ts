import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { languageData } from '../languages/index.ts';
import type { Entity, EntityId, Membership, PartialDate } from '../model/knowledge.ts';
import type { EntityLink } from '../model/mention.ts';
import type { ArticleContext } from './article-context.ts';
import { isNominative } from './attribution/dependent-names.ts';
import type { RolePhrase } from './title-words.ts';

/** An office that the text names without its holder: "президент США". */
export interface OfficeMention {
  readonly phrase: RolePhrase;
  /** The country or organisation. */
  readonly of: EntityId;
}

/** Offices that one person holds at a time. Spokespeople, advisers, ministers at large are many. */
const SINGLE_OFFICES: ReadonlySet<string> = new Set([
  'president',
  'vice-president',
  'prime-minister',
  'chancellor',
  'monarch',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'finance-minister',
  'justice-minister',
  'economy-minister',
  'energy-minister',
  'health-minister',
  'education-minister',
  'head',
  'secretary-general',
  'high-representative',
  'speaker',
  'governor',
  'mayor',
  'chief-of-general-staff',
  'chief-of-staff',
  'security-secretary',
  'intelligence-head',
  'prosecutor-general',
  'central-bank-head',
  'ceo',
  'patriarch',
  'pope',
]);

/** Whether the office was held on a day; a date known to the month counts for all its days. */
export function heldOn(membership: Membership, day: PartialDate): boolean {
  const starts =
    membership.start === undefined || membership.start <= day.slice(0, membership.start.length);
  const { end } = membership;
  return starts && (end === undefined || day.slice(0, end.length) <= end);
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
    if (isPlural(context, phrase) || isOfAnother(context, phrase)) continue;
    const ministry = ministryOffices(context, phrase, links, entities);
    if (ministry.length > 0) {
      mentions.push(...ministry);
      continue;
    }
    const country = adjectives.get(phrase.first - 1);
    if (country && context.words[phrase.first]?.joined) {
      const isHolder = startsPerson(context, phrase.last, links);
      if (!isHolder || isServant(context, phrase, links)) mentions.push({ phrase, of: country });
      continue;
    }
    const at = english
      ? englishPlace(context, phrase, links)
      : placeAt(context, phrase.last, links);
    if (!at?.link.entityId || at.link.type === 'person') continue;
    const after = Math.max(phrase.last, at.last);
    if (startsPerson(context, after, links) || startsPerson(context, phrase.last, links)) continue;
    mentions.push({ phrase, of: at.link.entityId });
  }
  return mentions;
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

/** Neither "the Irish prime minister" nor "the prime minister, Ann Porter". */
function standsAlone(
  { text, words }: ArticleContext,
  { first, last }: RolePhrase,
  links: readonly EntityLink[],
): boolean {
  const before = words[first]?.joined ? (words[first - 1]?.norm ?? '') : '';
  if (text.lang === 'en' && before !== 'the' && before !== '') return false;
  const end = words[last - 1]?.end ?? 0;
  const start = words[last]?.start ?? 0;
  if (!/^,\s+\p{Lu}/u.test(text.text.slice(end, start + 1))) return true;
  const beside = links.find((link) => link.start === start);
  return beside !== undefined && beside.type !== 'person';
}

/**
 * Offices in two words or more without a country or body beside them ("глава государства", "the
 * foreign minister"): the one person named before who holds that office on the day of the article.
 */
export function officesNamedBefore(
  context: ArticleContext,
  phrases: readonly RolePhrase[],
  links: readonly EntityLink[],
  adjectives: ReadonlyMap<number, EntityId>,
  entities: ReadonlyMap<EntityId, Entity>,
  day: PartialDate | null,
): EntityLink[] {
  if (day === null) return [];
  return phrases.flatMap((phrase) => {
    const { first, last, roles } = phrase;
    if (
      last - first < 2 ||
      adjectives.has(first - 1) ||
      isPlural(context, phrase) ||
      isOfAnother(context, phrase)
    )
      return [];
    const start = context.words[first]?.start ?? 0;
    const next = context.words[first + 1];
    if (startsPerson(context, last, links) || !standsAlone(context, phrase, links)) return [];
    if (placeAt(context, last, links)?.link.type === 'place') return [];
    const single = roles.filter((role) => SINGLE_OFFICES.has(role));
    const holders = new Map<EntityId, readonly [holder: Entity, role: string]>();
    for (const link of links) {
      if (link.start >= start || link.type !== 'person' || !link.entityId) continue;
      const entity = entities.get(link.entityId);
      const held = entity?.memberships?.find(
        (one) => single.includes(one.role) && heldOn(one, day),
      );
      if (entity && held) holders.set(entity.id, [entity, held.role]);
    }
    const [only] = holders.values();
    if (!only || holders.size > 1) return [];
    const runsIntoName = links.some((link) => link.start === next?.start);
    const office = runsIntoName ? { ...phrase, last: first + 1 } : phrase;
    return [officeLink(context, office, ...only)];
  });
}

/** "президенты", "глав" say several; "главы", "голови" may be the genitive of one. */
const PLURAL = /(?:ы|и|ов|ей|ів|ами|ах|ам|ям|ями)$/;
const FEMININE_FORM = /^(?:глав|голов|суд)[а-яії]?$/;

function isPlural(context: ArticleContext, phrase: RolePhrase): boolean {
  if (context.text.lang === 'en') return (context.words[phrase.last - 1]?.norm ?? '').endsWith('s');
  const norm = context.words[phrase.first]?.norm ?? '';
  return PLURAL.test(norm) && !FEMININE_FORM.test(norm);
}

/** How many words before an office may tell whose it is: "former German president". */
const BEFORE = 2;

/** "экс-президент", "выборы президента", "a US president": not who holds the office that day. */
function isOfAnother(context: ArticleContext, { first }: RolePhrase): boolean {
  const { otherHolder, officeItself } = languageData(context.text.lang);
  for (let at = first - 1; at >= Math.max(0, first - BEFORE); at--) {
    if (!context.words[at + 1]?.joined) return false;
    const norm = context.words[at]?.norm ?? '';
    if (otherHolder.test(norm) || officeItself.test(norm)) return true;
  }
  return false;
}

interface PlacedLink {
  readonly link: EntityLink;
  /** The word after the link. */
  readonly last: number;
}

function placeAt(
  context: ArticleContext,
  word: number,
  links: readonly EntityLink[],
): PlacedLink | null {
  const start = context.words[word]?.start;
  if (start === undefined || !context.words[word]?.joined) return null;
  const link = links.find((other) => other.start === start);
  if (!link) return null;
  let last = word;
  while (last < context.words.length && (context.words[last]?.start ?? 0) < link.end) last++;
  return { link, last };
}

/** "US president", "president of the United States". */
function englishPlace(
  context: ArticleContext,
  phrase: RolePhrase,
  links: readonly EntityLink[],
): PlacedLink | null {
  let word = phrase.last;
  if (context.words[word]?.norm === 'of' && context.words[word]?.joined) {
    word++;
    if (context.words[word]?.norm === 'the') word++;
    return placeAt(context, word, links);
  }
  const before = context.words[phrase.first - 1];
  if (!before || !context.words[phrase.first]?.joined) return null;
  const link = links.find((other) => other.start <= before.start && before.end <= other.end + 2);
  return link ? { link, last: phrase.last } : null;
}

function startsPerson(
  context: ArticleContext,
  word: number,
  links: readonly EntityLink[],
): boolean {
  const next = context.words[word];
  if (!next?.joined) return false;
  const known = links.find((link) => link.start <= next.start && next.start < link.end);
  if (known) return known.type === 'person';
  // An unknown capitalised word is most likely the holder's name.
  return context.isCapitalised(word);
}

/**
 * Links offices to who held them on the day of the article. Without a date nothing is resolved;
 * with two holders (an overlap, an unclear date) neither is chosen.
 */
export async function resolveOffices(
  context: ArticleContext,
  offices: readonly OfficeMention[],
  knowledge: KnowledgeBase,
  day: PartialDate | null,
): Promise<{ links: EntityLink[]; entities: Entity[] }> {
  const links: EntityLink[] = [];
  const entities: Entity[] = [];
  if (day === null) return { links, entities };
  for (const { phrase, of } of offices) {
    for (const role of phrase.roles.filter((one) => SINGLE_OFFICES.has(one))) {
      const holders = (await knowledge.holders(role, of)).filter((entity) =>
        entity.memberships?.some(
          (held) => held.role === role && held.of === of && heldOn(held, day),
        ),
      );
      const [holder] = holders;
      if (holders.length !== 1 || !holder) continue;
      links.push(officeLink(context, phrase, holder, role));
      entities.push(holder);
      break;
    }
  }
  return { links, entities };
}

function officeLink(
  context: ArticleContext,
  phrase: RolePhrase,
  holder: Entity,
  role: string,
): EntityLink {
  const start = context.words[phrase.first]?.start ?? 0;
  const end = context.words[phrase.last - 1]?.end ?? start;
  const why = [{ code: 'office', weight: 3, detail: role }];
  const score = 0.9;
  const name = holder.names[context.text.lang]?.[0] ?? '';
  return {
    start,
    end,
    surface: context.text.text.slice(start, end),
    type: 'person',
    entityId: holder.id,
    referent: holder.id,
    score,
    method: 'office',
    why,
    candidates: [{ entityId: holder.id, score, name, why }],
  };
}
