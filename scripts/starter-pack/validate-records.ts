import type { Entity, EntityId, Membership, PartialDate } from '../../lib/model/knowledge.ts';
import { LANGS, type Lang, type Localized } from '../../lib/model/text.ts';
import { isAfter } from './parse-fields.ts';
import type { RecordProblem, SourceRecord } from './parse-records.ts';
import { ROLE_KEYS } from './roles.ts';

/** The longest description that fits a card's line, in characters. */
const DESCRIPTION_LENGTH = 80;

/**
 * How far the priors of two records with one name must differ for the linker to prefer one
 * without other evidence: about a fifth more mentions on the logarithmic scale.
 */
const CLEAR_PRIOR_DIFFERENCE = 5;

/** What a card needs to be worth opening, and what it has room for: facts and offices together. */
const FEWEST_FACTS = 2;
const MOST_FACTS = 8;

export interface Validation {
  /** What must be mended before a pack may be built. */
  readonly problems: readonly RecordProblem[];
  /** Ids that records refer to and no record has, with one place that does. */
  readonly unresolved: readonly RecordProblem[];
  /** Names that two records share without clearly differing priors. */
  readonly sharedNames: readonly RecordProblem[];
  /** Records that say too little or too much, or have nothing to do with any other. */
  readonly unbalanced: readonly RecordProblem[];
}

/** Checks the records of a pack, all files together. Pure; needs no corpus. */
export function validateRecords(records: readonly SourceRecord[]): Validation {
  const problems = records.flatMap((record) =>
    checkEntity(record.entity).map((message) => problemAt(record, message)),
  );
  return {
    problems: [...problems, ...findDuplicateIds(records)],
    unresolved: findUnresolved(records),
    sharedNames: findSharedNames(records),
    unbalanced: records.flatMap((record) =>
      checkBalance(record.entity).map((message) => problemAt(record, message)),
    ),
  };
}

function problemAt({ entity, file, line }: SourceRecord, message: string): RecordProblem {
  return { file, line, message: `${entity.id}: ${message}` };
}

function checkEntity(entity: Entity): string[] {
  return [
    ...LANGS.flatMap((lang) => [...checkNames(entity, lang), ...checkDescription(entity, lang)]),
    ...checkPerson(entity),
    ...checkDates(entity),
    ...(entity.memberships ?? [])
      .filter(({ role }) => !ROLE_KEYS.has(role))
      .map(({ role }) => `no role key "${role}"`),
    ...checkLabels(entity),
  ];
}

function checkNames(entity: Entity, lang: Lang): string[] {
  const names = entity.names[lang] ?? [];
  const weak = entity.weakNames?.[lang] ?? [];
  const all = [...names, ...weak];
  return [
    ...(names.length === 0 ? [`no name in ${lang}`] : []),
    ...all.filter((name, i) => all.indexOf(name) !== i).map((n) => `${lang}: "${n}" stands twice`),
    ...all.filter(hasMixedWord).map((n) => `${lang}: "${n}" mixes Latin and Cyrillic in one word`),
    ...all
      .filter((n) => /\s\s|\p{Cc}|\p{Cf}/u.test(n))
      .map((n) => `${lang}: "${n}" has stray spaces`),
    ...Object.keys(entity.forms?.[lang] ?? {})
      .filter((name) => !all.includes(name))
      .map((name) => `${lang}: forms are given for "${name}", which is no name of it`),
  ];
}

/** A Latin look-alike inside a Cyrillic word is a slip of the keyboard that no text matches. */
function hasMixedWord(name: string): boolean {
  return (name.match(/[\p{L}\p{M}]+/gu) ?? []).some(
    (word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word),
  );
}

function checkDescription(entity: Entity, lang: Lang): string[] {
  const text = entity.description[lang];
  if (text === undefined) return [`no description in ${lang}`];
  return [
    ...(text.length > DESCRIPTION_LENGTH ? [`desc.${lang} has ${text.length} characters`] : []),
    ...(text.endsWith('.') && !/(?<!\p{L})\p{L}{1,3}\.$/u.test(text)
      ? [`desc.${lang} ends in a full stop`]
      : []),
    ...(/(?:sidelight|iso):/.test(text) ? [`desc.${lang} has an id in its words`] : []),
  ];
}

function checkPerson(entity: Entity): string[] {
  if (entity.type === 'person' && entity.gender === undefined) return ['a person without gender'];
  if (entity.type !== 'person' && entity.gender !== undefined) return ['gender on a non-person'];
  return [];
}

function checkDates(entity: Entity): string[] {
  const dateOf = (property: string) => {
    const value = entity.facts?.find((fact) => fact.property === property)?.value;
    return value && 'date' in value ? value.date : undefined;
  };
  const pairs: readonly (readonly [string, string])[] = [
    ['born', 'died'],
    ['founded', 'dissolved'],
  ];
  const reversed = pairs.flatMap(([from, to]) => {
    const [start, end] = [dateOf(from), dateOf(to)];
    return start && end && isAfter(start, end) ? [`${to} ${end} before ${from} ${start}`] : [];
  });
  return [...reversed, ...checkTerms(entity.memberships ?? [], dateOf('born'), dateOf('died'))];
}

/** Nobody holds an office before birth or after death. */
function checkTerms(
  memberships: readonly Membership[],
  born: PartialDate | undefined,
  died: PartialDate | undefined,
): string[] {
  return memberships.flatMap(({ role, start, end }) => [
    ...(born && start && !isAfter(start, born) ? [`${role} since ${start}, born ${born}`] : []),
    ...(died && end === undefined ? [`${role} has no end, died ${died}`] : []),
    ...(died && end && isAfter(end, died) ? [`${role} until ${end}, died ${died}`] : []),
  ]);
}

function checkLabels(entity: Entity): string[] {
  const labels = [
    ...(entity.memberships ?? []).flatMap(({ role, label }) =>
      label ? [{ key: role, label }] : [],
    ),
    ...(entity.facts ?? []).flatMap(({ property, value }) =>
      'text' in value ? [{ key: property, label: value.text }] : [],
    ),
  ];
  return labels.flatMap(({ key, label }) => [
    ...LANGS.filter((lang) => !label[lang]).map((lang) => `the words of ${key} have no ${lang}=`),
    ...checkTrailingDate(key, label),
  ]);
}

/** A date that was meant for the fact and became the last words of one language. */
function checkTrailingDate(key: string, label: Localized): string[] {
  const texts = LANGS.flatMap((lang) => label[lang] ?? []);
  return texts.flatMap((text) => {
    const [, date = ''] = /\s(\d{4}(?:-\d{2}){0,2})$/.exec(text) ?? [];
    const said = texts.every((other) => other.includes(date.slice(0, 4)));
    return date === '' || said ? [] : [`the words of ${key} end in a date: write ${date}/${date}`];
  });
}

function checkBalance(entity: Entity): string[] {
  const count = (entity.facts?.length ?? 0) + (entity.memberships?.length ?? 0);
  return [
    ...(count < FEWEST_FACTS ? [`says ${count} facts, ${FEWEST_FACTS} are the least`] : []),
    ...(count > MOST_FACTS ? [`says ${count} facts, ${MOST_FACTS} are the most`] : []),
    ...(referencesOf(entity).every((id) => id === entity.id) ? ['refers to no other record'] : []),
  ];
}

function findDuplicateIds(records: readonly SourceRecord[]): RecordProblem[] {
  const first = new Map<EntityId, SourceRecord>();
  return records.flatMap((record) => {
    const other = first.get(record.entity.id);
    first.set(record.entity.id, other ?? record);
    return other
      ? [problemAt(record, `this id stands already in ${other.file}:${other.line}`)]
      : [];
  });
}

function findUnresolved(records: readonly SourceRecord[]): RecordProblem[] {
  const known = new Set<EntityId>(records.map(({ entity }) => entity.id));
  const reported = new Set<EntityId>();
  return records.flatMap((record) =>
    [...new Set(referencesOf(record.entity))]
      .filter((id) => !known.has(id) && !reported.has(id))
      .map((id) => {
        reported.add(id);
        return problemAt(record, `refers to ${id}, which no record has`);
      }),
  );
}

/** Every id that an entity refers to. */
function referencesOf(entity: Entity): EntityId[] {
  return [
    ...(entity.country ? [entity.country] : []),
    ...(entity.metonymOf ? [entity.metonymOf] : []),
    ...(entity.related ?? []),
    ...(entity.memberships ?? []).map(({ of }) => of),
    ...(entity.facts ?? []).flatMap(({ value }) => ('entity' in value ? [value.entity] : [])),
  ];
}

/** Two places of different countries may share a name: the page's country tells them apart. */
function findSharedNames(records: readonly SourceRecord[]): RecordProblem[] {
  const holders = new Map<string, SourceRecord[]>();
  for (const record of records) {
    for (const lang of LANGS) {
      for (const name of record.entity.names[lang] ?? []) {
        const key = `${lang} ${name.toLowerCase().replaceAll('ё', 'е')}`;
        const list = holders.get(key) ?? [];
        if (!list.includes(record)) list.push(record);
        holders.set(key, list);
      }
    }
  }
  return [...holders].flatMap(([key, list]) => sharedName(key, list));
}

function sharedName(key: string, holders: readonly SourceRecord[]): RecordProblem[] {
  const [first, second] = holders.toSorted((a, b) => b.entity.prior - a.entity.prior);
  if (first === undefined || second === undefined) return [];
  const [a, b] = [first.entity, second.entity];
  const apart = a.type === 'place' && b.type === 'place' && a.country !== b.country;
  if (apart || a.prior - b.prior >= CLEAR_PRIOR_DIFFERENCE) return [];
  const [lang = '', ...name] = key.split(' ');
  return [
    problemAt(
      first,
      `${lang} "${name.join(' ')}" is also ${b.id} (${second.file}:${second.line}), priors ${a.prior} and ${b.prior}`,
    ),
  ];
}
