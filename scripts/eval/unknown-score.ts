import type { EntityLink } from '../../lib/model/mention.ts';
import type { TextSpan } from '../../lib/model/text.ts';
import type { ExpectedName, PageCase } from '../../tests/helpers/page-cases.ts';

const TYPES: Readonly<Record<string, EntityLink['type']>> = {
  P: 'person',
  O: 'organization',
  L: 'place',
};

/** What is counted of cases of unknown names. */
export interface UnknownCounts {
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

/** Counts of nothing. */
export function noCounts(): UnknownCounts {
  const zero = { marks: 0, found: 0, exact: 0, typed: 0 };
  return { ...zero, later: 0, joined: 0, confused: 0, stray: 0 };
}

/** Adds one case to the counts; returns what a reader would miss. */
export function scoreUnknown(
  page: PageCase,
  links: readonly EntityLink[],
  counts: UnknownCounts,
): string[] {
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
