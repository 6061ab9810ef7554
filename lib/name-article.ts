import { withAbbreviations } from './analysis/abbreviations/with-abbreviations.ts';
import { articleContext } from './analysis/article-context.ts';
import { countriesOf } from './analysis/country-adjectives.ts';
import { findCandidates, readNames } from './analysis/find-mentions.ts';
import { linkEntities } from './analysis/link-entities.ts';
import { findOffices } from './analysis/offices/find-offices.ts';
import { isNamedBeside } from './analysis/offices/office-phrases.ts';
import { officesNamedBefore } from './analysis/offices/offices-named-before.ts';
import { resolveOffices } from './analysis/offices/resolve-offices.ts';
import { longerNames, recognizeNames, typesOf } from './analysis/recognize-names.ts';
import type { Recognizer } from './analysis/recognizer/recognizer.ts';
import { resolveReferences } from './analysis/resolve-references.ts';
import { selectSpans } from './analysis/select-spans.ts';
import { findRolePhrases } from './analysis/title-words.ts';
import { unknownNames } from './analysis/unknown-names.ts';
import { PatternCache, verifyMentions } from './analysis/verify-mentions.ts';
import type { KnowledgeBase } from './knowledge/knowledge-base.ts';
import type { Analysis } from './model/analysis.ts';
import type { Entity, EntityId } from './model/knowledge.ts';
import type { EntityLink } from './model/mention.ts';
import type { Article } from './model/news.ts';
import type { AnalyzedText, Lang } from './model/text.ts';
import { analyzeText } from './text/analyze-text.ts';
import { articleLanguage } from './text/article-language.ts';

/** What the pipeline takes from outside, being pure itself. */
export interface AnalyzeOptions {
  /** A monotonic clock in milliseconds, for the trace; without it all timings are 0. */
  readonly clock?: () => number;
  /** Finds names by shape and context, whether or not a pack knows them; left out, none. */
  readonly recognizer?: Recognizer;
  /** Called with each layer as it is made, for "Explain this page". */
  readonly trace?: (stage: string, layer: unknown, ms: number) => void;
}

/**
 * An article with the language that was found, where its page declares none or another of ours: a
 * template's `lang="en"` over a Russian text. Languages that we do not know stay as declared.
 */
function inLanguage(article: Article, lang: Lang): Article {
  const isKnown = /^(?:und|ru|uk|en)(?:$|-)/i.test(article.inLanguage);
  const isOther = article.inLanguage.slice(0, 2).toLowerCase() !== lang;
  return isKnown && isOther ? { ...article, inLanguage: lang } : article;
}

/**
 * The names of a text, known ones linked: the part of the pipeline that needs only text. The
 * knowledge may still be on its way: what needs none is done first.
 */
export async function linkNames(
  text: AnalyzedText,
  opening: KnowledgeBase | Promise<KnowledgeBase>,
  datePublished: string | null,
  run: StageRunner,
  recognizer?: Recognizer,
): Promise<{ links: EntityLink[]; entities: Entity[] }> {
  const reading = run('read-names', () => readNames(text));
  const knowledge = await opening;
  const found = run('find-mentions', () => findCandidates(text, knowledge.indexes, reading));
  const loading = knowledge.load(found.refs);
  // What needs no record is done while they are on their way.
  const context = run('article-context', () => articleContext(text, found.words));
  const rolePhrases = run('role-phrases', () => findRolePhrases(found.words, text.lang));
  const records = await loading;
  const cache = new PatternCache(text.lang);
  const verified = run('verify-mentions', () => verifyMentions(text, found, records, cache));
  const spans = selectSpans(verified);
  const recognized = run('recognize-names', () =>
    recognizer ? recognizeNames(context, spans, recognizer) : [],
  );
  const adjectives = countriesOf(found.adjectives, records, text.lang);
  const countryHints = new Map<EntityId, number>();
  for (const id of adjectives.values()) countryHints.set(id, (countryHints.get(id) ?? 0) + 1);
  const day = datePublished?.slice(0, 10) ?? null;
  const seen = { typeAt: typesOf(recognized), longerAt: longerNames(recognized) };
  const named = run('link-entities', () =>
    linkEntities({ context, spans, rolePhrases, day, countryHints, adjectives, ...seen }),
  );
  const judged = new Map(
    spans.map(({ first, candidates }) => [first, new Set(candidates.map((c) => c.entity.id))]),
  );
  const entities = new Map<EntityId, Entity>();
  for (const { candidates } of spans)
    for (const { entity } of candidates) entities.set(entity.id, entity);
  const unknown = unknownNames(text, named, recognized);
  const referring = run('resolve-references', () =>
    resolveReferences(context, [...named, ...unknown], entities, judged),
  );
  const resolved = run('abbreviations', () => withAbbreviations(context, referring, entities));
  const offices = findOffices(context, rolePhrases, resolved, adjectives, entities);
  const linked = new Set(resolved.map(({ entityId }) => entityId));
  const held = await resolveOffices(context, offices, knowledge, day, entities, linked);
  const bare = officesNamedBefore(context, rolePhrases, resolved, adjectives, entities, day);
  for (const entity of held.entities) entities.set(entity.id, entity);
  const free: EntityLink[] = [];
  for (const link of [...held.links, ...bare]) {
    const isTaken = (other: EntityLink) => other.start < link.end && link.start < other.end;
    if (resolved.some(isTaken) || free.some(isTaken)) continue;
    if (!isNamedBeside(context, link, resolved)) free.push(link);
  }
  const links = [...resolved, ...free].sort((a, b) => a.start - b.start);
  const shown = new Set(
    links.flatMap((link) => [link.entityId, ...link.candidates.map((c) => c.entityId)]),
  );
  return { links, entities: [...entities.values()].filter(({ id }) => shown.has(id)) };
}

/** Runs a stage, measures it and hands its layer to the trace. */
export type StageRunner = <T>(stage: string, work: () => T) => T;

/** Measures each stage into `timings` and hands its layer to the trace. */
export function stageRunner(options: AnalyzeOptions, timings: Record<string, number>): StageRunner {
  const clock = options.clock ?? (() => 0);
  return (stage, work) => {
    const start = clock();
    const layer = work();
    timings[stage] = clock() - start;
    options.trace?.(stage, layer, timings[stage] ?? 0);
    return layer;
  };
}

/**
 * The first part of `analyzeArticle`: the names, all later layers empty. What is painted in the
 * page needs no more. The text is read at once, while the knowledge may still be on its way.
 */
export async function nameArticle(
  article: Article,
  knowledge: KnowledgeBase | Promise<KnowledgeBase>,
  options: AnalyzeOptions = {},
): Promise<Analysis> {
  const timings: Record<string, number> = {};
  const run = stageRunner(options, timings);
  const lang = articleLanguage(article);
  const text = run('analyze-text', () => analyzeText(article.text, article.blocks, lang));
  const { links, entities } = await linkNames(
    text,
    knowledge,
    article.datePublished,
    run,
    options.recognizer,
  );
  const said = { attributions: [], quantities: [], times: [], claims: [] };
  const later = { ...said, claimReviews: [], claimReviewsRefused: [] };
  return { article: inLanguage(article, lang), text, links, entities, ...later, timings };
}
