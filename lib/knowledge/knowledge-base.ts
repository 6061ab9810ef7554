import type { Entity, EntityId } from '../model/knowledge.ts';
import type { NameIndex } from './name-index.ts';

/** Where an entity's record is: which source (index into `indexes`) and its ordinal there. */
export interface EntityRef {
  readonly source: number;
  readonly ordinal: number;
}

/**
 * What the pipeline asks of whatever keeps packs and the reader's own names. Finding candidates
 * is synchronous, on the indexes; records are then loaded at once.
 */
export interface KnowledgeBase {
  /** One for each installed pack, then the reader's own names: later sources override earlier. */
  readonly indexes: readonly NameIndex[];
  /** The records, in the order of the refs; null where there is none. */
  load(refs: readonly EntityRef[]): Promise<readonly (Entity | null)[]>;
  /** Records by id; ids that no source knows are left out. */
  byIds(ids: readonly EntityId[]): Promise<ReadonlyMap<EntityId, Entity>>;
  /** Everybody who holds or held the role ("president") there, in any time. */
  holders(role: string, of: EntityId): Promise<readonly Entity[]>;
}

/** A source that is all in memory: the reader's own names, tests, evaluation packs. */
export interface EntitySource {
  readonly index: NameIndex;
  load(ordinals: readonly number[]): Promise<readonly (Entity | null)[]>;
  byIds(ids: readonly EntityId[]): Promise<readonly Entity[]>;
  holders(role: string, of: EntityId): Promise<readonly Entity[]>;
}

/** One knowledge base out of several sources; of records with one id the last source's stands. */
export function combineSources(sources: readonly EntitySource[]): KnowledgeBase {
  return {
    indexes: sources.map(({ index }) => index),
    async load(refs) {
      const records: (Entity | null)[] = refs.map(() => null);
      await Promise.all(
        sources.map(async (source, number) => {
          const wanted = [...refs.entries()].filter(([, ref]) => ref.source === number);
          if (wanted.length === 0) return;
          const loaded = await source.load(wanted.map(([, ref]) => ref.ordinal));
          for (const [i, [at]] of wanted.entries()) records[at] = loaded[i] ?? null;
        }),
      );
      return records;
    },
    async byIds(ids) {
      const found = await Promise.all(sources.map((source) => source.byIds(ids)));
      return new Map(found.flat().map((entity) => [entity.id, entity]));
    },
    async holders(role, of) {
      const found = await Promise.all(sources.map((source) => source.holders(role, of)));
      return [...new Map(found.flat().map((entity) => [entity.id, entity])).values()];
    },
  };
}
