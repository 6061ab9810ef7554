/** What stands above what, as far as it is asked for. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Steps that are climbed at most: beyond, everything is an entity. */
const HIGHEST = 12;

/** The lines of a file that a workplace grew. */
export function linesOf(path: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
}

/**
 * For each class the entry of the nearest class above it, itself included, that a table has. The
 * file of classes is read once a step, so that only what is asked for is in memory.
 */
export async function nearest<T>(
  classes: Iterable<string>,
  table: ReadonlyMap<string, T>,
  path: string,
): Promise<ReadonlyMap<string, T>> {
  const parents = new Map<string, readonly string[]>();
  let frontier = new Set([...classes].filter((id) => !table.has(id)));
  const asked = new Set(classes);
  for (let step = 0; step < HIGHEST && frontier.size > 0; step++) {
    const next = new Set<string>();
    for await (const line of linesOf(path)) {
      const end = line.indexOf(' ');
      const id = line.slice(0, end);
      if (!frontier.has(id)) continue;
      const above = line.slice(end + 1).split(' ');
      parents.set(id, above);
      for (const one of above) if (!parents.has(one) && !table.has(one)) next.add(one);
    }
    frontier = next;
  }
  const found = new Map<string, T>();
  for (const id of asked) {
    const entry = climb(id, parents, table);
    if (entry !== undefined) found.set(id, entry);
  }
  return found;
}

function climb<T>(
  id: string,
  parents: ReadonlyMap<string, readonly string[]>,
  table: ReadonlyMap<string, T>,
): T | undefined {
  const seen = new Set([id]);
  let level = [id];
  while (level.length > 0) {
    for (const one of level) {
      const entry = table.get(one);
      if (entry !== undefined) return entry;
    }
    level = level.flatMap((one) => parents.get(one) ?? []).filter((one) => !seen.has(one));
    for (const one of level) seen.add(one);
  }
  return undefined;
}
