import { stemOf } from '../../knowledge/stem-key.ts';
import { SMALL_CYRILLIC } from '../../languages/cyrillic-letters.ts';
import { MAYBE_POSSESSIVE } from '../../languages/english-endings.ts';
import type { Entity, EntityId } from '../../model/knowledge.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { TextSpan } from '../../model/text.ts';
import { wordsOfName } from '../../text/name-words.ts';
import { fold } from '../../text/normalize.ts';
import { firstEndingAfter, overlapsAny } from '../../text/overlaps.ts';
import type { ArticleContext } from '../article-context.ts';
import { type Expansion, findExpansions } from './find-expansions.ts';

/** A text that says what an abbreviation stands for is as sure as a name in full. */
const EXPANDED = { code: 'expanded', weight: 6 };
const SCORE = 0.95;
/** Endings that Russian and Ukrainian give to abbreviations: "МИДа". */
const ENDING = new RegExp(`^(?:['’ʼ]?[${SMALL_CYRILLIC}]{1,2})?$`, 'u');
/** No article explains more; each is looked for in the whole text. */
const MOST_EXPANSIONS = 50;
/** Of the words of a name in full, so many must be those of a thing for it to be meant. */
const SHARED_WORDS = 0.6;

const overlaps = (one: TextSpan, other: TextSpan): boolean =>
  one.start < other.end && other.start < one.end;

/**
 * Links the short forms that the text gives to names ("Приморский институт морского льда (ПИМЛ)",
 * "далее — Фонд") with what is written out there, everywhere in the text: to the entity that it
 * names, else to one unknown name. What the packs know by those letters is another thing, unless
 * it bears the written-out name. Letters that stand for a common noun are no name.
 */
export function withAbbreviations(
  context: ArticleContext,
  links: readonly EntityLink[],
  entities: ReadonlyMap<EntityId, Entity>,
): EntityLink[] {
  let current = inOrder(links);
  const done = new Set<string>();
  for (const expansion of findExpansions(context).slice(0, MOST_EXPANSIONS)) {
    if (done.has(expansion.short)) continue;
    if (expansion.isCommon) {
      current = withoutLetters(context, expansion, current, entities);
      continue;
    }
    const long = meantBy(context, expansion, current, entities);
    if (!long) continue;
    done.add(expansion.short);
    const places = placesOf(context, expansion);
    const shorts = places.map((place) => shortLink(context, place, long));
    const made = inOrder([long, ...shorts]);
    const kept = current.filter((link) => !overlapsAny(made, link) || isWider(link, made));
    current = inOrder([...kept, ...made.filter((one) => !overlapsAny(kept, one))]);
  }
  return current;
}

function inOrder(links: readonly EntityLink[]): EntityLink[] {
  return links.toSorted((a, b) => a.start - b.start);
}

/** "Науково-дослідна робота (НДР)": no state is meant by the letters that is known to be written out otherwise. */
function withoutLetters(
  context: ArticleContext,
  expansion: Expansion,
  links: readonly EntityLink[],
  entities: ReadonlyMap<EntityId, Entity>,
): EntityLink[] {
  const words = context.text.text.slice(expansion.long.start, expansion.long.end);
  const places = new Map(placesOf(context, expansion).map(({ start, end }) => [start, end]));
  return links.filter((link) => {
    if (places.get(link.start) !== link.end) return true;
    const entity = link.entityId === null ? undefined : entities.get(link.entityId);
    return entity === undefined || !isWrittenOut(entity) || bearsName(entity, words);
  });
}

/** Whether any name of an entity says what its letters stand for. */
function isWrittenOut({ names }: Entity): boolean {
  return Object.values(names)
    .flat()
    .some((name) => wordsOfName(name ?? '').length > 1);
}

/** A link that covers more than a short form or a name in full stays: "ФК ПИМЛ". */
function isWider(link: EntityLink, made: readonly EntityLink[]): boolean {
  for (let at = firstEndingAfter(made, link.start); ; at++) {
    const one = made[at];
    if (one === undefined || one.start >= link.end) return false;
    const covers = link.start <= one.start && one.end <= link.end;
    if (covers && link.end - link.start > one.end - one.start) return true;
  }
}

/** The link of what is written out: the one that stands there, the entity of the letters, or new. */
function meantBy(
  context: ArticleContext,
  { long, short, shortSpan }: Expansion,
  links: readonly EntityLink[],
  entities: ReadonlyMap<EntityId, Entity>,
): EntityLink | null {
  const surface = context.text.text.slice(long.start, long.end);
  const inside = links.filter((link) => overlaps(link, long));
  const whole = inside.find((link) => link.end >= long.end && link.start <= long.start);
  if (whole?.type === 'person') return null;
  if (whole?.entityId) return whole;
  const head = inside.find(
    (link) =>
      link.entityId && link.start === long.start && link.type !== 'place' && link.type !== 'person',
  );
  if (head && (head.end - head.start) * 2 > surface.length) return head;
  const ofLetters = links.find((link) => link.entityId && overlaps(link, shortSpan));
  const entity = ofLetters?.entityId ? entities.get(ofLetters.entityId) : undefined;
  if (ofLetters && entity && bearsName(entity, surface)) {
    return { ...ofLetters, ...long, surface, why: ofLetters.why };
  }
  if (!isName(context, long, short, inside)) return null;
  const type = inside.find((link) => link.type !== 'place' && link.type !== 'person')?.type;
  return {
    ...long,
    surface,
    type: type ?? 'organization',
    entityId: null,
    referent:
      whole?.referent ??
      `name:${wordsOfName(surface)
        .map(({ norm }) => stemOf(norm))
        .join('-')}`,
    score: SCORE,
    method: 'recognizer',
    why: [{ ...EXPANDED, detail: short }],
    candidates: [],
  };
}

/** Whether most words of the name written out are words of some name of the entity. */
function bearsName(entity: Entity, surface: string): boolean {
  const stems = wordsOfName(surface).map(({ norm }) => stemOf(norm));
  return Object.values(entity.names)
    .flat()
    .some((name) => {
      const own = new Set(wordsOfName(name ?? '').map(({ norm }) => stemOf(norm)));
      return stems.filter((stem) => own.has(stem)).length >= stems.length * SHARED_WORDS;
    });
}

/**
 * Whether it is a name at all, and no common noun at the beginning of a sentence ("Искусственный
 * интеллект (ИИ)"): a capital of its own, another capital in it, or the recognizer says so.
 */
function isName(
  context: ArticleContext,
  long: TextSpan,
  short: string,
  inside: readonly EntityLink[],
): boolean {
  const { words } = context;
  const first = words.findIndex(({ start }) => start >= long.start);
  if (context.capitalOf(first) === 'own' || inside.length > 0) return true;
  for (let word = first + 1; (words[word]?.start ?? long.end) < long.end; word++) {
    if (context.isCapitalised(word)) return true;
  }
  return short.length > 2;
}

/** Every place of the text where the short form stands. */
function placesOf(context: ArticleContext, { short, long }: Expansion): TextSpan[] {
  const { text, words } = context;
  const { lang } = text;
  const isOutside = (place: TextSpan) => !overlaps(place, long);
  if (/[^\p{L}\p{Nd}]/u.test(short)) {
    const places: TextSpan[] = [];
    for (let at = text.text.indexOf(short); at >= 0; at = text.text.indexOf(short, at + 1)) {
      places.push({ start: at, end: at + short.length });
    }
    return places.filter(isOutside);
  }
  const isAbbreviation = short === short.toUpperCase();
  const stem = stemOf(fold(short));
  const places: TextSpan[] = [];
  for (const [index, word] of words.entries()) {
    const surface = context.surface(index);
    const rest = surface.startsWith(short) ? surface.slice(short.length) : null;
    const isForm = isAbbreviation
      ? rest !== null && (lang === 'en' ? MAYBE_POSSESSIVE : ENDING).test(rest)
      : context.isCapitalised(index) &&
        stemOf(word.norm) === stem &&
        (context.capitalOf(index) === 'own' || rest !== null);
    if (!isForm) continue;
    places.push({
      start: word.start,
      end: lang === 'en' && rest ? word.end - rest.length : word.end,
    });
  }
  return places.filter(isOutside);
}

function shortLink(context: ArticleContext, place: TextSpan, long: EntityLink): EntityLink {
  const { surface, entityId, type, referent, candidates } = long;
  return {
    ...place,
    surface: context.text.text.slice(place.start, place.end),
    type,
    entityId,
    referent,
    score: SCORE,
    method: entityId ? 'reference' : 'recognizer',
    why: [{ ...EXPANDED, detail: surface }],
    candidates,
  };
}
