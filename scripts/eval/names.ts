import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { articleContext } from '../../lib/analysis/article-context.ts';
import { findCandidates } from '../../lib/analysis/find-mentions.ts';
import { resolveReferences } from '../../lib/analysis/resolve-references.ts';
import { combineSources, type KnowledgeBase } from '../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import type { Entity, EntityType } from '../../lib/model/knowledge.ts';
import type { EntityLink } from '../../lib/model/mention.ts';
import { type AnalyzedText, LANGS } from '../../lib/model/text.ts';
import { linkNames } from '../../lib/name-article.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import { fold } from '../../lib/text/normalize.ts';
import { PAGE_CASE_SETS, readPageCases, scoreCase } from '../../tests/helpers/page-cases.ts';
import { loadRecords } from '../starter-pack/load-records.ts';
import { type GoldDocument, type GoldMention, readDocuments } from './corpora.ts';
import { distractors } from './distractors.ts';
import { addSpans, emptyScore, type SpanScore, scoreRow, table } from './score-spans.ts';

/** What the evaluation is called with. */
interface EvalOptions {
  readonly corpora: string;
  /** Only documents of this half. Tune on `dev`. */
  readonly part: 'dev' | 'held' | 'all';
  /** Print examples of what went wrong. */
  readonly show: boolean;
}

const TYPES: Readonly<Record<string, EntityType>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organization',
  PRO: 'product',
  EVT: 'event',
};
const NAME_START = /^[\p{Lu}\p{Nd}]/u;
const MARKS = /^[\s«»"“”„'.,]+|[\s«»"“”„'.,]+$/gu;

/** A gold span without the quotation marks around it; null where it is no capitalised name. */
function trimmed(mention: GoldMention): GoldMention | null {
  const lead = /^[\s«»"“”„'.,]*/u.exec(mention.surface)?.[0].length ?? 0;
  const surface = mention.surface.replace(MARKS, '');
  if (!NAME_START.test(surface)) return null;
  const start = mention.start + lead;
  return { ...mention, surface, start, end: start + surface.length };
}

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

function analyzed(document: GoldDocument): AnalyzedText {
  return analyzeText(document.text, blocksOfPlainText(document.text), document.lang);
}

async function linksOf(document: GoldDocument, knowledge: KnowledgeBase) {
  const text = analyzed(document);
  const { links } = await linkNames(text, knowledge, null, (_, work) => work());
  return { text, links };
}

/** Mentions found with a pack that knows every name of the corpus, among distractors. */
async function ownNominatives(options: EvalOptions, lang: 'ru' | 'uk'): Promise<void> {
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

/** Precision and recall of the starter pack's links against NEREL's Wikidata ids. */
async function starterLinks(options: EvalOptions, knowledge: KnowledgeBase): Promise<void> {
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
async function starterCoverage(options: EvalOptions, knowledge: KnowledgeBase): Promise<void> {
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

/** One-word person mentions after a full name with that family name: is it the same person? */
function surnames(options: EvalOptions): void {
  let right = 0;
  let wrong = 0;
  let undecided = 0;
  const errors: string[] = [];
  for (const document of readDocuments(options.corpora, 'nerel.jsonl', options.part)) {
    const text = analyzed(document);
    const context = articleContext(text, findCandidates(text, []).words);
    const people = outermost(document.mentions.filter(({ type }) => type === 'PERSON'));
    const full = people.filter(({ surface }) => /\s/.test(surface.trim())).map(asLink);
    const resolved = resolveReferences(context, full, new Map());
    for (const mention of people) {
      if (/\s/.test(mention.surface.trim())) continue;
      const link = resolved.find((one) => one.start < mention.end && mention.start < one.end);
      if (!link) continue;
      if (link.referent.startsWith('?')) undecided++;
      else if (link.referent === identity(mention)) right++;
      else {
        wrong++;
        errors.push(`${mention.surface}: ${link.referent} gold ${identity(mention)}`);
      }
    }
  }
  if (options.show) console.log(errors.join('\n'));
  console.log('\nNEREL, family name after a full name');
  console.log(
    table([
      {
        decided: String(right + wrong),
        'same person %': ((100 * right) / (right + wrong)).toFixed(2),
        'left undecided': String(undecided),
      },
    ]),
  );
}

function outermost(mentions: readonly GoldMention[]): GoldMention[] {
  return mentions.filter(
    (one) =>
      !mentions.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          one.end <= other.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
}

/** Who is meant: the gold id, for people without one their family name. */
function identity({ entity, surface }: GoldMention): string {
  if (entity && /^Q\d/.test(entity)) return entity;
  return `name:${fold(surface.split(/[\s.]+/).at(-1) ?? '').slice(0, 4)}`;
}

function asLink(mention: GoldMention): EntityLink {
  return {
    start: mention.start,
    end: mention.end,
    surface: mention.surface,
    type: 'person',
    entityId: null,
    referent: identity(mention),
    score: 1,
    method: 'recognizer',
    why: [],
    candidates: [],
  };
}

function readOptions(): EvalOptions {
  const { values } = parseArgs({
    options: {
      corpora: { type: 'string' },
      part: { type: 'string' },
      show: { type: 'boolean', default: false },
    },
  });
  if (!values.corpora || !existsSync(values.corpora)) {
    console.error('usage: npm run eval -- names --corpora DIR [--part dev|held] [--show]');
    process.exit(2);
  }
  const part = values.part === 'dev' || values.part === 'held' ? values.part : 'all';
  return { corpora: values.corpora, part, show: values.show };
}

/** Links on our own page cases: the tuning half, the half set aside, and the blind ones. */
async function ownCases(entities: readonly Entity[], knowledge: KnowledgeBase): Promise<void> {
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

/** Prints all tables of the evaluation of names. */
async function evaluateNames(options: EvalOptions): Promise<void> {
  await ownNominatives(options, 'ru');
  await ownNominatives(options, 'uk');
  const starter = loadRecords().records.map(({ entity }) => entity);
  const knowledge = combineSources([memorySource(starter)]);
  console.log(`\nstarter pack: ${starter.length} entities`);
  await ownCases(starter, knowledge);
  await starterLinks(options, knowledge);
  await starterCoverage(options, knowledge);
  surnames(options);
}

if (import.meta.main) await evaluateNames(readOptions());
