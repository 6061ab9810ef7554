/** What the bench asks of the background beside what readers ask. Only in the build for tests. */
import { findCandidates, readNames } from '../analysis/find-mentions.ts';
import { onProbe } from '../browser/server.ts';
import { analyzeText } from '../text/analyze-text.ts';
import { articleLanguage } from '../text/article-language.ts';
import type { Services } from './services.ts';

/**
 * Answers with the stretches of an article that the indexes take for names, as one string of
 * `start-end`: what a background that was just started can say before any record is read.
 */
export function answerProbes(services: Services): void {
  onProbe(async (article) => {
    const opening = services.knowledge();
    // As `nameArticle` does: the text is read while the indexes are on their way.
    const text = analyzeText(article.text, article.blocks, articleLanguage(article));
    const reading = readNames(text);
    const { indexes } = await opening;
    const { spans, words } = findCandidates(text, indexes, reading);
    return spans
      .map(({ first, last }) => `${words[first]?.start}-${words[last - 1]?.end}`)
      .join(' ');
  });
}
