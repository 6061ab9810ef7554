/** What pages that wait to be read must be when they come out of a file. */
import type { ToRead } from '../../model/exchange.ts';
import { type Check, objectOf, oneOf, text, webAddress, whole } from '../schema.ts';
import { line, tags } from './rows.ts';

const LONGEST_NOTE = 1_000_000;

/** A page that waits to be read. */
export const waitingPage: Check<ToRead> = objectOf<ToRead>({
  urlKey: line,
  url: webAddress,
  title: line,
  tags,
  note: text(LONGEST_NOTE),
  from: oneOf(
    'bookmarks',
    'pocket',
    'instapaper',
    'omnivore',
    'readwise',
    'hypothesis',
    'web-annotation',
    'highlights-csv',
  ),
  addedAt: whole,
});
