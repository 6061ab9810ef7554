import type { Analysis } from '../model/analysis.ts';
import { buildMarks, buildNames, type ViewContext } from '../views/build-names.ts';
import type { Overlay } from '../views/mark-types.ts';
import { officeWords } from './office-words.ts';

/** The names as painted in the page: nothing in it depends on the library. */
export function marksOf(analysis: Analysis): Overlay['marks'] {
  const context: ViewContext = {
    lang: analysis.text.lang,
    today: '',
    words: officeWords,
    entities: new Map(analysis.entities.map((entity) => [entity.id, entity])),
  };
  return buildMarks(analysis, buildNames(analysis, context));
}
