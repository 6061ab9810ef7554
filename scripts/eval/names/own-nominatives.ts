import { combineSources } from '../../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../../lib/knowledge/memory-source.ts';
import type { Entity, EntityType } from '../../../lib/model/knowledge.ts';
import type { EntityLink } from '../../../lib/model/mention.ts';
import { table } from '../../markdown-table.ts';
import { type GoldDocument, type GoldMention, readDocuments } from '../corpora.ts';
import { distractors } from '../distractors.ts';
import { addSpans, emptyScore, type SpanScore, scoreRow } from '../score-spans.ts';
import { linksOf, MARKS, NAME_START, type NamesOptions, trimmed } from './gold-names.ts';

const TYPES: Readonly<Record<string, EntityType>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organization',
  PRO: 'product',
  EVT: 'event',
};

/** Entities out of the corpus's own nominatives, one for each cross-lingual id. */
function entitiesOf(documents: readonly GoldDocument[], lang: 'ru' | 'uk'): Entity[] {
  const byId = new Map<string, { type: EntityType; names: Set<string> }>();
  for (const document of documents) {
    if (document.lang !== lang) continue;
    for (const { entity, lemma, type } of document.mentions) {
      const name = lemma?.replace(MARKS, '');
      if (!entity || !name || !NAME_START.test(name)) continue;
      const known = byId.get(`${entity} ${type}`) ?? {
        type: TYPES[type] ?? 'other',
        names: new Set(),
      };
      known.names.add(name);
      byId.set(`${entity} ${type}`, known);
    }
  }
  return [...byId].map(([id, { type, names }]) => ({
    id: `corpus:${encodeURIComponent(id)}`,
    type,
    names: { [lang]: [...names] },
    description: {},
    prior: 120,
  }));
}

/** Mentions found with a pack that knows every name of the corpus, among distractors. */
export async function ownNominatives(options: NamesOptions, lang: 'ru' | 'uk'): Promise<void> {
  const all = readDocuments(options.corpora, 'slavicner.jsonl');
  const own = entitiesOf(all, lang);
  const known = new Set(own.flatMap(({ names }) => names[lang] ?? []));
  const others = distractors(options.corpora, all, lang, known);
  const knowledge = combineSources([memorySource([...own, ...others])]);
  const scores = new Map<string, SpanScore>();
  const misses: string[] = [];
  const start = performance.now();
  let documents = 0;
  for (const document of readDocuments(options.corpora, 'slavicner.jsonl', options.part)) {
    if (document.lang !== lang) continue;
    documents++;
    const { text, links } = await linksOf(document, knowledge);
    const gold = document.mentions.flatMap((mention) => trimmed(mention) ?? []);
    for (const type of ['PER', 'LOC', 'ORG', 'all']) {
      const score = scores.get(type) ?? emptyScore();
      scores.set(type, score);
      const ofType = type === 'all' ? gold : gold.filter((mention) => mention.type === type);
      const found = type === 'all' ? links : links.filter((link) => link.type === TYPES[type]);
      addSpans(score, ofType, found, document.mentions, text.tokens.length);
    }
    if (options.show) misses.push(...differences(gold, links, document));
  }
  const ms = performance.now() - start;
  console.log(
    `\nSlavicNER ${lang}: ${own.length} entities, ${others.length} distractors, ${documents} documents, ${(ms / documents).toFixed(2)} ms each`,
  );
  if (options.show) console.log(misses.join('\n'));
  const rows = [...scores].map(([type, score]) => scoreRow(`${lang} ${type}`, score));
  console.log(table(rows));
}

function differences(
  gold: readonly GoldMention[],
  links: readonly EntityLink[],
  document: GoldDocument,
): string[] {
  const around = (start: number, end: number) =>
    `${document.text.slice(Math.max(0, start - 25), start)}[${document.text.slice(start, end)}]${document.text.slice(end, end + 25)}`.replaceAll(
      '\n',
      '⏎',
    );
  const missed = gold
    .filter(
      (mention) => !links.some(({ start, end }) => start === mention.start && end === mention.end),
    )
    .map(
      (mention) =>
        `MISS ${mention.type} ${mention.lemma ?? ''} :: ${around(mention.start, mention.end)}`,
    );
  const stray = links
    .filter(
      (link) => !document.mentions.some(({ start, end }) => link.start < end && start < link.end),
    )
    .map(
      (link) => `STRAY ${link.type} ${link.candidates[0]?.name} :: ${around(link.start, link.end)}`,
    );
  return [...missed, ...stray];
}
