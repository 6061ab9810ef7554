import type { Translator } from './translator.ts';

/** What a failure's code means: the `error.` message of that name, or that something failed. */
export function failureText(
  tr: Translator,
  error: string,
  values?: Readonly<Record<string, string>>,
): string {
  return tr.find(`error.${error}`, values) ?? tr.t('error.failed');
}

/** What the browser answered to a question for permission: these tell all that there is to say. */
const ANSWERS = new Set(['declined', 'elsewhere', 'not-given-back']);

/** Why an option is not what was chosen: the browser's answer, or that the choice was not kept. */
export function notKeptText(tr: Translator, error: string): string {
  const why = failureText(tr, error);
  return ANSWERS.has(error) ? why : `${tr.t('options.notKept')} ${why}`;
}
