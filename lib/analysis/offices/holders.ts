/** Who holds an office, and the link to them. */
import type { Entity, Membership, PartialDate } from '../../model/knowledge.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { ArticleContext } from '../article-context.ts';
import type { RolePhrase } from '../title-words.ts';

/** Offices that one person holds at a time. Spokespeople, advisers, ministers at large are many. */
export const SINGLE_OFFICES: ReadonlySet<string> = new Set([
  'president',
  'vice-president',
  'prime-minister',
  'chancellor',
  'monarch',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'finance-minister',
  'justice-minister',
  'economy-minister',
  'energy-minister',
  'health-minister',
  'education-minister',
  'head',
  'secretary-general',
  'high-representative',
  'speaker',
  'governor',
  'mayor',
  'chief-of-general-staff',
  'chief-of-staff',
  'security-secretary',
  'intelligence-head',
  'prosecutor-general',
  'central-bank-head',
  'ceo',
  'patriarch',
  'pope',
]);

/** Whether the office was held on a day; a date known to the month counts for all its days. */
export function heldOn(membership: Membership, day: PartialDate): boolean {
  const starts =
    membership.start === undefined || membership.start <= day.slice(0, membership.start.length);
  const { end } = membership;
  return starts && (end === undefined || day.slice(0, end.length) <= end);
}

export function officeLink(
  context: ArticleContext,
  phrase: RolePhrase,
  holder: Entity,
  role: string,
): EntityLink {
  const start = context.words[phrase.first]?.start ?? 0;
  const end = context.words[phrase.last - 1]?.end ?? start;
  const why = [{ code: 'office', weight: 3, detail: role }];
  const score = 0.9;
  const name = holder.names[context.text.lang]?.[0] ?? '';
  return {
    start,
    end,
    surface: context.text.text.slice(start, end),
    type: 'person',
    entityId: holder.id,
    referent: holder.id,
    score,
    method: 'office',
    why,
    candidates: [{ entityId: holder.id, score, name, why }],
  };
}
