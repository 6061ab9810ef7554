/** A pack's file looked at before it is installed: is it sound, and what would it change. */
import { BestKnown } from '../knowledge/best-known.ts';
import { checkPack } from '../knowledge/check-pack.ts';
import type { PackError, PackMeta } from '../knowledge/pack-format.ts';
import type { Entity, EntityId, EntityType } from '../model/knowledge.ts';
import { LANGS, type Lang } from '../model/text.ts';
import type { StoredPack } from '../store/database.ts';
import { readerOf } from '../store/packs.ts';
import { labelOf } from '../views/build-names.ts';
import type { PackDifference, PackPreview } from '../views/pack-types.ts';

/** Names shown for each kind of difference. */
const SAMPLES = 8;

/** Ids of sources that no file may take the place of. */
const RESERVED: ReadonlySet<string> = new Set(['starter', 'own']);

interface Inspection {
  readonly lang: Lang;
  /** The installed pack with this id. */
  readonly installed: (id: string) => Promise<StoredPack | undefined>;
  readonly signal: { readonly aborted: boolean };
  /** Bytes looked at, of all. */
  readonly progress: (done: number, total: number) => void;
}

/** What was found; `code` is a key of a message `packs.bad.<code>`. */
export type Inspected =
  | {
      readonly state: 'good';
      readonly preview: PackPreview;
      readonly meta: PackMeta;
      /** Bytes before the records. */
      readonly indexLength: number;
    }
  | { readonly state: 'bad'; readonly code: PackError | 'reserved'; readonly detail: string }
  | { readonly state: 'cancelled' };

/** Checks a file whole and compares it with the installed version. Changes nothing. */
export async function inspectPack(file: Blob, how: Inspection): Promise<Inspected> {
  const { lang, signal } = how;
  const census = new Census(lang);
  let before: StoredPack | undefined;
  const checked = await checkPack(readerOf(file), file.size, {
    signal,
    opened: async ({ id }) => {
      before = await how.installed(id);
      if (before) await census.remember(before, signal);
    },
    record: (entity, print) => census.add(entity, print),
    progress: (done) => how.progress(done, file.size),
  });
  if (!checked.ok) {
    if (checked.error === 'cancelled') return { state: 'cancelled' };
    return { state: 'bad', code: checked.error, detail: checked.detail ?? '' };
  }
  const { meta, head } = checked.value;
  if (RESERVED.has(meta.id)) return { state: 'bad', code: 'reserved', detail: meta.id };
  const difference = before ? await census.difference(before) : null;
  const pack = {
    ...meta,
    languages: census.languages,
    bytes: file.size,
    installedAt: null,
    damaged: false,
  };
  const preview = {
    pack,
    types: census.types,
    samples: census.names(census.bestKnown),
    difference,
  };
  return { state: 'good', preview, meta, indexLength: head.indexLength };
}

/** Counts the records of a file, and sets them against those of the version before. */
class Census {
  readonly languages: Partial<Record<Lang, number>> = {};
  readonly types: Partial<Record<EntityType, number>> = {};
  readonly bestKnown = new BestKnown(SAMPLES);
  readonly #lang: Lang;
  /** Checksums of the installed records that the new file has not named yet. */
  readonly #before = new Map<EntityId, number>();
  readonly #added = new BestKnown(SAMPLES);
  readonly #changed = new BestKnown(SAMPLES);
  #addedCount = 0;
  #changedCount = 0;

  constructor(lang: Lang) {
    this.#lang = lang;
  }

  /** Notes what is installed now. */
  async remember({ file }: StoredPack, signal: Inspection['signal']): Promise<void> {
    const record = ({ id }: Entity, print: number) => this.#before.set(id, print);
    await checkPack(readerOf(file), file.size, { signal, record });
  }

  add(entity: Entity, print: number): void {
    for (const lang of LANGS) {
      if (entity.names[lang]?.length) this.languages[lang] = (this.languages[lang] ?? 0) + 1;
    }
    this.types[entity.type] = (this.types[entity.type] ?? 0) + 1;
    this.bestKnown.add(entity);
    const was = this.#before.get(entity.id);
    this.#before.delete(entity.id);
    if (was === print) return;
    if (was === undefined) {
      this.#addedCount++;
      this.#added.add(entity);
    } else {
      this.#changedCount++;
      this.#changed.add(entity);
    }
  }

  /** What the new file changes; to be asked once, at its end. */
  async difference(before: StoredPack): Promise<PackDifference> {
    const removed = new BestKnown(SAMPLES);
    const record = (entity: Entity) => {
      if (this.#before.has(entity.id)) removed.add(entity);
    };
    if (this.#before.size > 0) await checkPack(readerOf(before.file), before.file.size, { record });
    return {
      installedVersion: before.meta.version,
      added: this.#addedCount,
      changed: this.#changedCount,
      removed: this.#before.size,
      samples: {
        added: this.names(this.#added),
        changed: this.names(this.#changed),
        removed: this.names(removed),
      },
    };
  }

  /** In the reader's language. */
  names(entities: BestKnown): string[] {
    return entities.list().map((entity) => labelOf(entity, this.#lang));
  }
}
