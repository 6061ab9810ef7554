/*
 * `npm run eval -- unknown-names [--part dev|held] [--show]`: people, bodies and places that no
 * pack knows, on our own cases (tests/corpus/unknown): whether they are found from end to end, of
 * the right type, and whether all mentions of one have one referent that nothing else has. With
 * the starter pack and the recognizer. Of the half set aside only totals are printed.
 */
import { parseArgs } from 'node:util';
import type { EntityLink } from '../../lib/model/mention.ts';
import { LANGS, type TextSpan } from '../../lib/model/text.ts';
import { analyzeArticle } from '../../lib/pipeline.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { type ExpectedName, type PageCase, readPageCases } from '../../tests/helpers/page-cases.ts';
import { packagedRecognizer } from '../analyze/packaged-recognizer.ts';
import { starterKnowledge } from '../analyze/starter-knowledge.ts';
import { table } from '../markdown-table.ts';

const TYPES: Readonly<Record<string, EntityLink['type']>> = {
  P: 'person',
  O: 'organization',
  L: 'place',
};

interface Counts {
  marks: number;
  found: number;
  exact: number;
  typed: number;
  /** Mentions after the first one of a thing, and those of them with its referent. */
  later: number;
  joined: number;
  /** Things whose referent is also another's. */
  confused: number;
  stray: number;
}

const touches = (one: TextSpan, other: TextSpan) => one.start < other.end && other.start < one.end;

/** Counts one case; returns what a reader would miss. */
function scoreUnknown(page: PageCase, links: readonly EntityLink[], counts: Counts): string[] {
  const problems: string[] = [];
  const marks = page.expected.filter(({ kind }) => kind === 'entity');
  const linkAt = (mark: ExpectedName) => links.find((link) => touches(link, mark));
  const referents = new Map<string, string>();
  for (const mark of marks) {
    counts.marks++;
    const link = linkAt(mark);
    const isLater = marks.find(({ name }) => name === mark.name) !== mark;
    if (isLater) counts.later++;
    if (!link) {
      problems.push(`missed ${mark.surface}`);
      continue;
    }
    counts.found++;
    const isExact = link.start === mark.start && link.end === mark.end;
    if (isExact) counts.exact++;
    else problems.push(`"${link.surface}" for "${mark.surface}"`);
    const isTyped = link.type === TYPES[mark.name[0] ?? ''];
    if (isTyped) counts.typed++;
    else problems.push(`${mark.surface} is ${link.type} (${link.entityId ?? link.method})`);
    const known = referents.get(mark.name);
    if (known === undefined) {
      if ([...referents.values()].includes(link.referent)) {
        counts.confused++;
        problems.push(`${mark.surface} confused: ${link.referent}`);
      }
      referents.set(mark.name, link.referent);
    }
    if (isLater && known === link.referent) counts.joined++;
    else if (isLater) problems.push(`${mark.surface} not joined: ${link.referent}, not ${known}`);
  }
  for (const link of links) {
    if (page.expected.some((mark) => touches(mark, link))) continue;
    counts.stray++;
    problems.push(`stray ${link.surface} (${link.type} ${link.entityId ?? link.method})`);
  }
  return problems;
}

const { values } = parseArgs({
  options: {
    part: { type: 'string' },
    show: { type: 'boolean', default: false },
    corpora: { type: 'string' },
  },
});
const recognizer = packagedRecognizer();
const knowledge = starterKnowledge();
const all = new Map<string, Counts>();
for (const lang of LANGS) {
  for (const page of readPageCases(lang, 'unknown')) {
    if (values.part !== undefined && page.set !== values.part) continue;
    const { links } = await analyzeArticle(plainArticle(page.text), knowledge, { recognizer });
    const key = `${lang} ${page.set}`;
    const zero = { marks: 0, found: 0, exact: 0, typed: 0 };
    const counts = all.get(key) ?? { ...zero, later: 0, joined: 0, confused: 0, stray: 0 };
    all.set(key, counts);
    const problems = scoreUnknown(page, links, counts);
    if (values.show && page.set === 'dev')
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
