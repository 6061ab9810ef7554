import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity } from '../../lib/model/knowledge.ts';
import type { EntityLink } from '../../lib/model/mention.ts';
import type { Lang } from '../../lib/model/text.ts';

/** What must be found at a place: see the head of tests/corpus/names/ru.txt. */
export interface ExpectedName {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: 'entity' | 'none' | 'any' | 'new' | 'speaker';
  /** Label or id, or the key of somebody new. */
  readonly name: string;
  readonly metonym: string | null;
}

/** The parts of the page cases. */
export const PAGE_CASE_SETS = [
  'dev',
  'held',
  'blind',
  'fresh',
  'unseen',
  'later',
  'third',
  'fifth',
  'sixth',
] as const;
export type PageCaseSet = (typeof PAGE_CASE_SETS)[number];

/** An article of our own sentences with every name marked. */
export interface PageCase {
  readonly id: string;
  readonly lang: Lang;
  /** Rules are tuned on `dev`; the others were counted before they were read, the last ones written last. */
  readonly set: PageCaseSet;
  readonly date: string;
  /** What the case is about, in ../corpus/references; else empty. */
  readonly area: string;
  readonly text: string;
  readonly expected: readonly ExpectedName[];
}

function expectation(surface: string, mark: string, start: number): ExpectedName {
  const [name = '', metonym = null] = mark.replace(/^>/, '').split(' ~');
  const kind = mark.startsWith('>') ? 'speaker' : kindOf(name);
  return { start, end: start + surface.length, surface, kind, name, metonym };
}

function kindOf(name: string): ExpectedName['kind'] {
  if (name === '-') return 'none';
  if (name === '?') return 'any';
  return name.startsWith('new:') ? 'new' : 'entity';
}

function parseCase(source: string, lang: Lang): PageCase {
  const [head = '', ...lines] = source.trim().split('\n');
  const [id = '', set = '', date = '', area = ''] = head.trim().split(/\s+/);
  const expected: ExpectedName[] = [];
  let text = '';
  let at = 0;
  const marked = lines.join('\n');
  for (const match of marked.matchAll(/\[([^|\]]+)\|([^\]]+)\]/g)) {
    text += marked.slice(at, match.index);
    expected.push(expectation(match[1] ?? '', match[2] ?? '', text.length));
    text += match[1] ?? '';
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  const known = PAGE_CASE_SETS.find((one) => one === set);
  if (!known) throw new Error(`${id}: no such set: ${set}`);
  return { id, lang, set: known, date, area, text, expected };
}

/** The page cases of a language: those of names, of what later words stand for, of unknown names. */
export function readPageCases(
  lang: Lang,
  folder: 'names' | 'references' | 'unknown' = 'names',
): PageCase[] {
  const path = join(import.meta.dirname, '../corpus', folder, `${lang}.txt`);
  return readFileSync(path, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((source) => parseCase(source, lang));
}

/** Whether an entity is the one that a mark names, by id or by one of its names. */
export function isNamed(entity: Entity | undefined, name: string, lang: Lang): boolean {
  if (!entity) return false;
  return entity.id === name || (entity.names[lang] ?? []).includes(name);
}

/** Counts and complaints about one case. */
export interface CaseScore {
  right: number;
  wrong: number;
  missed: number;
  problems: string[];
}

/** Compares the links of an analysis with what a careful reader expects. */
export function scoreCase(
  page: PageCase,
  links: readonly EntityLink[],
  entities: ReadonlyMap<string, Entity>,
): CaseScore {
  const score: CaseScore = { right: 0, wrong: 0, missed: 0, problems: [] };
  const shown = links.filter(({ entityId }) => entityId !== null);
  for (const name of page.expected) {
    const link = shown.find((one) => one.start < name.end && name.start < one.end);
    if (name.kind !== 'entity') continue;
    const entity = link?.entityId ? entities.get(link.entityId) : undefined;
    if (!link) {
      score.missed++;
      score.problems.push(`missed ${name.surface} = ${name.name}`);
    } else if (isNamed(entity, name.name, page.lang) && link.start === name.start) {
      score.right++;
      const metonym = link.metonymOf ? entities.get(link.metonymOf) : undefined;
      if (name.metonym && !isNamed(metonym, name.metonym, page.lang)) {
        score.problems.push(`no metonym ${name.surface} ~ ${name.metonym}`);
      }
    }
  }
  for (const link of shown) {
    const name = page.expected.find((one) => one.start < link.end && link.start < one.end);
    if (name?.kind === 'any') continue;
    const entity = link.entityId ? entities.get(link.entityId) : undefined;
    if (name?.kind === 'entity' && isNamed(entity, name.name, page.lang)) continue;
    score.wrong++;
    score.problems.push(
      `wrong ${link.surface} → ${link.entityId} (${link.why.map((w) => `${w.code}${w.weight.toFixed(1)}`).join(' ')})`,
    );
  }
  return score;
}
