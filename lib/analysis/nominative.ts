import type { EntityLink } from '../model/mention.ts';
import { fold } from '../text/normalize.ts';

/** Whether a link's surface is the nominative that the pack knows; null where nobody can tell. */
export function isNominative(link: EntityLink): boolean | null {
  const name = link.candidates.find(({ entityId }) => entityId === link.entityId)?.name;
  if (!name) return null;
  const surface = fold(link.surface).split(/\s+/).at(-1);
  return fold(name)
    .split(/\s+/)
    .some((word) => surface === word);
}
