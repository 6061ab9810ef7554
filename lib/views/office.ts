import type { Entity, Membership, PartialDate } from '../model/knowledge.ts';
import type { Lang } from '../model/text.ts';
import type { OfficeView } from './card-types.ts';

/** The words that an office needs and that depend on a language's grammar. */
export interface OfficeWords {
  /** The role's name, for example `foreign-minister` → "министр иностранных дел". */
  role(role: string, lang: Lang, gender: Entity['gender']): string;
  /** Role and institution together, the institution in the case that the language wants. */
  roleOf(role: string, of: Entity, lang: Lang, gender: Entity['gender']): string;
  /** The name as it stands after "capital of"; null where no form is known for certain. */
  genitive(of: Entity, lang: Lang): string | null;
}

/** Roles that say less than any other: shown only where there is no other. */
const LESSER_ROLES = new Set(['member', 'candidate', 'adviser', 'member-of-parliament']);

/**
 * True when a date lies within a period, both possibly known only to the year or month. An open
 * end lasts; an unknown start does not exclude.
 */
export function isWithin(
  date: PartialDate,
  period: { readonly start?: PartialDate; readonly end?: PartialDate },
): boolean {
  const { start, end } = period;
  if (start !== undefined && date < start.slice(0, date.length)) return false;
  // "2021" as an end lasts to the last day of that year: compare to the precision of the end.
  return end === undefined || date.slice(0, end.length) <= end;
}

/**
 * The office that best says who a person was on a date; undefined when none is known.
 * Of several the one begun last, and any before membership or candidature.
 */
export function officeOn(entity: Entity, date: PartialDate): Membership | undefined {
  const held = (entity.memberships ?? []).filter((membership) => isWithin(date, membership));
  return held.toSorted(
    (a, b) =>
      Number(LESSER_ROLES.has(a.role)) - Number(LESSER_ROLES.has(b.role)) ||
      (b.start ?? '').localeCompare(a.start ?? ''),
  )[0];
}

/**
 * The office that ended last before a date, any before membership or candidature: who somebody
 * was that holds none any more. Undefined when none has ended.
 */
export function officeBefore(entity: Entity, date: PartialDate): Membership | undefined {
  const ended = (entity.memberships ?? []).filter(
    ({ end }) => end !== undefined && end < date.slice(0, end.length),
  );
  return ended.toSorted(
    (a, b) =>
      Number(LESSER_ROLES.has(a.role)) - Number(LESSER_ROLES.has(b.role)) ||
      (b.end ?? '').localeCompare(a.end ?? ''),
  )[0];
}

/** An office in the reader's words. */
export function officeView(
  membership: Membership,
  person: Entity,
  entities: ReadonlyMap<string, Entity>,
  lang: Lang,
  words: OfficeWords,
): OfficeView {
  const of = entities.get(membership.of);
  const label =
    membership.label?.[lang] ??
    (of
      ? words.roleOf(membership.role, of, lang, person.gender)
      : words.role(membership.role, lang, person.gender));
  return { label, start: membership.start ?? null, end: membership.end ?? null };
}
