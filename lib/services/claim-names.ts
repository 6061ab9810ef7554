/** What kept claims are about, by the names in them: the bridge to articles in other languages. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { StoredClaim } from '../model/claim.ts';
import type { EntityId } from '../model/knowledge.ts';
import { linkNames, stageRunner } from '../name-article.ts';
import { analyzeText, blocksOfPlainText } from '../text/analyze-text.ts';
import { detectLanguage } from '../text/detect-language.ts';

/** Where names are looked for in a claim. */
type NamedText = Pick<StoredClaim, 'kind' | 'text'> &
  Partial<Pick<StoredClaim, 'headline' | 'review' | 'speaker' | 'lang' | 'entityIds'>>;

/** More of a claim is not read for names, UTF-16 units. */
const LONGEST = 2_000;

/**
 * The ids of whom and what a claim names: in its words, in the title of its fact-check, and as its
 * claimant. A statement's were found in its article, where more is known than in the sentence.
 */
export async function namesOfClaim(
  knowledge: KnowledgeBase,
  { kind, text, headline = '', review, speaker, lang = '', entityIds = [] }: NamedText,
): Promise<readonly EntityId[]> {
  if (kind === 'statement') return entityIds;
  const title = review ? headline : '';
  const whole = [text, title, speaker ?? ''].filter(Boolean).join('\n').slice(0, LONGEST);
  const stated = lang.startsWith('ru') ? 'ru' : lang.startsWith('uk') ? 'uk' : 'en';
  const analyzed = analyzeText(whole, blocksOfPlainText(whole), detectLanguage(whole) ?? stated);
  const { links } = await linkNames(analyzed, knowledge, null, stageRunner({}, {}));
  return [...new Set(links.flatMap(({ entityId }) => entityId ?? []))];
}

/** Claims with what they are about. */
export async function withNames(
  knowledge: KnowledgeBase,
  claims: readonly StoredClaim[],
): Promise<readonly StoredClaim[]> {
  const named: StoredClaim[] = [];
  for (const claim of claims) {
    named.push({ ...claim, entityIds: await namesOfClaim(knowledge, claim) });
  }
  return named;
}
