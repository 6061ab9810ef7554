import { stemOf } from '../knowledge/stem-key.ts';
import { languageData } from '../languages/index.ts';
import type { Entity, EntityId } from '../model/knowledge.ts';
import type { EntityLink } from '../model/mention.ts';
import { overlapsAny } from '../text/overlaps.ts';
import { type ArticleContext, wordNumbers } from './article-context.ts';
import { familyNames, type NamedPerson, namedPeople } from './linking/family-names.ts';
import { withMetonyms } from './metonyms.ts';
import type { NameUnit } from './unknown/name-units.ts';

/**
 * The links without the towns that are rather somebody's family name ("Ковентри победила"): the
 * article names a known person so in full (the linker judges unknown ones), and the town nowhere
 * after a preposition of place.
 */
function withoutTownsNamedAlike(
  context: ArticleContext,
  links: readonly EntityLink[],
  entities: ReadonlyMap<EntityId, Entity>,
): EntityLink[] {
  const people = namedPeople(context, links, entities).filter(({ link }) => link.entityId !== null);
  const placed = new Set(
    links
      .filter((link) => isPlaced(context, wordNumbers(context, link).first))
      .map((link) => link.entityId),
  );
  const isNamed = (link: EntityLink): boolean => {
    const { first, last } = wordNumbers(context, link);
    if (last - first > 1 || placed.has(link.entityId)) return false;
    const word = wordAt(context, first);
    return people.some(({ matches }) => matches(word));
  };
  return links.filter((link) => {
    const entity = link.entityId ? entities.get(link.entityId) : undefined;
    return entity?.kind !== 'city' || entity.metonymOf !== undefined || !isNamed(link);
  });
}

function wordAt({ words }: ArticleContext, word: number): Pick<NameUnit, 'norm' | 'stem'> {
  const norm = words[word]?.norm ?? '';
  return { norm, stem: stemOf(norm) };
}

/** "Бакальчук" alone, of nobody that a pack calls so, after "Татьяна Бакальчук", whom one knows. */
function isOneOf(
  context: ArticleContext,
  people: readonly NamedPerson[],
  link: EntityLink,
): boolean {
  const { first, last } = wordNumbers(context, link);
  if (last - first > 1) return false;
  const word = wordAt(context, first);
  // "Havertz" in a headline, which looks like a town before "Kai Havertz" follows.
  const isTown = link.type === 'place' && !isPlaced(context, first);
  const may = people.filter(
    ({ link: { entityId } }) => isTown || (link.type === 'person' && entityId !== null),
  );
  return may.some(({ matches }) => matches(word));
}

/** "In Havertz", "в Гаверце": a preposition of places before a word. */
function isPlaced({ text, words }: ArticleContext, word: number): boolean {
  const { placePrepositions, partnerPrepositions } = languageData(text.lang);
  const before = words[word - 1]?.norm ?? '';
  return placePrepositions.has(before) && !partnerPrepositions.has(before);
}

/** Keeps a flat list: of overlapping links the earlier in `links` stands. */
function merge(links: readonly EntityLink[], more: readonly EntityLink[]): EntityLink[] {
  const standing = [...links].sort((a, b) => a.start - b.start);
  const added: EntityLink[] = [];
  for (const link of [...more].sort((a, b) => a.start - b.start)) {
    const isFree = !overlapsAny(standing, link) && (added.at(-1)?.end ?? 0) <= link.start;
    if (isFree) added.push(link);
  }
  return [...standing, ...added].sort((a, b) => a.start - b.start);
}

/**
 * Later and other names of what the article names in full: family names, initials; and what
 * capitals and residences stand for. Every mention of one thing gets the same `referent`.
 * `judged` are words whose candidates the linker has weighed already: they are not linked again.
 */
export function resolveReferences(
  context: ArticleContext,
  links: readonly EntityLink[],
  entities: ReadonlyMap<EntityId, Entity>,
  judged: ReadonlyMap<number, ReadonlySet<EntityId>> = new Map(),
): EntityLink[] {
  const people = namedPeople(context, links, entities);
  const doubtful = links.filter(
    (link) =>
      link.entityId === null && (link.method === 'reference' || isOneOf(context, people, link)),
  );
  const isDoubtful = new Set(doubtful);
  const sure = links.filter((link) => !isDoubtful.has(link));
  const certain = withoutTownsNamedAlike(context, sure, entities);
  const families = familyNames(context, certain, entities, judged);
  return withMetonyms(context, merge(merge(certain, families), doubtful), entities);
}
