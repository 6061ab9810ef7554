/*
 * npm run eval -- links-en --corpora DIR: English links of the starter pack against texts whose
 * names carry the titles of Wikipedia articles. The pack knows ids and names but few titles, so
 * a title is matched with our entity by name: the title (without what stands in brackets) is one
 * of the entity's English names or its article's title.
 */
import { parseArgs } from 'node:util';
import { foldName } from '../../lib/knowledge/name-pattern.ts';
import type { Entity } from '../../lib/model/knowledge.ts';
import { linkNames } from '../../lib/name-article.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import { starterKnowledge } from '../analyze/starter-knowledge.ts';
import { table } from '../markdown-table.ts';
import { loadRecords } from '../starter-pack/load-records.ts';
import { type GoldMention, readDocuments } from './corpora.ts';

const FILES = ['linking-en-aquaint', 'linking-en-ace', 'linking-en-wikipedia'];
const TITLE = /^enwiki:/;

/** A title as a name: blanks for underscores, no brackets, folded. */
function nameOf(title: string): string {
  const plain = title.replace(TITLE, '').replaceAll('_', ' ');
  return foldName(plain.replace(/\s*\([^)]*\)$/, ''));
}

/** For each folded English name the ids of the entities that bear it. */
function idsByName(entities: readonly Entity[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { id, names, wikipedia } of entities) {
    for (const name of [...(names.en ?? []), ...(wikipedia?.en ? [wikipedia.en] : [])]) {
      const key = foldName(name);
      ids.set(key, (ids.get(key) ?? new Set()).add(id));
    }
  }
  return ids;
}

interface Count {
  gold: number;
  known: number;
  linked: number;
  right: number;
  wrong: number;
  strange: number;
}

const { values } = parseArgs({
  options: { corpora: { type: 'string' }, show: { type: 'boolean', default: false } },
});
if (values.corpora === undefined) {
  console.error('usage: npm run eval -- links-en --corpora DIR [--show]');
  process.exit(2);
}
const knowledge = starterKnowledge();
const ids = idsByName(loadRecords().records.map(({ entity }) => entity));
const rows: Record<string, string>[] = [];
const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);

for (const file of FILES) {
  const count: Count = { gold: 0, known: 0, linked: 0, right: 0, wrong: 0, strange: 0 };
  for (const { text: source, mentions } of readDocuments(values.corpora, `${file}.jsonl`)) {
    const text = analyzeText(source, blocksOfPlainText(source), 'en');
    const { links } = await linkNames(text, knowledge, null, (_, work) => work());
    const gold = mentions.filter(
      ({ entity, surface }) => TITLE.test(entity ?? '') && /^\p{Lu}/u.test(surface),
    );
    const idsOf = ({ entity }: GoldMention) => ids.get(nameOf(entity ?? ''));
    count.gold += gold.length;
    for (const mention of gold) {
      const meant = idsOf(mention);
      if (!meant) continue;
      count.known++;
      const same = links.find(
        ({ start, end, entityId }) =>
          start === mention.start && end === mention.end && meant.has(entityId ?? ''),
      );
      if (same) count.linked++;
    }
    for (const link of links) {
      const same = gold.find(({ start, end }) => start === link.start && end === link.end);
      if (!link.entityId || !same) continue;
      const meant = idsOf(same);
      const ours = meant?.has(link.entityId) === true;
      if (ours) count.right++;
      else if (meant) count.wrong++;
      else count.strange++;
      if (!ours && values.show) {
        const around = source.slice(Math.max(0, link.start - 30), link.end + 30);
        console.log(
          `${meant ? 'WRONG' : 'OTHER'} ${link.surface} → ${link.entityId} gold ${same.entity} :: ${around.replaceAll('\n', '⏎')}`,
        );
      }
    }
  }
  rows.push({
    corpus: file.replace('linking-en-', ''),
    'names with a title': String(count.gold),
    'title known to the pack': String(count.known),
    'recall of known %': percent(count.linked, count.known),
    'precision %': percent(count.right, count.right + count.wrong),
    'precision, unmatched titles wrong %': percent(
      count.right,
      count.right + count.wrong + count.strange,
    ),
    unmatched: String(count.strange),
  });
}
console.log(table(rows));
