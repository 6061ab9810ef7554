/** Whether two values made of JSON are the same; fields that are undefined count as absent. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, at) => sameValue(item, b[at]))
    );
  }
  const [ours, theirs] = [present(a), present(b)];
  return (
    ours.size === theirs.size && [...ours].every(([key, of]) => sameValue(of, theirs.get(key)))
  );
}

function present(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, of]) => of !== undefined));
}
