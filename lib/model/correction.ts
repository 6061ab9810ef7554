import type { EntityId } from './knowledge.ts';

/**
 * The reader's correction of a name, applied after everything else. `surface` is the name as
 * printed; the correction holds for every form of it in every article.
 */
export type Correction =
  | { readonly kind: 'not-this'; readonly surface: string; readonly entityId: EntityId }
  | { readonly kind: 'never-mark'; readonly surface: string }
  | { readonly kind: 'it-is'; readonly surface: string; readonly entityId: EntityId };
