/** The tables beside this file: what classes, offices and occupations of Wikidata are to us. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTITY_TYPES, type EntityType } from '../../../lib/model/knowledge.ts';

/** What items of a class become; null: they are left out. */
export type ItemKind = { readonly type: EntityType; readonly kind?: string } | null;

/** What an office is. */
export interface RoleKind {
  readonly role: string;
  /** Role and country say it all; else the office keeps its own label. */
  readonly precise: boolean;
}

const TYPES: ReadonlySet<string> = new Set(ENTITY_TYPES);

function rows(name: string): readonly (readonly string[])[] {
  const path = join(import.meta.dirname, `${name}.tsv`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

function kindOf(text: string): ItemKind {
  if (text === '-') return null;
  const [type = '', kind] = text.split('/');
  if (!TYPES.has(type)) throw new Error(`classes.tsv: no type "${type}"`);
  return { type: type as EntityType, ...(kind && { kind }) };
}

/** Class → what its items become. */
export const CLASSES: ReadonlyMap<string, ItemKind> = new Map(
  rows('classes').map(([id = '', kind = '']) => [id, kindOf(kind)]),
);

/** Class of offices → role. */
export const ROLES: ReadonlyMap<string, RoleKind> = new Map(
  rows('roles').map(([id = '', role = '', precise]) => [
    id,
    { role, precise: precise === 'precise' },
  ]),
);

/** Office → role and where it is held. */
export const POSITIONS: ReadonlyMap<string, { readonly role: string; readonly of: string }> =
  new Map(rows('positions').map(([id = '', role = '', of = '']) => [id, { role, of }]));

/** Occupation → kind of person. */
export const OCCUPATIONS: ReadonlyMap<string, string> = new Map(
  rows('occupations').map(([id = '', kind = '']) => [id, kind]),
);
