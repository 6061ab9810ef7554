import { findAttributions } from '../../lib/analysis/find-attributions.ts';
import type { Attribution } from '../../lib/model/claim.ts';
import { LANGS, type TextSpan } from '../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import { fold } from '../../lib/text/normalize.ts';
import {
  ATTRIBUTION_SETS,
  type GoldAttribution,
  type GoldPassage,
  loadAttributionGold,
} from './attribution-gold.ts';
import { readCaseOptions } from './case-options.ts';
import { percent } from './wilson.ts';

/** What a run over some passages counted. */
interface Score {
  right: number;
  found: number;
  expected: number;
  speaker: number;
  content: number;
  class: number;
  quotation: number;
  sourcing: number;
  negated: number;
}

const NOTHING: Score = {
  right: 0,
  found: 0,
  expected: 0,
  speaker: 0,
  content: 0,
  class: 0,
  quotation: 0,
  sourcing: 0,
  negated: 0,
};

function overlap(a: TextSpan, b: TextSpan): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Half of the gold content or more, without reaching into other sentences. */
function sameContent(passage: GoldPassage, found: Attribution, gold: GoldAttribution): boolean {
  const shared = overlap(found.content, gold.contentSpan);
  if (shared * 2 < gold.content.length) return false;
  const extra = passage.text.slice(found.content.start, found.content.end).length - shared;
  return extra < Math.max(gold.content.length, 40);
}

/** Family names agree but for their endings. */
function sameName(surface: string, name: string): boolean {
  const last = (text: string) =>
    fold(text)
      .replace(/["«»“”]/g, '')
      .split(/\s+/)
      .at(-1) ?? '';
  const [a, b] = [last(surface), last(name)];
  const stem = Math.max(3, Math.min(a.length, b.length) - 3);
  return a.slice(0, stem) === b.slice(0, stem);
}

/** The right speaker: the same words in the text, or the same name behind a pronoun. */
function sameSpeaker(passage: GoldPassage, found: Attribution, gold: GoldAttribution): boolean {
  if (!gold.sourceSpan || gold.sourceName === null) return found.source === null;
  if (!found.source) return false;
  const { text } = passage;
  if (found.antecedent) {
    const meant = text.slice(found.antecedent.start, found.antecedent.end);
    // "Nia Rowlands of the University of Bristol" is Nia Rowlands.
    return meant.includes(gold.sourceName) || sameName(meant, gold.sourceName);
  }
  const isPronoun =
    gold.source !== null && gold.source.length <= 4 && gold.source === fold(gold.source);
  if (!isPronoun && overlap(found.source, gold.sourceSpan) > 0) return true;
  return sameName(text.slice(found.source.start, found.source.end), gold.sourceName);
}

function analyze(passage: GoldPassage): Attribution[] {
  const blocks = blocksOfPlainText(passage.text, passage.headline ?? false);
  return findAttributions(analyzeText(passage.text, blocks, passage.lang), [], []);
}

function scorePassage(passage: GoldPassage, into: Score, show: boolean): void {
  const found = analyze(passage);
  const used = new Set<Attribution>();
  into.found += found.length;
  into.expected += passage.attributions.length;
  const missed: GoldAttribution[] = [];
  for (const gold of passage.attributions) {
    const contents = found.filter((one) => !used.has(one) && sameContent(passage, one, gold));
    const hit = contents.find((one) => sameSpeaker(passage, one, gold));
    if (contents.length > 0) into.content++;
    if (!hit) {
      missed.push(gold);
      continue;
    }
    used.add(hit);
    into.right++;
    into.class += Number(hit.speechClass === gold.class);
    into.quotation += Number(hit.quotation === gold.quotation);
    into.sourcing += Number(hit.sourcing === gold.sourcing);
    into.negated += Number(hit.negated === gold.negated);
    if (show) explainDetails(passage, hit, gold);
  }
  if (show)
    explain(
      passage,
      missed,
      found.filter((one) => !used.has(one)),
    );
}

/** Says where the right statement has another class, kind or grade than the gold. */
function explainDetails(passage: GoldPassage, hit: Attribution, gold: GoldAttribution): void {
  const pairs = [
    [hit.speechClass, gold.class],
    [hit.quotation, gold.quotation],
    [hit.sourcing, gold.sourcing],
  ].filter(([found, expected]) => found !== expected);
  for (const [found, expected] of pairs)
    console.log(`${passage.id}: ${expected}, found ${found} [${gold.source}] ${gold.content}`);
}

function explain(
  passage: GoldPassage,
  missed: readonly GoldAttribution[],
  extra: readonly Attribution[],
): void {
  if (missed.length === 0 && extra.length === 0) return;
  const at = (span: TextSpan | null | undefined) =>
    span ? passage.text.slice(span.start, span.end) : '—';
  console.log(`\n${passage.id}: ${passage.text}`);
  for (const gold of missed)
    console.log(`  missed  [${gold.source} = ${gold.sourceName}] ${gold.content}`);
  for (const one of extra)
    console.log(
      `  extra   [${at(one.source)}${one.antecedent ? ` = ${at(one.antecedent)}` : ''}] {${at(one.cue)}} ${at(one.content)}`,
    );
}

function report(lang: string, set: string, score: Score): string[] {
  const f1 = (200 * score.right) / Math.max(1, score.found + score.expected);
  const share = (value: number) => `${((100 * value) / Math.max(1, score.right)).toFixed(0)} %`;
  const details = [score.class, score.quotation, score.sourcing, score.negated].map(share);
  const [precision, recall] = [score.found, score.expected].map((of) => percent(score.right, of));
  return [lang, set, precision ?? '', recall ?? '', f1.toFixed(1), ...details];
}

/** Sets whose misses are never listed: who reads them has to write new ones. */
const HIDDEN: ReadonlySet<string> = new Set(['held', 'fifth', 'seventh-held']);

const HEAD = ['', 'half', 'precision', 'recall', 'F1', 'class', 'kind', 'grade', 'negation'];

/**
 * Scores attributions on our own gold set: right means the right speaker and a content that
 * overlaps the gold content by half or more within its sentences. Speakers are found without
 * any pack. `--show` lists the misses, but of the sets in `HIDDEN` only totals are printed. The
 * last four columns are shares of the right ones. No corpus is needed.
 */
function evaluate(part: string | undefined, show: boolean): void {
  const rows: string[][] = [];
  for (const lang of LANGS) {
    const passages = loadAttributionGold(lang);
    for (const set of ATTRIBUTION_SETS) {
      if (part !== undefined && part !== set) continue;
      const inSet = passages.filter((one) => one.set === set);
      if (inSet.length === 0) continue;
      const score = { ...NOTHING };
      for (const passage of inSet) {
        scorePassage(passage, score, show && !HIDDEN.has(set));
      }
      rows.push(report(lang, set, score));
    }
  }
  const lines = [HEAD, HEAD.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  console.log(lines.join('\n'));
}

const { part, show } = readCaseOptions();
evaluate(part, show);
