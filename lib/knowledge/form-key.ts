import { wordsOfName } from '../text/name-words.ts';
import { fold } from '../text/normalize.ts';
import { stemOf } from './stem-key.ts';

/**
 * One key for all forms of a name: "Лавров", "Лаврову" and "Лавровим" share it. Names that differ
 * in their endings alone ("Захаров", "Захарова") share it too.
 */
export function formKey(surface: string): string {
  return wordsOfName(surface)
    .map(({ norm }) => stemOf(fold(norm)))
    .join(' ');
}
