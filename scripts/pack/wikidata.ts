import { parseArgs } from 'node:util';
import { LANGS, type Lang } from '../../lib/model/text.ts';
import { convertDump } from './wikidata/convert.ts';
import { DumpError } from './wikidata/dump-lines.ts';

/** Broken lines told one by one; further ones are only counted. */
const BROKEN_TOLD = 20;
const PROGRESS_PAUSE = 2000;

/** The command `wikidata`. Progress and complaints go to stderr. @returns the exit code */
export async function wikidataCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      languages: { type: 'string', default: 'ru,uk,en' },
      'min-sitelinks': { type: 'string', default: '10' },
      max: { type: 'string', default: '10000000' },
      date: { type: 'string' },
      id: { type: 'string', default: 'wikidata' },
      title: { type: 'string', default: 'Wikidata' },
    },
  });
  const [dump] = positionals;
  const languages = values.languages.split(',').filter((one): one is Lang => isLang(one));
  const asOf = values.date ?? dateIn(dump ?? '');
  const numbers = [values['min-sitelinks'], values.max].map(Number);
  const [minSitelinks = 0, most = 0] = numbers;
  const problem = [
    !dump && 'no dump',
    !values.out && 'no --out',
    languages.length !== values.languages.split(',').length && `languages are ${LANGS.join(', ')}`,
    !numbers.every((n) => Number.isInteger(n) && n > 0) && '--min-sitelinks and --max are numbers',
    !/^\d{4}-\d\d-\d\d$/.test(asOf) && 'the file name has no date: give --date YYYY-MM-DD',
  ].find((one) => one !== false);
  if (problem || !dump || !values.out) {
    console.error(`npm run pack -- wikidata: ${problem}`);
    return 2;
  }
  const { out, id, title } = values;
  return report(convert({ dump, out, languages, minSitelinks, most, id, title, asOf }), out);
}

function isLang(value: string): value is Lang {
  return LANGS.includes(value as Lang);
}

/** The date in a dump's name: `wikidata-20240101-all.json.gz`. */
function dateIn(name: string): string {
  const [, year, month, day] = /(20\d\d)-?(\d\d)-?(\d\d)/.exec(name) ?? [];
  return `${year}-${month}-${day}`;
}

function convert(options: Parameters<typeof convertDump>[0]): ReturnType<typeof convertDump> {
  let broken = 0;
  let told = 0;
  const started = Date.now();
  const signal = { aborted: false };
  process.once('SIGINT', () => {
    signal.aborted = true;
    console.error('stopping at the next checkpoint; the same command goes on from there');
  });
  return convertDump(options, {
    signal,
    broken: (line, why) => {
      broken++;
      if (broken <= BROKEN_TOLD) console.error(`line ${line} skipped: ${why}`);
      if (broken === BROKEN_TOLD) console.error('further broken lines are only counted');
    },
    progress: (counts, byte) => {
      if (Date.now() - told < PROGRESS_PAUSE) return;
      told = Date.now();
      const seconds = (told - started) / 1000;
      console.error(
        `${counts.lines} lines, ${Math.round(byte / 1e6)} MB, ${counts.kept} kept, ` +
          `${counts.broken} broken, ${Math.round(seconds)} s`,
      );
    },
  });
}

async function report(conversion: ReturnType<typeof convertDump>, out: string): Promise<number> {
  try {
    const done = await conversion;
    if (!done) return 130;
    console.log(
      `${out}: ${done.entities} entities, ${done.bytes} bytes\n` +
        `${done.lines} lines, ${done.items} items, ${done.kept} known enough, ` +
        `${done.untyped} of no type of ours, ${done.unwanted} unwanted, ` +
        `${done.invalid} invalid, ${done.broken} broken lines skipped`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof DumpError)) throw error;
    console.error(`${error.message}\nwhat was read is kept; the same command goes on from there`);
    return 1;
  }
}
