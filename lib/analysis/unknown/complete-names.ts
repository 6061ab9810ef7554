import type { ArticleContext } from '../article-context.ts';
import type { RecognizedName } from '../unknown-names.ts';
import type { VerifiedSpan } from '../verify-mentions.ts';
import { capitalRuns } from './capital-runs.ts';
import { echoes } from './echoes.ts';
import { lonePlaces } from './lone-places.ts';
import { type NameRange, type NamesSoFar, replaced, withWords } from './name-ranges.ts';
import { isLegalForm, quotedBodies } from './quoted-bodies.ts';
import { splitNames } from './split-names.ts';
import { trimmedName } from './trimmed-names.ts';
import { withTypeSigns } from './type-signs.ts';
import { wholePeople } from './whole-people.ts';

/** Each finds names that take the place of what they overlap; in this order. */
const STEPS: readonly ((so: NamesSoFar) => readonly NameRange[])[] = [
  splitNames,
  quotedBodies,
  wholePeople,
  capitalRuns,
  lonePlaces,
];

/**
 * The recognizer's names made whole, with those that it did not see but that sure signs tell, and
 * with the types that words beside them tell. It learnt from texts of some years: names like none
 * of those it sees worse than a reader, who goes by the words around. Sorted, flat.
 */
export function completeNames(
  context: ArticleContext,
  spans: readonly VerifiedSpan[],
  recognized: readonly RecognizedName[],
): RecognizedName[] {
  let names: readonly NameRange[] = recognized
    .flatMap((name) => trimmedName(context, withWords(context, name)) ?? [])
    .filter((name) => !isLegalForm(context, name));
  for (const step of STEPS) names = replaced(names, step({ context, spans, names }));
  names = withTypeSigns({ context, spans, names });
  return replaced(names, echoes({ context, spans, names })).map(({ start, end, type, score }) => ({
    start,
    end,
    type,
    score,
  }));
}
