/** Makes and inspects knowledge packs: `npm run pack -- COMMAND …`; see scripts/pack/README.md. */
import { buildCommand } from './pack/build.ts';
import { inspectCommand } from './pack/inspect.ts';
import { wikidataCommand } from './pack/wikidata.ts';

const USAGE = `Usage:
  npm run pack -- wikidata DUMP.json|.json.gz|.json.bz2|- --out FILE [--languages ru,uk,en]
                  [--min-sitelinks 10] [--max N] [--date YYYY-MM-DD] [--id ID] [--title TITLE]
  npm run pack -- build RECORDS.jsonl|RECORDS.txt … --out FILE --id ID --title TITLE
                  --version VERSION --source NAME --license LICENSE [--url URL]
  npm run pack -- inspect FILE [--find NAME]`;

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  wikidata: wikidataCommand,
  build: buildCommand,
  inspect: inspectCommand,
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command) {
  try {
    process.exitCode = await command(args);
  } catch (error) {
    // Wrong options; anything else is a bug and shows where it is.
    if (!(error instanceof TypeError && 'code' in error)) throw error;
    console.error(`${error.message}\n${USAGE}`);
    process.exitCode = 2;
  }
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
