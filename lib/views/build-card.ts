import { createTranslator } from '../i18n/translator.ts';
import type { Analysis } from '../model/analysis.ts';
import { type Entity, type EntityId, type Fact, WIKIDATA_ID } from '../model/knowledge.ts';
import type { EntityLink, Evidence } from '../model/mention.ts';
import { articleUrl, lookupOffer } from './build-lookup.ts';
import { labelOf, type ViewContext } from './build-names.ts';
import type { CardView, FactView, NameView, WhyView } from './card-types.ts';
import { officeBefore, officeView } from './office.ts';
import { relationsOf } from './relations.ts';
import { sortFacts } from './sort-facts.ts';

/** Offices listed on a card at most; the newest first. */
const MAX_OFFICES = 6;

/** Saved articles in which the same thing was met. */
export type Meetings = CardView['met'];

/** What a card takes from the library and the settings, beside the article. */
export interface CardExtras {
  readonly met: Meetings;
  readonly note: string | null;
  /** The name under which notes on an unknown thing are kept. */
  readonly noteSubject: string;
  /** The reader agreed to look-ups. */
  readonly mayLookUp: boolean;
  /** The reader follows the name. */
  readonly followed: boolean;
}

/** The card of one mention. `names` are the article's, of which `name` is this one. */
export function buildCard(
  analysis: Analysis,
  names: readonly NameView[],
  name: NameView,
  link: EntityLink,
  extras: CardExtras,
  context: ViewContext,
): CardView {
  const { lang, entities } = context;
  const entity = name.entityId ? entities.get(name.entityId) : undefined;
  const asOf = analysis.article.datePublished?.slice(0, 10) ?? null;
  const date = asOf ?? context.today;
  const before = name.officeThen === null && entity ? officeBefore(entity, date) : undefined;
  const standsFor = link.metonymOf ? entities.get(link.metonymOf) : undefined;
  return {
    ...name,
    surface: link.surface,
    method: link.method,
    score: link.score,
    standsFor: standsFor ? labelOf(standsFor, lang) : null,
    facts: sortFacts(entity?.facts ?? []).flatMap((fact) => factView(fact, entity, context)),
    offices: officesOf(entity, context),
    officeBefore:
      before && entity ? officeView(before, entity, context.entities, lang, context.words) : null,
    relations: entity ? relationsOf(entity, names, date, context, createTranslator(lang)) : [],
    met: extras.met,
    links: entity ? linksOut(entity, context) : [],
    why: link.why.map((evidence) => whyView(evidence, context)),
    rivals: rivals(link, name, context),
    asOf,
    noteSubject: extras.noteSubject,
    note: extras.note,
    followed: extras.followed,
    lookup: lookupOffer(entity, name.label, lang, extras.mayLookUp),
  };
}

/** A reason in the reader's words: neighbours are kept by their ids and shown by their labels. */
function whyView({ code, detail, weight }: Evidence, { lang, entities }: ViewContext): WhyView {
  const labels = (ids: string): string =>
    ids
      .split(' ')
      .flatMap((id) => {
        const entity = entities.get(id as EntityId);
        return entity ? [labelOf(entity, lang)] : [];
      })
      .join(', ');
  const shown = detail !== undefined && code === 'neighbour' ? labels(detail) : detail;
  return { code, detail: shown || null, against: weight < 0 };
}

function factView(fact: Fact, entity: Entity | undefined, context: ViewContext): FactView[] {
  const value = factValue(fact, context);
  if (value === null) return [];
  const source = fact.source ?? entity?.source;
  return [
    {
      property: fact.property,
      value,
      isDate: 'date' in fact.value,
      start: fact.start ?? null,
      end: fact.end ?? null,
      source: source ? `${source.name}, ${source.asOf}` : '',
    },
  ];
}

function factValue({ value }: Fact, { lang, entities }: ViewContext): string | null {
  if ('date' in value) return value.date;
  if ('number' in value) {
    const number = value.number.toLocaleString(lang);
    if (!value.unit) return number;
    return `${number} ${createTranslator(lang).find(`unit.${value.unit}`) ?? value.unit}`;
  }
  if ('text' in value) return value.text[lang] ?? value.text.en ?? null;
  const entity = entities.get(value.entity);
  return entity ? labelOf(entity, lang) : null;
}

function officesOf(entity: Entity | undefined, context: ViewContext): CardView['offices'] {
  if (!entity) return [];
  return (entity.memberships ?? [])
    .toSorted((a, b) => (b.start ?? '').localeCompare(a.start ?? ''))
    .slice(0, MAX_OFFICES)
    .map((office) => officeView(office, entity, context.entities, context.lang, context.words));
}

/** Wikipedia in the reader's language where known, and Wikidata. */
function linksOut(entity: Entity, { lang }: ViewContext): CardView['links'] {
  const title = entity.wikipedia?.[lang];
  const isItem = WIKIDATA_ID.test(entity.id);
  // Wikidata's own redirect to the article in a language, where no title is in the pack.
  const redirect = `https://www.wikidata.org/wiki/Special:GoToLinkedPage/${lang}wiki/${entity.id}`;
  const article = title ? articleUrl({ lang, title }) : isItem ? redirect : null;
  return [
    ...(article ? [{ site: 'wikipedia' as const, url: article }] : []),
    ...(isItem
      ? [{ site: 'wikidata' as const, url: `https://www.wikidata.org/wiki/${entity.id}` }]
      : []),
  ];
}

function rivals(link: EntityLink, name: NameView, context: ViewContext): CardView['rivals'] {
  return link.candidates
    .filter(({ entityId }) => entityId !== name.entityId)
    .flatMap(({ entityId, score }) => {
      const entity = context.entities.get(entityId);
      if (!entity) return [];
      const description = entity.description[context.lang] ?? entity.description.en ?? null;
      return [{ entityId, label: labelOf(entity, context.lang), description, score }];
    });
}
