import type { Translator } from './translator.ts';

/** What a failure's code means: the `error.` message of that name, or that something failed. */
export function failureText(
  tr: Translator,
  error: string,
  values?: Readonly<Record<string, string>>,
): string {
  return tr.find(`error.${error}`, values) ?? tr.t('error.failed');
}
