import { deVerdicts } from './de.ts';
import { enVerdicts } from './en.ts';
import { esVerdicts } from './es.ts';
import { frVerdicts } from './fr.ts';
import { itVerdicts } from './it.ts';
import { plVerdicts } from './pl.ts';
import { ptVerdicts } from './pt.ts';
import { ruVerdicts } from './ru.ts';
import { ukVerdicts } from './uk.ts';
import type { VerdictWords } from './verdict-words.ts';

/**
 * Verdict words of all languages. They are looked up together: hardly any page says what
 * language its verdict is in, and no word of one language means the opposite in another.
 */
export const VERDICT_WORDS: readonly VerdictWords[] = [
  ruVerdicts,
  ukVerdicts,
  enVerdicts,
  plVerdicts,
  deVerdicts,
  frVerdicts,
  esVerdicts,
  ptVerdicts,
  itVerdicts,
];
