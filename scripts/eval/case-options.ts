import { parseArgs } from 'node:util';

/** What an evaluation on our own cases is asked for. */
export interface CaseOptions {
  /** Only this half (`dev`, `held`); both where it is not told. */
  readonly part: string | undefined;
  /** Whether to print what went wrong; of the half set aside only totals are printed. */
  readonly show: boolean;
}

/**
 * The options `[--part dev|held] [--show]`. A folder of corpora is let pass unread, so that all
 * evaluations may be run with the same options. Throws on any other.
 */
export function readCaseOptions(): CaseOptions {
  const { values } = parseArgs({
    options: {
      part: { type: 'string' },
      show: { type: 'boolean', default: false },
      corpora: { type: 'string' },
    },
  });
  return { part: values.part, show: values.show };
}
