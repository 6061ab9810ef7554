/** Second half of a conversion: types and offices are resolved, records sorted and laid out. */
import { closeSync, openSync, readSync } from 'node:fs';
import { type PackDescription, PackWriter } from '../../../lib/knowledge/pack-format.ts';
import { readEntity } from '../../../lib/knowledge/read-entity.ts';
import type { Entity, Membership } from '../../../lib/model/knowledge.ts';
import type { Lang, Localized } from '../../../lib/model/text.ts';
import { linesOf, nearest } from './class-tree.ts';
import type { Draft, HeldOffice } from './draft.ts';
import type { OfficeLine } from './read-dump.ts';
import { CLASSES, type ItemKind, POSITIONS, ROLES, type RoleKind } from './tables.ts';
import type { Workplace } from './workplace.ts';

/** What the pack is to be. */
export interface FinishOptions {
  readonly description: PackDescription;
  readonly languages: readonly Lang[];
  /** The best known so many, or all. */
  readonly most: number;
}

/** What came of the drafts. */
export interface Finished {
  readonly file: Uint8Array;
  readonly entities: number;
  /** Of a class that is none of ours, or that nothing is known of. */
  readonly untyped: number;
  readonly unwanted: number;
  readonly invalid: number;
}

interface Known {
  readonly kinds: ReadonlyMap<string, ItemKind>;
  readonly roles: ReadonlyMap<string, RoleKind>;
  readonly offices: ReadonlyMap<string, OfficeLine>;
  readonly languages: readonly Lang[];
}

/** Makes the pack. Memory: the finished pack, not the dump. */
export async function finishPack(work: Workplace, options: FinishOptions): Promise<Finished> {
  const drafts = await surveyDrafts(work);
  const offices = new Map<string, OfficeLine>();
  for await (const line of linesOf(work.path('offices'))) {
    const office = JSON.parse(line) as OfficeLine;
    if (drafts.positions.has(office.id)) offices.set(office.id, office);
  }
  const tree = work.path('classes');
  const known: Known = {
    kinds: await nearest(drafts.classes, CLASSES, tree),
    roles: await nearest(drafts.positions, ROLES, tree),
    offices,
    languages: options.languages,
  };
  const writer = new PackWriter();
  const counts = { entities: 0, untyped: 0, unwanted: 0, invalid: 0 };
  for (const draft of bestFirst(work.path('drafts'), drafts.places)) {
    if (counts.entities >= options.most) break;
    const entity = complete(draft, known);
    if (typeof entity === 'string') counts[entity]++;
    else {
      writer.add(entity);
      counts.entities++;
    }
  }
  return { file: writer.finish(options.description), ...counts };
}

/** Where a draft stands in its file. */
interface Place {
  readonly offset: number;
  readonly length: number;
  readonly prior: number;
}

async function surveyDrafts(work: Workplace): Promise<{
  readonly places: Place[];
  readonly classes: ReadonlySet<string>;
  readonly positions: ReadonlySet<string>;
}> {
  const places: Place[] = [];
  const classes = new Set<string>();
  const positions = new Set<string>();
  let offset = 0;
  for await (const line of linesOf(work.path('drafts'))) {
    const draft = JSON.parse(line) as Draft;
    const length = Buffer.byteLength(line);
    places.push({ offset, length, prior: draft.entity.prior });
    offset += length + 1;
    for (const id of draft.classes) classes.add(id);
    for (const { position } of draft.offices) positions.add(position);
  }
  return { places, classes, positions };
}

/** Drafts again, the best known first, else in the order of the dump. */
function* bestFirst(path: string, places: Place[]): Generator<Draft> {
  const file = openSync(path, 'r');
  try {
    for (const { offset, length } of places.toSorted((a, b) => b.prior - a.prior)) {
      const bytes = Buffer.alloc(length);
      readSync(file, bytes, 0, length, offset);
      yield JSON.parse(bytes.toString('utf8')) as Draft;
    }
  } finally {
    closeSync(file);
  }
}

function complete(draft: Draft, known: Known): Entity | 'untyped' | 'unwanted' | 'invalid' {
  const kinds = draft.classes.flatMap((id) => {
    const kind = known.kinds.get(id);
    return kind === undefined ? [] : [kind];
  });
  if (kinds.includes(null)) return 'unwanted';
  const [kind] = kinds.toSorted(
    (a, b) => Number(b?.type === 'person') - Number(a?.type === 'person'),
  );
  if (!kind) return 'untyped';
  const offices = draft.offices.flatMap((office) => membershipOf(office, known) ?? []);
  const memberships = [...offices, ...(draft.entity.memberships ?? [])];
  // What a dump says is data of strangers too: read as strictly as any record.
  const entity = readEntity({
    ...draft.entity,
    type: kind.type,
    ...(kind.type !== 'person' && kind.kind && { kind: kind.kind }),
    ...(memberships.length > 0 && { memberships }),
  });
  return entity.ok ? entity.value : 'invalid';
}

/** An office as a membership; null where it is not known what, or in what, it is. */
function membershipOf(office: HeldOffice, known: Known): Membership | null {
  const { position, start, end } = office;
  const period = { ...(start && { start }), ...(end && { end }) };
  const single = POSITIONS.get(position);
  if (single) return { role: single.role, of: single.of as Membership['of'], ...period };
  const item = known.offices.get(position);
  const of = office.of ?? item?.of;
  const kind = known.roles.get(position);
  if (!of || (!kind && !item)) return null;
  const label = kind?.precise ? null : labelOf(item, known.languages);
  if (!kind && !label) return null;
  return { role: kind?.role ?? 'office', of, ...(label && { label }), ...period };
}

/** The office's own label in every language asked for, the English one where it has none. */
function labelOf(office: OfficeLine | undefined, languages: readonly Lang[]): Localized | null {
  const stand = office?.labels.en ?? Object.values(office?.labels ?? {})[0];
  if (!office || !stand) return null;
  return Object.fromEntries(languages.map((lang) => [lang, office.labels[lang] ?? stand]));
}
