import { expect, it } from 'vitest';
import { LANGS, type Lang } from '../../lib/model/text.ts';
import { analyzeArticle } from '../../lib/pipeline.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { packagedRecognizer } from '../../scripts/analyze/packaged-recognizer.ts';
import { starterKnowledge } from '../../scripts/analyze/starter-knowledge.ts';
import { noCounts, scoreUnknown } from '../../scripts/eval/unknown-score.ts';
import { readPageCases } from '../helpers/page-cases.ts';

/** The least of each language, both halves together: shares of all names, of later mentions. */
const LEAST: Readonly<Record<Lang, Readonly<Record<'found' | 'exact' | 'joined', number>>>> = {
  en: { found: 0.94, exact: 0.9, joined: 0.9 },
  ru: { found: 0.96, exact: 0.95, joined: 0.94 },
  uk: { found: 0.89, exact: 0.88, joined: 0.86 },
};

it.each(LANGS)(
  'names that no pack knows are found and joined (%s)',
  async (lang) => {
    const recognizer = packagedRecognizer();
    const knowledge = starterKnowledge();
    const counts = noCounts();
    for (const page of readPageCases(lang, 'unknown')) {
      const { links } = await analyzeArticle(plainArticle(page.text), knowledge, { recognizer });
      scoreUnknown(page, links, counts);
    }
    const { marks, found, exact, later, joined, confused, stray } = counts;
    expect(found / marks).toBeGreaterThanOrEqual(LEAST[lang].found);
    expect(exact / marks).toBeGreaterThanOrEqual(LEAST[lang].exact);
    expect(joined / later).toBeGreaterThanOrEqual(LEAST[lang].joined);
    expect(confused).toBe(0);
    expect(stray).toBeLessThanOrEqual(2);
  },
  60_000,
);
