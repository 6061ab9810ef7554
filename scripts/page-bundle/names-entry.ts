/** What the bench calls inside a page: finding and recognizing names, with their times. */

import { articleContext } from '../../lib/analysis/article-context.ts';
import { findCandidates } from '../../lib/analysis/find-mentions.ts';
import { recognizeNames } from '../../lib/analysis/recognize-names.ts';
import { openRecognizer } from '../../lib/analysis/recognizer/recognizer.ts';
import { selectSpans } from '../../lib/analysis/select-spans.ts';
import { PatternCache, verifyMentions } from '../../lib/analysis/verify-mentions.ts';
import { openPack } from '../../lib/knowledge/pack-format.ts';
import { packSource } from '../../lib/knowledge/pack-source.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';

/** The text, and the packaged files as base64. */
export interface NamesJob {
  readonly text: string;
  readonly pack: string;
  readonly model: string;
  readonly rounds: number;
}

/** Milliseconds of each round. */
export interface NamesTimes {
  readonly tokens: number;
  readonly splitAndMatch: readonly number[];
  readonly recognize: readonly number[];
}

declare global {
  /** Stands in a page after the bundle ran there. */
  var timeNames: (job: NamesJob) => Promise<NamesTimes>;
}

function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
}

globalThis.timeNames = async (job) => {
  const file = bytesOf(job.pack);
  const pack = openPack(file);
  const recognizer = openRecognizer(bytesOf(job.model));
  if (!pack.ok || !recognizer.ok) throw new Error('a packaged file does not open');
  const source = packSource(pack.value, async (ranges) =>
    ranges.map(({ offset, length }) => new Uint8Array(file, offset, length)),
  );
  const blocks = blocksOfPlainText(job.text, true);
  const splitAndMatch: number[] = [];
  const recognize: number[] = [];
  let tokens = 0;
  for (let round = 0; round < job.rounds; round++) {
    const start = performance.now();
    const text = analyzeText(job.text, blocks, 'ru');
    const found = findCandidates(text, [pack.value.index]);
    splitAndMatch.push(performance.now() - start);
    const records = await source.load(found.refs.map(({ ordinal }) => ordinal));
    const spans = selectSpans(verifyMentions(text, found, records, new PatternCache('ru')));
    const from = performance.now();
    recognizeNames(articleContext(text, found.words), spans, recognizer.value);
    recognize.push(performance.now() - from);
    tokens = text.tokens.length;
  }
  return { tokens, splitAndMatch, recognize };
};
