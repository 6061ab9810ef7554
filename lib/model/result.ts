/** The outcome of something that may fail in an expected way. Bugs throw instead. */
export type Result<T, E extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E; readonly detail?: string };
