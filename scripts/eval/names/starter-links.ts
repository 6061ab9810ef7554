import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base.ts';
import type { EntityLink } from '../../../lib/model/mention.ts';
import { table } from '../../markdown-table.ts';
import { readDocuments } from '../corpora.ts';
import { linksOf, MARKS, NAME_START, type NamesOptions, trimmed } from './gold-names.ts';

/** Precision and recall of the starter pack's links against NEREL's Wikidata ids. */
export async function starterLinks(options: NamesOptions, knowledge: KnowledgeBase): Promise<void> {
  const types = new Set([
    'PERSON',
    'ORGANIZATION',
    'COUNTRY',
    'CITY',
    'STATE_OR_PROVINCE',
    'LOCATION',
    'FACILITY',
    'DISTRICT',
    'PRODUCT',
    'LAW',
  ]);
  const count = { shown: 0, right: 0, wrong: 0, nil: 0, unmatched: 0, gold: 0, linked: 0, noId: 0 };
  const wrong: string[] = [];
  for (const document of readDocuments(options.corpora, 'nerel.jsonl', options.part)) {
    const { links } = await linksOf(document, knowledge);
    for (const mention of document.mentions) {
      if (
        types.has(mention.type) &&
        /^Q\d/.test(mention.entity ?? '') &&
        NAME_START.test(mention.surface)
      )
        count.gold++;
    }
    for (const link of links) {
      if (!link.entityId) continue;
      count.shown++;
      const same = document.mentions.filter(
        ({ start, end, entity }) =>
          entity !== undefined && sameSpan(document.text, link, start, end),
      );
      if (same.length === 0) count.unmatched++;
      else if (!/^Q\d/.test(link.entityId)) count.noId++;
      else if (same.some(({ entity }) => entity === link.entityId)) {
        count.right++;
        count.linked++;
      } else {
        if (same.every(({ entity }) => !/^Q\d/.test(entity ?? ''))) count.nil++;
        else count.wrong++;
        wrong.push(
          `${link.surface} → ${link.entityId} gold ${same.map(({ entity, type }) => `${entity}/${type}`).join(',')} :: ${document.text.slice(Math.max(0, link.start - 30), link.end + 30).replaceAll('\n', '⏎')}`,
        );
      }
    }
  }
  if (options.show) console.log(wrong.join('\n'));
  const judged = count.right + count.wrong + count.nil;
  console.log('\nNEREL, starter pack alone');
  console.log(
    table([
      {
        'shown links': String(count.shown),
        'with a gold span and Q-id': String(judged),
        'P against Q-ids': ((100 * count.right) / (count.right + count.wrong)).toFixed(2),
        'P, NIL counted wrong': ((100 * count.right) / judged).toFixed(2),
        'share of gold linked': ((100 * count.linked) / count.gold).toFixed(1),
        'own id': String(count.noId),
        'no gold span': String(count.unmatched),
      },
    ]),
  );
}

function sameSpan(text: string, link: EntityLink, start: number, end: number): boolean {
  return (
    text.slice(start, end).replace(MARKS, '') === link.surface &&
    start <= link.start &&
    link.end <= end
  );
}

/** Share of SlavicNER's people, places and organisations that the starter pack links at all. */
export async function starterCoverage(
  options: NamesOptions,
  knowledge: KnowledgeBase,
): Promise<void> {
  const counts = new Map<string, { gold: number; linked: number }>();
  for (const document of readDocuments(options.corpora, 'slavicner.jsonl', options.part)) {
    const { links } = await linksOf(document, knowledge);
    for (const mention of document.mentions.flatMap((one) => trimmed(one) ?? [])) {
      if (!['PER', 'LOC', 'ORG'].includes(mention.type)) continue;
      const key = `${document.lang} ${mention.type}`;
      const count = counts.get(key) ?? { gold: 0, linked: 0 };
      counts.set(key, count);
      count.gold++;
      if (
        links.some(
          (link) => link.entityId && link.start === mention.start && link.end === mention.end,
        )
      )
        count.linked++;
    }
  }
  console.log('\nSlavicNER, share that the starter pack alone links');
  console.log(
    table(
      [...counts]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([what, { gold, linked }]) => ({
          what,
          gold: String(gold),
          linked: ((100 * linked) / gold).toFixed(1),
        })),
    ),
  );
}
