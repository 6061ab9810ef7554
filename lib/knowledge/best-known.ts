import type { Entity } from '../model/knowledge.ts';

/** Keeps the best known of the entities it is shown, without keeping the others. */
export class BestKnown {
  readonly #most: number;
  /** The best known first. */
  readonly #kept: Entity[] = [];

  /** @param most how many are kept */
  constructor(most: number) {
    this.#most = most;
  }

  add(entity: Entity): void {
    const least = this.#kept.at(-1);
    if (this.#kept.length >= this.#most && least && entity.prior <= least.prior) return;
    const at = this.#kept.findIndex(({ prior }) => prior < entity.prior);
    this.#kept.splice(at < 0 ? this.#kept.length : at, 0, entity);
    if (this.#kept.length > this.#most) this.#kept.pop();
  }

  /** The best known first; of equals, the one shown first. */
  list(): readonly Entity[] {
    return this.#kept;
  }
}
