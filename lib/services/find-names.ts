import { findCandidates } from '../analysis/find-mentions.ts';
import { PatternCache, verifyMentions } from '../analysis/verify-mentions.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Lang } from '../model/text.ts';
import { analyzeText, blocksOfPlainText } from '../text/analyze-text.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { labelOf } from '../views/build-names.ts';
import type { NameOffer } from '../views/types.ts';

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
  // Names begin with capitals; whoever types one may leave them out.
  const name = query.trim().replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
  const text = analyzeText(name, blocksOfPlainText(name, false), detectLanguage(name) ?? lang);
  const found = findCandidates(text, knowledge.indexes);
  const records = await knowledge.load(found.refs);
  const spans = verifyMentions(text, found, records, new PatternCache(text.lang));
  const whole = spans.filter(({ first, last }) => first === 0 && last === found.words.length);
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
