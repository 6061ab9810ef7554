/** What highlights must be when they come out of a file. */
import {
  HIGHLIGHT_COLORS,
  type Highlight,
  type TextPositionSelector,
  type TextQuoteSelector,
} from '../../model/highlight.ts';
import { type Check, objectOf, oneOf, orNull, pageAddress, text, whole } from '../schema.ts';
import { line, rowId } from './rows.ts';

/** UTF-16 units of a passage and of a note. */
const LONGEST_PASSAGE = 1_000_000;

const passage = text(LONGEST_PASSAGE);

/** A passage that the reader marked. */
export const markedPassage: Check<Highlight> = objectOf<Highlight>({
  id: rowId,
  urlKey: line,
  url: pageAddress,
  headline: line,
  siteName: orNull(line),
  quote: objectOf<TextQuoteSelector>({ exact: passage, prefix: passage, suffix: passage }),
  position: orNull(objectOf<TextPositionSelector>({ start: whole, end: whole })),
  color: oneOf(...HIGHLIGHT_COLORS),
  note: passage,
  createdAt: whole,
  changedAt: whole,
  deletedAt: orNull(whole),
});
