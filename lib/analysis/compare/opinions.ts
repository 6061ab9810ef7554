import { FORECASTS } from '../../languages/number-scopes.ts';
import type { SentenceSigns } from './sentence-signs.ts';

/** Two who forecast it, each for themselves: forecasts differ without a conflict. */
export function areTwoOpinions(first: SentenceSigns, second: SentenceSigns): boolean {
  const isOpinion = ({ tokens, attributions }: SentenceSigns): boolean =>
    attributions.length > 0 &&
    tokens.some(({ norm }) => FORECASTS.some((beginning) => norm.startsWith(beginning)));
  const areOthers =
    first.speakers.size > 0 && ![...first.speakers].some((one) => second.speakers.has(one));
  return areOthers && isOpinion(first) && isOpinion(second);
}
