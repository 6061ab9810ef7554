import { wordSet } from './language-data.ts';

/** Words that turn a sentence into its opposite, folded, of all languages with data. */
export const NEGATIONS: ReadonlySet<string> = wordSet(`
  не нет ни нельзя никогда
  ні немає неможна ніколи
  not no never cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't
`);

/** After such a word they deny nothing: "не менее семи", "no fewer than", "not only". */
export const COMPARED_AFTER_NEGATION: ReadonlySet<string> = wordSet(`
  менее более меньше больше позднее позже ранее раньше только лишь просто
  менше більше пізніше раніше тільки лише просто
  less more fewer later earlier only just merely
`);
