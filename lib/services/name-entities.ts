import type { EntityId } from '../model/knowledge.ts';
import { labelOf } from '../views/build-names.ts';
import type { Services } from './services.ts';
import { interfaceLanguage, readSettings } from './settings.ts';

/** Each entity's name in the reader's language; those unknown today are left out. */
export type NameThem = (ids: readonly EntityId[]) => Promise<ReadonlyMap<EntityId, string>>;

/** Names entities in the reader's language. */
export function namesIn(services: Services): NameThem {
  return async (ids) => {
    const lang = interfaceLanguage(await readSettings());
    const entities = await (await services.knowledge()).byIds([...new Set(ids)]);
    return new Map([...entities].map(([id, entity]) => [id, labelOf(entity, lang)]));
  };
}
