/** Articles analysed: from the page, or from the library, with the packs and corrections in force. */
import { applyCorrections } from '../analysis/apply-corrections.ts';
import type { Recognizer } from '../analysis/recognizer/recognizer.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Correction } from '../model/correction.ts';
import type { Article } from '../model/news.ts';

/** How many analyses are kept in memory; each is a few hundred kilobytes. */
const KEPT = 6;

/** What finds names: few starts of the background need it, and those read packs meanwhile. */
const naming = () => import('../name-article.ts');

/** Analyses articles; the same reading asked for again is answered from memory. */
export class Analyzer {
  readonly #knowledge: () => Promise<KnowledgeBase>;
  readonly #corrections: () => Promise<readonly Correction[]>;
  readonly #recognizer: () => Promise<Recognizer>;
  readonly #kept = new Map<string, Promise<Analysis>>();

  constructor(
    knowledge: () => Promise<KnowledgeBase>,
    corrections: () => Promise<readonly Correction[]>,
    recognizer: () => Promise<Recognizer>,
  ) {
    this.#knowledge = knowledge;
    this.#corrections = corrections;
    this.#recognizer = recognizer;
  }

  /** Opens what the names of an article need, before it is there. */
  prepare(): void {
    // What fails here is asked for again when it is needed, and told then.
    for (const begun of [this.#knowledge(), naming()]) begun.catch(() => undefined);
  }

  /** `key` names the reading or the stored version. */
  analyze(key: string, article: Article): Promise<Analysis> {
    const known = this.#kept.get(key);
    if (known) return known;
    const analysis = this.#run(article);
    this.#kept.set(key, analysis);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(oldest);
    }
    // A failed analysis is not kept: the next question tries again.
    analysis.catch(() => this.#kept.delete(key));
    return analysis;
  }

  /**
   * The names that packs know, and no more: what can be painted at once. The whole analysis may
   * find further names, and statements.
   */
  async names(key: string, article: Article): Promise<Analysis> {
    const known = this.#kept.get(key);
    if (known) return known;
    const opening = this.#knowledge();
    const [analysis, corrections, knowledge] = await Promise.all([
      naming().then(({ nameArticle }) => nameArticle(article, opening)),
      this.#corrections(),
      opening,
    ]);
    return corrected(analysis, corrections, knowledge);
  }

  /** Packs or corrections changed: what was analysed before is no longer true. */
  forget(): void {
    this.#kept.clear();
  }

  async #run(article: Article): Promise<Analysis> {
    const [knowledge, corrections, recognizer, { analyzeArticle }] = await Promise.all([
      this.#knowledge(),
      this.#corrections(),
      this.#recognizer(),
      // What no marks wait for is evaluated after they were answered.
      import('../pipeline.ts'),
    ]);
    const analysis = await analyzeArticle(article, knowledge, {
      clock: () => performance.now(),
      recognizer,
    });
    return corrected(analysis, corrections, knowledge);
  }
}

async function corrected(
  analysis: Analysis,
  corrections: readonly Correction[],
  knowledge: KnowledgeBase,
): Promise<Analysis> {
  const wanted = corrections.flatMap((one) => (one.kind === 'it-is' ? one.entityId : []));
  return applyCorrections(analysis, corrections, await knowledge.byIds(wanted));
}
