import { ENTITY_TYPES, type Entity, type FactSource } from '../../lib/model/knowledge.ts';
import { LANGS, type Lang, type Localized } from '../../lib/model/text.ts';
import {
  FieldError,
  parseFact,
  parseId,
  parseIds,
  parseList,
  parseOffice,
  parseSource,
} from './parse-fields.ts';

/** Something wrong in a record file; lines count from 1. */
export interface RecordProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** An entity with the place where it is written, for messages about it. */
export interface SourceRecord {
  readonly entity: Entity;
  readonly file: string;
  readonly line: number;
}

export interface ParsedRecords {
  readonly records: readonly SourceRecord[];
  readonly problems: readonly RecordProblem[];
}

interface Field {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type LocalizedDraft<T> = Partial<Record<Lang, T>>;

/** An entity while its lines are read. */
interface Draft extends Mutable<Partial<Omit<Entity, 'names' | 'description'>>> {
  names: LocalizedDraft<string[]>;
  weak: LocalizedDraft<string[]>;
  family: LocalizedDraft<string>;
  forms: LocalizedDraft<Record<string, 'fixed' | readonly string[]>>;
  description: LocalizedDraft<string>;
  wiki: LocalizedDraft<string>;
}

const REPEATABLE = /^(?:office|fact|forms\.\w+)$/;

/**
 * Reads a record file: blocks of `key: value` lines separated by blank lines, `#` comments, the
 * first block a header with `file` and `source` (a name and the date it is stated for). The
 * format is described in `README.md` beside this file. Reads on after a problem, so that one run
 * names them all; a record with a problem is left out.
 */
export function parseRecords(text: string, file: string): ParsedRecords {
  const records: SourceRecord[] = [];
  const problems: RecordProblem[] = [];
  let source: FactSource | undefined;
  for (const block of splitBlocks(text, (line, message) =>
    problems.push({ file, line, message }),
  )) {
    const line = block[0]?.line ?? 1;
    const before = problems.length;
    const report = (at: number, message: string) => problems.push({ file, line: at, message });
    if (source === undefined) {
      source = readHeader(block, report);
      if (source === undefined) return { records, problems };
      continue;
    }
    const entity = readRecord(block, source, report);
    if (problems.length === before && entity) records.push({ entity, file, line });
  }
  return { records, problems };
}

type Report = (line: number, message: string) => void;

function splitBlocks(text: string, report: Report): Field[][] {
  const blocks: Field[][] = [];
  let block: Field[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const written = raw.trim();
    if (written === '' && block.length > 0) {
      blocks.push(block);
      block = [];
    }
    if (written === '' || written.startsWith('#')) continue;
    const field = /^([a-z]+(?:\.[a-z]+)?):\s*(.*)$/.exec(written);
    if (field) block.push({ key: field[1] ?? '', value: field[2] ?? '', line: index + 1 });
    else report(index + 1, `"${written}" is no "key: value" line`);
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function readHeader(block: readonly Field[], report: Report): FactSource | undefined {
  const line = block[0]?.line ?? 1;
  const stated = block.find(({ key }) => key === 'source');
  if (block[0]?.key !== 'file' || stated === undefined) {
    report(line, 'the first block must be a header: "file: name" and "source: who DATE"');
    return undefined;
  }
  const url = block.find(({ key }) => key === 'url')?.value;
  try {
    return { ...parseSource(stated.value), ...(url !== undefined && { url }) };
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    report(stated.line, `source: ${error.message}`);
    return undefined;
  }
}

function readRecord(block: readonly Field[], source: FactSource, report: Report): Entity | null {
  const draft: Draft = { names: {}, weak: {}, family: {}, forms: {}, description: {}, wiki: {} };
  const seen = new Set<string>();
  for (const { key, value, line } of block) {
    try {
      if (seen.has(key) && !REPEATABLE.test(key)) throw new FieldError('this key stands twice');
      if (value === '') throw new FieldError('nothing follows the colon');
      seen.add(key);
      readField(draft, key, value);
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      report(line, `${key}: ${error.message}`);
    }
  }
  const { id, type, prior } = draft;
  if (id !== undefined && type !== undefined && prior !== undefined) {
    return finish(draft, { id, type, prior }, source);
  }
  const missing = ['id', 'type', 'prior'].filter((key) => !seen.has(key));
  if (missing.length > 0) report(block[0]?.line ?? 1, `the record has no ${missing.join(', ')}`);
  return null;
}

function readField(draft: Draft, key: string, value: string): void {
  const [name = '', suffix] = key.split('.');
  if (suffix !== undefined) {
    const lang = LANGS.find((known) => known === suffix);
    if (lang === undefined) throw new FieldError(`no language "${suffix}"`);
    readLocalizedField(draft, name, lang, value);
    return;
  }
  const lang = LANGS.find((known) => known === name);
  if (lang !== undefined) draft.names[lang] = parseList(value);
  else readPlainField(draft, name, value);
}

function readLocalizedField(draft: Draft, name: string, lang: Lang, value: string): void {
  const forms = { ...draft.forms[lang] };
  switch (name) {
    case 'weak':
      draft.weak[lang] = parseList(value);
      return;
    case 'family':
      draft.family[lang] = value;
      return;
    case 'desc':
      draft.description[lang] = value;
      return;
    case 'wiki':
      draft.wiki[lang] = value;
      return;
    case 'fixed':
      for (const fixed of parseList(value)) forms[fixed] = 'fixed';
      draft.forms[lang] = forms;
      return;
    case 'forms': {
      const [, of = '', list = ''] = /^(.+?)\s*=\s*(.+)$/.exec(value) ?? [];
      if (of === '') throw new FieldError('write "Name = form | form"');
      forms[of] = parseList(list);
      draft.forms[lang] = forms;
      return;
    }
    default:
      throw new FieldError('no such key');
  }
}

function readPlainField(draft: Draft, key: string, value: string): void {
  switch (key) {
    case 'id':
      draft.id = parseId(value);
      return;
    case 'type':
      readType(draft, value);
      return;
    case 'gender':
      if (value !== 'm' && value !== 'f') throw new FieldError('must be m or f');
      draft.gender = value === 'm' ? 'male' : 'female';
      return;
    case 'prior':
      if (!/^\d{1,3}$/.test(value) || Number(value) > 255) throw new FieldError('must be 0 to 255');
      draft.prior = Number(value);
      return;
    case 'country':
      draft.country = parseId(value);
      return;
    case 'metonym':
      draft.metonymOf = parseId(value);
      return;
    case 'related':
      draft.related = parseIds(value);
      return;
    case 'office':
      draft.memberships = [...(draft.memberships ?? []), parseOffice(value)];
      return;
    case 'fact':
      draft.facts = [...(draft.facts ?? []), parseFact(value)];
      return;
    default:
      throw new FieldError('no such key');
  }
}

function readType(draft: Draft, value: string): void {
  const [name = '', kind] = value.split('/');
  const type = ENTITY_TYPES.find((known) => known === name);
  if (type === undefined) throw new FieldError(`must be one of ${ENTITY_TYPES.join(', ')}`);
  if (kind !== undefined && !/^[a-z]+(?:-[a-z]+)*$/.test(kind)) {
    throw new FieldError(`"${kind}" is no kind`);
  }
  draft.type = type;
  if (kind !== undefined) draft.kind = kind;
}

function finish(
  draft: Draft,
  known: Pick<Entity, 'id' | 'type' | 'prior'>,
  source: FactSource,
): Entity {
  const { names, weak, family, forms, description, wiki, ...rest } = draft;
  return {
    ...rest,
    ...known,
    names,
    description,
    ...(filled(weak) && { weakNames: weak }),
    ...(filled(family) && { familyName: family }),
    ...(filled(forms) && { forms }),
    ...(filled(wiki) && { wikipedia: wiki }),
    source,
  };
}

function filled<T>(value: Localized<T>): boolean {
  return Object.keys(value).length > 0;
}
