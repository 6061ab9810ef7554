import type { Translator } from '../i18n/translator.ts';
import type { Entity, EntityId, PartialDate } from '../model/knowledge.ts';
import { labelOf, type ViewContext } from './build-names.ts';
import type { NameView, RelationView } from './card-types.ts';
import { isWithin, officeOn, officeView } from './office.ts';

/** Relations on a card at most: a country in a long article has many. */
const MAX_RELATIONS = 8;

/** What relations are told from. */
interface Scene {
  readonly context: ViewContext;
  readonly tr: Translator;
  /** The article's date, else today: what has ended by then, or not begun, is no relation. */
  readonly date: PartialDate;
}

/**
 * How a thing is tied to the other names of its article as of a date, the closest ties first and
 * one line for each name: offices and memberships in both directions ("member of NATO since
 * 2004"; on a country's card its officials), facts in both directions ("capital of Russia"),
 * what stands for what, belonging to a country, and kinship stated by the pack.
 */
export function relationsOf(
  entity: Entity,
  names: readonly NameView[],
  date: PartialDate,
  context: ViewContext,
  tr: Translator,
): readonly RelationView[] {
  const scene: Scene = { context, tr, date };
  const ties = names.flatMap((name, order): Tie[] => {
    const other = name.entityId ? context.entities.get(name.entityId) : undefined;
    if (!other || other.id === entity.id) return [];
    for (const [rank, way] of WAYS.entries()) {
      const text = way(entity, other, scene);
      if (text !== null) return [{ order, rank, view: { text, name: name.index } }];
    }
    return [];
  });
  return ties
    .toSorted((a, b) => a.rank - b.rank || a.order - b.order)
    .slice(0, MAX_RELATIONS)
    .map(({ view }) => view);
}

interface Tie {
  /** How close: the place in `WAYS`. */
  readonly rank: number;
  readonly order: number;
  readonly view: RelationView;
}

/** What ties two entities in one way, in words for the card of the first; null if nothing does. */
type Way = (entity: Entity, other: Entity, scene: Scene) => string | null;

/** From the closest. */
const WAYS: readonly Way[] = [
  (entity, other, scene) => office(entity, other.id, scene),
  holder,
  (entity, other, scene) => fact(entity, other, scene),
  (entity, other, scene) => inverseFact(entity, other, scene),
  metonym,
  citizen,
  kin,
];

/** "foreign minister of Russia, since 2004", of `person` in `of`, held on the date. */
function office(person: Entity, of: EntityId, { context, tr, date }: Scene): string | null {
  const held = (person.memberships ?? []).filter((one) => one.of === of && isWithin(date, one));
  const best = officeOn({ ...person, memberships: held }, date);
  if (!best) return null;
  const { label, start } = officeView(best, person, context.entities, context.lang, context.words);
  return start ? `${label} ${tr.period(start.slice(0, 4), null)}` : label;
}

/** The same tie seen from the institution: "Sergey Lavrov: foreign minister of Russia since 2004". */
function holder(entity: Entity, other: Entity, scene: Scene): string | null {
  const held = office(other, entity.id, scene);
  return held === null ? null : about(other, held, scene);
}

/** "Capital: Moscow". */
function fact(entity: Entity, other: Entity, scene: Scene): string | null {
  const property = propertyTo(entity, other, scene.date);
  const label = property && scene.tr.find(`fact.${property}`);
  return label ? `${label}: ${labelOf(other, scene.context.lang)}` : null;
}

/** Properties that only say where something is: the other's own line says more. */
const WHEREABOUTS: ReadonlySet<string> = new Set(['country', 'location', 'region', 'jurisdiction']);

/** "capital of Russia", where the words and the genitive are known; else "Russia: capital". */
function inverseFact(entity: Entity, other: Entity, scene: Scene): string | null {
  const { context, tr, date } = scene;
  const property = propertyTo(other, entity, date);
  if (!property) return null;
  if (WHEREABOUTS.has(property)) return described(other, scene);
  const of = context.words.genitive(other, context.lang);
  const name = labelOf(other, context.lang);
  const phrase = tr.find(`relation.${property}`, { name, ...(of !== null && { of }) });
  if (phrase !== null && !phrase.includes('{of}')) return phrase;
  const label = tr.find(`fact.${property}`);
  return label ? about(other, label.toLocaleLowerCase(context.lang), scene) : null;
}

/** The property by which one entity's facts name another on a date. */
function propertyTo({ facts = [] }: Entity, { id }: Entity, date: PartialDate): string | null {
  const found = facts.find(
    (one) => 'entity' in one.value && one.value.entity === id && isWithin(date, one),
  );
  return found?.property ?? null;
}

/** A capital or residence and the authority for which it stands. */
function metonym(entity: Entity, other: Entity, { context, tr }: Scene): string | null {
  const name = labelOf(other, context.lang);
  if (entity.metonymOf === other.id) return tr.t('relation.stands-for', { name });
  return other.metonymOf === entity.id ? tr.t('relation.called', { name }) : null;
}

/** What belongs to a country: on the country's card with its office or description. */
function citizen(entity: Entity, other: Entity, scene: Scene): string | null {
  const { context, tr, date } = scene;
  if (entity.country === other.id) {
    // Who holds an office there says it by the office.
    if (entity.type === 'person' && officeOn(entity, date)) return null;
    return `${tr.t('fact.country')}: ${labelOf(other, context.lang)}`;
  }
  return other.country === entity.id ? described(other, scene) : null;
}

/** Named as related by either's record. */
function kin(entity: Entity, other: Entity, scene: Scene): string | null {
  const tied = entity.related?.includes(other.id) || other.related?.includes(entity.id);
  return tied ? described(other, scene) : null;
}

/** "Name: office on the date", else its description, else the bare name. */
function described(other: Entity, scene: Scene): string {
  const { context, date } = scene;
  const held = other.type === 'person' ? officeOn(other, date) : undefined;
  const words = held
    ? officeView(held, other, context.entities, context.lang, context.words).label
    : (other.description[context.lang] ?? other.description.en);
  return words ? about(other, words, scene) : labelOf(other, context.lang);
}

function about(other: Entity, words: string, { context }: Scene): string {
  return `${labelOf(other, context.lang)}: ${words}`;
}
