/** Precision, recall and F1 of a grouping, BCubed (Bagga & Baldwin 1998): averaged over items. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Scores a grouping against the right one.
 *
 * @param found group of each item @param right the right group of each, in the same order
 */
export function bcubed(found: readonly string[], right: readonly string[]): BCubed {
  const share = (by: readonly string[], other: readonly string[]): number => {
    const sum = by.reduce((total, group, item) => {
      const own = by.flatMap((one, at) => (one === group ? [at] : []));
      return total + own.filter((at) => other[at] === other[item]).length / own.length;
    }, 0);
    return by.length === 0 ? 0 : sum / by.length;
  };
  const precision = share(found, right);
  const recall = share(right, found);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
