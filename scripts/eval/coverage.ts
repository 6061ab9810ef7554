import { parseArgs } from 'node:util';
import { contentTerms, topTerms } from '../../lib/analysis/content-terms.ts';
import { weighByRarity } from '../../lib/analysis/coverage/similarity.ts';
import { isWireCopy, type WireSample, wireSample } from '../../lib/analysis/find-wire-copies.ts';
import { groupStories } from '../../lib/analysis/group-stories.ts';
import {
  type CoverageCandidate,
  type CoverageQuery,
  keysOf,
  rankCoverage,
} from '../../lib/analysis/rank-coverage.ts';
import type { Analysis } from '../../lib/model/analysis.ts';
import { analyzeArticle } from '../../lib/pipeline.ts';
import { TERMS_KEPT } from '../../lib/services/library.ts';
import { starterKnowledge } from '../analyze/starter-knowledge.ts';
import { bcubed } from './bcubed.ts';
import { asArticle, type CoverageArticle, loadCoverageGold } from './coverage-gold.ts';
import { percent } from './wilson.ts';

/** An article of the corpus as the library would hold it, and as the page would ask with it. */
interface Read {
  readonly gold: CoverageArticle;
  readonly query: CoverageQuery;
  readonly candidate: CoverageCandidate;
  readonly sample: WireSample;
}

const SHOWN = 5;

function read(gold: CoverageArticle, { article, entities, links, text }: Analysis): Read {
  const named = new Set(links.flatMap(({ entityId }) => entityId ?? []));
  const terms = contentTerms(text);
  const { datePublished } = article;
  return {
    gold,
    sample: wireSample(text),
    query: {
      datePublished,
      entities: entities
        .filter(({ id }) => named.has(id))
        .map(({ id, names }) => ({ id, label: names[gold.lang]?.[0] ?? id })),
      terms,
    },
    candidate: {
      shelf: 'library',
      id: gold.id,
      title: gold.headline,
      url: gold.url,
      outlet: gold.outlet,
      datePublished,
      entityIds: [...named],
      terms: topTerms(terms, TERMS_KEPT),
    },
  };
}

/** Hits among what is shown, and among what should be. */
interface Count {
  shown: number;
  right: number;
  related: number;
  foreignRight: number;
  foreign: number;
  empty: number;
}

function measure(queries: readonly Read[], all: readonly Read[], detail: boolean): Count {
  const count: Count = { shown: 0, right: 0, related: 0, foreignRight: 0, foreign: 0, empty: 0 };
  for (const own of queries) {
    const others = all.filter((one) => one !== own);
    const related = others.filter(({ gold }) => gold.event === own.gold.event);
    const foreign = related.filter(({ gold }) => gold.lang !== own.gold.lang);
    // Copies of one text stand on one row: all of them are shown.
    const shown = rankCoverage(
      own.query,
      others.map(({ candidate }) => candidate),
    )
      .slice(0, SHOWN)
      .flatMap((item) => [item, ...(item.copies ?? [])]);
    const urls = new Set(shown.map(({ url }) => url));
    const hits = (group: readonly Read[]) => group.filter(({ gold }) => urls.has(gold.url)).length;
    count.shown += shown.length;
    count.right += hits(related);
    count.related += related.length;
    count.foreignRight += hits(foreign);
    count.foreign += foreign.length;
    if (shown.length === 0) count.empty++;
    if (!detail || hits(related) === Math.max(related.length, shown.length)) continue;
    const missed = related.filter(({ gold }) => !urls.has(gold.url)).map(({ gold }) => gold.id);
    const list = shown.map(({ url }) => all.find(({ gold }) => gold.url === url)?.gold.id);
    console.log(`${own.gold.id}\n  shown  ${list.join(', ')}\n  missed ${missed.join(', ')}`);
  }
  return count;
}

const { values } = parseArgs({ options: { detail: { type: 'boolean', default: false } } });
const knowledge = starterKnowledge();
const all: Read[] = [];
for (const gold of loadCoverageGold())
  all.push(read(gold, await analyzeArticle(asArticle(gold), knowledge)));

/** The article as a feed announces it: its headline and the first two sentences. */
function announced(gold: CoverageArticle): CoverageArticle {
  const lead = gold.text.split('\n')[0]?.match(/^(?:.+?[.!?](?=\s|$)){1,2}/)?.[0];
  return { ...gold, text: lead ?? gold.text };
}

/** Whole articles ask, and only what feeds announce answers: the shelf of the reader's feeds. */
async function asFeedItems(reads: readonly Read[]): Promise<readonly Read[]> {
  const out: Read[] = [];
  for (const { gold, query } of reads) {
    const short = announced(gold);
    const { candidate, sample } = read(gold, await analyzeArticle(asArticle(short), knowledge));
    out.push({ gold, query, candidate, sample });
  }
  return out;
}

/** Without dates only words, names and numbers tell sibling events apart. */
function undated(one: Read): Read {
  return {
    ...one,
    query: { ...one.query, datePublished: null },
    candidate: { ...one.candidate, datePublished: null },
  };
}

function report(title: string, half: string, reads: readonly Read[], detail: boolean): void {
  const queries = reads.filter(({ gold }) => gold.set === half);
  const count = measure(queries, reads, detail);
  console.log(`${half}${title}: ${queries.length} articles against the ${reads.length - 1} others`);
  console.log(`  precision@${SHOWN}               ${percent(count.right, count.shown)}`);
  console.log(`  recall@${SHOWN}                  ${percent(count.right, count.related)}`);
  console.log(`  recall@${SHOWN} across languages ${percent(count.foreignRight, count.foreign)}`);
  console.log(`  nothing shown             ${count.empty}`);
}

/** Whether two articles are copies of one text, by what the corpus says. */
function areCopies({ gold: a }: Read, { gold: b }: Read): boolean {
  return (a.copyOf ?? a.id) === (b.copyOf ?? b.id);
}

function reportCopies(): void {
  const pairs = all.flatMap((a, index) => all.slice(index + 1).map((b) => ({ a, b })));
  const copies = pairs.filter(({ a, b }) => areCopies(a, b));
  const found = pairs.filter(({ a, b }) => isWireCopy(a.sample, b.sample));
  const right = found.filter(({ a, b }) => areCopies(a, b)).length;
  console.log(`wire copies: ${pairs.length} pairs of articles`);
  console.log(`  recall                    ${percent(right, copies.length)}`);
  console.log(`  false pairs               ${found.length - right}`);
}

/** Groups one half by itself, weights from all articles, and compares with the events. */
function reportStories(title: string, half: string, from: readonly Read[], detail: boolean): void {
  const reads = from.filter(({ gold }) => gold.set === half);
  const items = reads.map(({ gold, candidate, sample }) => ({
    ...candidate,
    id: gold.id,
    wireSample: sample,
  }));
  const stories = groupStories(
    [],
    items,
    weighByRarity(from.map(({ candidate }) => keysOf(candidate))),
  );
  const storyOf = new Map(
    stories.flatMap(({ id, items: own }) => own.map((item) => [item.id, id])),
  );
  const found = reads.map(({ gold }) => storyOf.get(gold.id) ?? '');
  const { precision, recall, f1 } = bcubed(
    found,
    reads.map(({ gold }) => gold.event),
  );
  const figures = [precision, recall, f1].map((value) => (100 * value).toFixed(1));
  console.log(`${half}${title}: stories, BCubed precision, recall, F1  ${figures.join(', ')}`);
  if (detail)
    for (const { items: own } of stories) console.log(`  ${own.map(({ id }) => id).join(', ')}`);
}

const feedItems = await asFeedItems(all);
for (const half of ['dev', 'held'] as const) {
  // Failures are only ever listed for the half that may be tuned on.
  report('', half, all, values.detail && half === 'dev');
  report(', all dates unknown', half, all.map(undated), false);
  reportStories('', half, all, values.detail && half === 'dev');
  report(', feed items', half, feedItems, values.detail && half === 'dev');
  reportStories(', feed items', half, feedItems, values.detail && half === 'dev');
  reportStories(', all dates unknown', half, all.map(undated), false);
}
reportCopies();
