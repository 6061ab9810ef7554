import { roles } from '../../lib/languages/ru/roles.ts';

/**
 * The role keys that an `office:` line may use: those that texts are searched for, and `member`,
 * which only cards say.
 */
export const ROLE_KEYS: ReadonlySet<string> = new Set([...Object.keys(roles), 'member']);
