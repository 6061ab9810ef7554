import type { Entity, EntityId } from '../model/knowledge.ts';
import type { EntitySource } from './knowledge-base.ts';
import { NameIndexBuilder, openNameIndex } from './name-index.ts';

/** A source over records in memory: the reader's own names, tests, evaluation packs. */
export function memorySource(entities: readonly Entity[]): EntitySource {
  const builder = new NameIndexBuilder();
  const byId = new Map<EntityId, Entity>();
  for (const [ordinal, entity] of entities.entries()) {
    builder.add(entity, ordinal);
    byId.set(entity.id, entity);
  }
  const index = openNameIndex(builder.build());
  if (!index) throw new Error('an index just built does not open');
  return {
    index,
    load: async (ordinals) => ordinals.map((ordinal) => entities[ordinal] ?? null),
    byIds: async (ids) => ids.flatMap((id) => byId.get(id) ?? []),
    holders: async (role, of) =>
      entities.filter((entity) =>
        entity.memberships?.some((held) => held.role === role && held.of === of),
      ),
  };
}
