import type { Analysis } from '../model/analysis.ts';
import type { Entity } from '../model/knowledge.ts';
import type { EntityLink } from '../model/mention.ts';
import type { Lang } from '../model/text.ts';
import type { NameView } from './card-types.ts';
import type { MarkView } from './mark-types.ts';
import { type OfficeWords, officeOn, officeView } from './office.ts';

/** What every view of an article needs besides the analysis. */
export interface ViewContext {
  /** The interface language. */
  readonly lang: Lang;
  /** Today as `YYYY-MM-DD`: offices are told as of the article's date and of today. */
  readonly today: string;
  readonly words: OfficeWords;
  /** The entities that the analysis names and those that these refer to. */
  readonly entities: ReadonlyMap<string, Entity>;
}

/** The name of an entity in a language, else in any. */
export function labelOf(entity: Entity, lang: Lang): string {
  const names = entity.names[lang] ?? entity.names.en ?? entity.names.ru ?? entity.names.uk;
  return names?.[0] ?? entity.id;
}

/** Whether a link is worth a mark and a line: known, or found with enough confidence. */
function isShown(link: EntityLink): boolean {
  return link.entityId !== null || link.method === 'recognizer' || link.candidates.length > 1;
}

/** The article's names, each once, in the order of their first mention. */
export function buildNames(analysis: Analysis, context: ViewContext): readonly NameView[] {
  const byReferent = Map.groupBy(analysis.links.filter(isShown), ({ referent }) => referent);
  return [...byReferent.values()].map((links, index) => nameView(analysis, links, index, context));
}

function nameView(
  analysis: Analysis,
  links: readonly EntityLink[],
  index: number,
  context: ViewContext,
): NameView {
  // The longest form says most: "Сергей Рябков" rather than "Рябков".
  const fullest = links.reduce((a, b) => (b.surface.length > a.surface.length ? b : a));
  const entity = fullest.entityId ? context.entities.get(fullest.entityId) : undefined;
  return {
    index,
    entityId: fullest.entityId,
    referent: fullest.referent,
    type: entity?.type ?? fullest.type,
    kind: entity?.kind ?? null,
    label: entity ? labelOf(entity, context.lang) : fullest.surface,
    description: entity?.description[context.lang] ?? entity?.description.en ?? null,
    ...offices(analysis, entity, context),
    mentions: links.map(({ start, end }) => ({ start, end })),
  };
}

/** The office on the article's date, and today's where it is another. */
function offices(
  { article }: Analysis,
  entity: Entity | undefined,
  { lang, today, words, entities }: ViewContext,
): Pick<NameView, 'officeThen' | 'officeNow'> {
  if (entity?.type !== 'person') return { officeThen: null, officeNow: null };
  const date = article.datePublished?.slice(0, 10) ?? today;
  const then = officeOn(entity, date);
  const now = officeOn(entity, today);
  return {
    officeThen: then ? officeView(then, entity, entities, lang, words) : null,
    officeNow: now && now !== then ? officeView(now, entity, entities, lang, words) : null,
  };
}

/** The marks in the text, in the order of the text. */
export function buildMarks(analysis: Analysis, names: readonly NameView[]): readonly MarkView[] {
  const indexOf = new Map(names.map(({ referent, index }) => [referent, index]));
  const seen = new Set<string>();
  return analysis.links.filter(isShown).flatMap((link) => {
    const name = indexOf.get(link.referent);
    if (name === undefined) return [];
    const first = !seen.has(link.referent);
    seen.add(link.referent);
    return [{ start: link.start, end: link.end, type: link.type, name, first }];
  });
}
