/** How frames and pages follow names. */
import type { EntityId } from '../model/knowledge.ts';
import { ask } from './client.ts';

/** True once it is kept. */
export async function followName(entityId: EntityId, on: boolean): Promise<boolean> {
  const answer = on
    ? await ask('desk/follow-name', { entityId })
    : await ask('desk/unfollow', { kind: 'name', id: entityId });
  return answer.ok;
}
