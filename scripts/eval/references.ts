/*
 * `npm run eval -- references [--part dev|held] [--show]`: what later words of an article stand
 * for, on our own cases (tests/corpus/references), with the starter pack and the recognizer.
 * No corpus is needed. Of the half set aside only totals are printed.
 */
import type { Analysis } from '../../lib/model/analysis.ts';
import type { Entity } from '../../lib/model/knowledge.ts';
import type { EntityLink } from '../../lib/model/mention.ts';
import { LANGS, type TextSpan } from '../../lib/model/text.ts';
import { analyzeArticle } from '../../lib/pipeline.ts';
import { blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import {
  type ExpectedName,
  isNamed,
  type PageCase,
  readPageCases,
} from '../../tests/helpers/page-cases.ts';
import { packagedRecognizer } from '../analyze/packaged-recognizer.ts';
import { starterKnowledge } from '../analyze/starter-knowledge.ts';
import { table } from '../markdown-table.ts';
import { loadRecords } from '../starter-pack/load-records.ts';
import { readCaseOptions } from './case-options.ts';

type Outcome = 'right' | 'wrong' | 'missed';

interface Read {
  readonly page: PageCase;
  readonly analysis: Analysis;
  readonly entities: ReadonlyMap<string, Entity>;
}

const touches = (one: TextSpan, other: TextSpan) => one.start < other.end && other.start < one.end;

function linkAt({ analysis }: Read, name: TextSpan): EntityLink | undefined {
  return analysis.links.find((link) => touches(link, name));
}

/** The link of the first mark of the same thing; of a speaker, before the speaker's mark. */
function firstLink(read: Read, name: ExpectedName): EntityLink | undefined {
  const first = read.page.expected.find((one) => one.kind !== 'speaker' && one.name === name.name);
  return first && linkAt(read, first);
}

/** A known thing, and what it stands for here: told where the mark tells it, and only there. */
function judgeEntity(read: Read, name: ExpectedName): Outcome {
  const link = linkAt(read, name);
  if (!link?.entityId) return 'missed';
  const { lang } = read.page;
  if (!isNamed(read.entities.get(link.entityId), name.name, lang)) return 'wrong';
  const told = link.metonymOf ? read.entities.get(link.metonymOf) : undefined;
  if (!link.metonymOf) return name.metonym ? 'missed' : 'right';
  return name.metonym && isNamed(told, name.metonym, lang) ? 'right' : 'wrong';
}

/** Somebody or something new: one with its first mention, and with nothing else. */
function judgeNew(read: Read, name: ExpectedName): Outcome {
  const link = linkAt(read, name);
  if (!link) return 'missed';
  const others = read.page.expected.filter(
    ({ kind, name: other }) => kind === 'new' && other !== name.name,
  );
  const shared = others.some((other) => linkAt(read, other)?.referent === link.referent);
  if (shared || link.entityId !== null) return 'wrong';
  return firstLink(read, name)?.referent === link.referent ? 'right' : 'missed';
}

/** A speaker by a noun or a pronoun. */
function judgeSpeaker(read: Read, name: ExpectedName): Outcome {
  const said = read.analysis.attributions.find(({ source }) => source && touches(source, name));
  const known = read.analysis.links.map(({ referent }) => referent);
  const isTold = said?.sourceReferent != null && known.includes(said.sourceReferent);
  if (name.name === '-') return isTold ? 'wrong' : 'right';
  if (!said || !isTold) return 'missed';
  return firstLink(read, name)?.referent === said.sourceReferent ? 'right' : 'wrong';
}

function judge(read: Read, name: ExpectedName): Outcome {
  if (name.kind === 'entity') return judgeEntity(read, name);
  if (name.kind === 'new') return judgeNew(read, name);
  if (name.kind === 'speaker') return judgeSpeaker(read, name);
  return linkAt(read, name)?.entityId ? 'wrong' : 'right';
}

const { part, show } = readCaseOptions();
const recognizer = packagedRecognizer();
const knowledge = starterKnowledge();
const entities = new Map<string, Entity>(
  loadRecords().records.map(({ entity }) => [entity.id, entity]),
);

const counts = new Map<string, Record<Outcome, number> & { stray: number }>();
for (const lang of LANGS) {
  for (const page of readPageCases(lang, 'references')) {
    if (part !== undefined && page.set !== part) continue;
    const { text, date } = page;
    const article = plainArticle(text, {
      datePublished: date,
      blocks: blocksOfPlainText(text),
      headline: '',
    });
    const analysis = await analyzeArticle(article, knowledge, { recognizer });
    const read = { page, analysis, entities };
    const key = `${page.area} ${lang} ${page.set}`;
    const count = counts.get(key) ?? { right: 0, wrong: 0, missed: 0, stray: 0 };
    counts.set(key, count);
    const shown = show && page.set === 'dev';
    for (const name of page.expected) {
      if (name.kind === 'any') continue;
      const outcome = judge(read, name);
      count[outcome]++;
      const link = linkAt(read, name);
      if (shown && outcome !== 'right')
        console.log(
          `${page.id} ${outcome}: ${name.surface} | ${name.name}${name.metonym ? ` ~${name.metonym}` : ''} (${link ? `${link.surface} ${link.referent}${link.metonymOf ? ` ~${link.metonymOf}` : ''}` : 'no link'})`,
        );
    }
    const stray = analysis.links.filter(
      (link) => link.entityId !== null && !page.expected.some((name) => touches(link, name)),
    );
    count.stray += stray.length;
    if (shown && stray.length > 0)
      console.log(`${page.id} stray: ${stray.map(({ surface }) => surface).join(', ')}`);
  }
}

const share = (part: number, rest: number) => ((100 * part) / Math.max(1, part + rest)).toFixed(1);
console.log(
  table(
    [...counts]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([what, { right, wrong, missed, stray }]) => ({
        what,
        marks: String(right + wrong + missed),
        'right %': share(right, wrong + missed),
        wrong: String(wrong),
        missed: String(missed),
        stray: String(stray),
      })),
  ),
);
