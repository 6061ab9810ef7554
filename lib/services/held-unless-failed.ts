/** A thing that is loaded once; one that failed to load is loaded anew for the next who asks. */
export function heldUnlessFailed<T>(load: () => Promise<T>): {
  readonly get: () => Promise<T>;
  readonly forget: () => void;
} {
  let held: Promise<T> | null = null;
  const get = (): Promise<T> => {
    if (held) return held;
    const loading = load();
    held = loading;
    loading.catch(() => {
      if (held === loading) held = null;
    });
    return loading;
  };
  const forget = (): void => {
    held = null;
  };
  return { get, forget };
}
