/*
 * `npm run eval -- unknown-names [--part dev|held] [--show]`: people, bodies and places that no
 * pack knows, on our own cases (tests/corpus/unknown): whether they are found from end to end, of
 * the right type, and whether all mentions of one have one referent that nothing else has. With
 * the starter pack and the recognizer. Of the half set aside only totals are printed.
 */
import { LANGS } from '../../lib/model/text.ts';
import { analyzeArticle } from '../../lib/pipeline.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { readPageCases } from '../../tests/helpers/page-cases.ts';
import { packagedRecognizer } from '../analyze/packaged-recognizer.ts';
import { starterKnowledge } from '../analyze/starter-knowledge.ts';
import { table } from '../markdown-table.ts';
import { readCaseOptions } from './case-options.ts';
import { noCounts, scoreUnknown, type UnknownCounts } from './unknown-score.ts';

const { part, show } = readCaseOptions();
const recognizer = packagedRecognizer();
const knowledge = starterKnowledge();
const all = new Map<string, UnknownCounts>();
for (const lang of LANGS) {
  for (const page of readPageCases(lang, 'unknown')) {
    if (part !== undefined && page.set !== part) continue;
    const { links } = await analyzeArticle(plainArticle(page.text), knowledge, { recognizer });
    const key = `${lang} ${page.set}`;
    const counts = all.get(key) ?? noCounts();
    all.set(key, counts);
    const problems = scoreUnknown(page, links, counts);
    if (show && page.set === 'dev')
      for (const problem of problems) console.log(`${page.id}: ${problem}`);
  }
}

const share = (part: number, of: number) => ((100 * part) / Math.max(1, of)).toFixed(1);
console.log(
  table(
    [...all].map(([cases, one]) => ({
      cases,
      names: String(one.marks),
      'found %': share(one.found, one.marks),
      'from end to end %': share(one.exact, one.marks),
      'right type %': share(one.typed, one.marks),
      'later mentions joined %': share(one.joined, one.later),
      confused: String(one.confused),
      stray: String(one.stray),
    })),
  ),
);
