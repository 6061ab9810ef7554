import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base.ts';
import type { Entity } from '../../../lib/model/knowledge.ts';
import { LANGS } from '../../../lib/model/text.ts';
import { linkNames } from '../../../lib/name-article.ts';
import { analyzeText, blocksOfPlainText } from '../../../lib/text/analyze-text.ts';
import { PAGE_CASE_SETS, readPageCases, scoreCase } from '../../../tests/helpers/page-cases.ts';
import { table } from '../../markdown-table.ts';

/** Links on our own page cases: the tuning half, the half set aside, and the blind ones. */
export async function ownCases(
  entities: readonly Entity[],
  knowledge: KnowledgeBase,
): Promise<void> {
  const byId = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
  const rows: Record<string, string>[] = [];
  for (const lang of LANGS) {
    for (const set of PAGE_CASE_SETS) {
      let [right, wrong, missed] = [0, 0, 0];
      for (const page of readPageCases(lang).filter((one) => one.set === set)) {
        const text = analyzeText(page.text, blocksOfPlainText(page.text, true), lang);
        const { links, entities: known } = await linkNames(text, knowledge, page.date, (_, work) =>
          work(),
        );
        const score = scoreCase(
          page,
          links,
          new Map([...byId, ...known.map((one) => [one.id, one] as const)]),
        );
        right += score.right;
        wrong += score.wrong;
        missed += score.missed;
      }
      const share = (part: number, rest: number) => ((100 * part) / (part + rest)).toFixed(1);
      rows.push({
        cases: `${lang} ${set}`,
        right: String(right),
        P: share(right, wrong),
        R: share(right, missed),
      });
    }
  }
  console.log('\nour own page cases, starter pack');
  console.log(table(rows));
}
