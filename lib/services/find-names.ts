import { findCandidates } from '../analysis/find-mentions.ts';
import type { QueryName } from '../analysis/library-search/library-query.ts';
import { PatternCache, verifyMentions } from '../analysis/verify-mentions.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Lang } from '../model/text.ts';
import { analyzeText, blocksOfPlainText } from '../text/analyze-text.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { labelOf } from '../views/build-names.ts';
import type { NameOffer } from '../views/card-types.ts';

/** Offered for one name at most, the best known first. */
const MAX_OFFERS = 8;

/**
 * What the installed packs and the reader's own names know by a name, in any of its forms, named
 * in the reader's language.
 */
export async function findNames(
  knowledge: KnowledgeBase,
  query: string,
  lang: Lang,
): Promise<NameOffer[]> {
  const { spans, words } = await namesIn(
    knowledge,
    capitalized(query.trim()),
    detectLanguage(query) ?? lang,
  );
  const whole = spans.filter(({ first, last }) => first === 0 && last === words.length);
  const entities = new Map(
    whole.flatMap(({ candidates }) => candidates.map(({ entity }) => [entity.id, entity] as const)),
  );
  return [...entities.values()]
    .toSorted((a, b) => b.prior - a.prior)
    .slice(0, MAX_OFFERS)
    .map((entity) => ({
      entityId: entity.id,
      label: labelOf(entity, lang),
      description: entity.description[lang] ?? entity.description.en ?? null,
    }));
}

/** Of those who share a name only so many are meant by it, the best known first. */
const MAX_MEANT = 4;
const CYRILLIC = /[\u0400-\u04ff]/;

/**
 * The names that stand in what a reader typed, with or without capitals. A name alone does not
 * say whether it is a Russian or a Ukrainian form: both are tried.
 */
export async function namesInQuery(
  knowledge: KnowledgeBase,
  query: string,
): Promise<readonly QueryName[]> {
  const langs: readonly Lang[] = CYRILLIC.test(query) ? ['ru', 'uk'] : ['en'];
  const read = await Promise.all(langs.map((lang) => namesIn(knowledge, capitalized(query), lang)));
  return read.flatMap(({ spans, words }) =>
    spans.flatMap(({ first, last, candidates }) => {
      const [from, to] = [words[first], words[last - 1]];
      const meant = candidates.toSorted((a, b) => b.entity.prior - a.entity.prior);
      const entityIds = [...new Set(meant.map(({ entity }) => entity.id))].slice(0, MAX_MEANT);
      return from && to ? [{ start: from.start, end: to.end, entityIds }] : [];
    }),
  );
}

/** Names begin with capitals; whoever types one may leave them out. No character more or less. */
function capitalized(query: string): string {
  return query.replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) =>
    letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter,
  );
}

async function namesIn(knowledge: KnowledgeBase, query: string, lang: Lang) {
  const text = analyzeText(query, blocksOfPlainText(query), lang);
  const found = findCandidates(text, knowledge.indexes);
  const records = await knowledge.load(found.refs);
  const spans = verifyMentions(text, found, records, new PatternCache(text.lang));
  return { spans, words: found.words };
}
