import { clauseWords } from '../../languages/en/clause-words.ts';
import type { Entity, EntityId, PartialDate } from '../../model/knowledge.ts';
import type { EntityLink } from '../../model/mention.ts';
import { firstEndingAfter } from '../../text/overlaps.ts';
import type { ArticleContext } from '../article-context.ts';
import type { RolePhrase } from '../title-words.ts';
import { heldOn, officeLink, SINGLE_OFFICES } from './holders.ts';
import { isOfAnother, isPlural, isPostGiven, placeAt, startsPerson } from './office-phrases.ts';
import { isFormer } from './other-times.ts';

/** Neither "the Irish prime minister" nor "the prime minister, Ann Porter". */
function standsAlone(
  { text, words }: ArticleContext,
  { first, last }: RolePhrase,
  links: readonly EntityLink[],
): boolean {
  const before = words[first]?.joined ? (words[first - 1]?.norm ?? '') : '';
  if (text.lang === 'en' && before !== '' && !clauseWords.definite.has(before)) return false;
  const end = words[last - 1]?.end ?? 0;
  const start = words[last]?.start ?? 0;
  if (!/^,\s+\p{Lu}/u.test(text.text.slice(end, start + 1))) return true;
  const beside = links.find((link) => link.start === start);
  return beside !== undefined && beside.type !== 'person';
}

/** Somebody who holds the office, and the office. */
type Holder = readonly [holder: Entity, role: string];

/**
 * Of several who hold such an office the one of whom the sentence before speaks: alone, or as its
 * first word. Of two presidents who met nothing else tells which one "глава государства" is.
 */
function subjectBefore(
  { text }: ArticleContext,
  links: readonly EntityLink[],
  holders: ReadonlyMap<EntityId, Holder>,
  start: number,
): Holder | undefined {
  const before = text.sentences[firstEndingAfter(text.sentences, start) - 1];
  if (!before) return undefined;
  const named = links.filter(
    (link) =>
      link.start >= before.start &&
      link.end <= before.end &&
      link.entityId !== null &&
      holders.has(link.entityId),
  );
  const [first] = named;
  const isAlone = named.every(({ entityId }) => entityId === first?.entityId);
  if (!first?.entityId || !(isAlone || first.start === before.start)) return undefined;
  return holders.get(first.entityId);
}

/**
 * Offices without a country or body beside them: of two words or more ("глава государства", "the
 * foreign minister") the person named before who holds that office on the day of the article, of
 * several the one whom the sentence before is about;
 * former ones ("the former president") the one named before who held it and does so no longer.
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
    const former = isFormer(context, phrase);
    if (adjectives.has(first - 1) || isPlural(context, phrase)) return [];
    if (isPostGiven(context, phrase)) return [];
    if (!former && (last - first < 2 || isOfAnother(context, phrase))) return [];
    const start = context.words[first]?.start ?? 0;
    const next = context.words[first + 1];
    const whole = former ? { ...phrase, first: first - 1 } : phrase;
    if (startsPerson(context, last, links) || !standsAlone(context, whole, links)) return [];
    if (placeAt(context, last, links)?.link.type === 'place') return [];
    const single = roles.filter((role) => SINGLE_OFFICES.has(role));
    const holders = new Map<EntityId, Holder>();
    for (const link of links) {
      if (link.start >= start || link.type !== 'person' || !link.entityId) continue;
      const entity = entities.get(link.entityId);
      const ofRole = entity?.memberships?.filter((one) => single.includes(one.role)) ?? [];
      const holds = ofRole.find((one) => heldOn(one, day));
      const held = former ? ofRole.find(({ end }) => end !== undefined && end < day) : holds;
      if (former && holds) continue;
      if (entity && held) holders.set(entity.id, [entity, held.role]);
    }
    const [only] = holders.values();
    const one = holders.size > 1 ? subjectBefore(context, links, holders, start) : only;
    if (!one) return [];
    const runsIntoName = links.some((link) => link.start === next?.start);
    const office = runsIntoName ? { ...phrase, last: first + 1 } : phrase;
    return [officeLink(context, office, ...one)];
  });
}
