import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** What every evaluation is called with. */
export interface EvalOptions {
  /** Folder of the corpora. */
  readonly corpora: string;
  /** Only documents of this half; `all` if not said. Tune on `dev`. */
  readonly part: 'dev' | 'held' | 'all';
  /** Print examples of what went wrong. */
  readonly show: boolean;
}

/** A module of `scripts/eval/` exports this; it prints its tables and returns them as Markdown. */
export type Evaluate = (options: EvalOptions) => Promise<string>;

/** Evaluations by name: each is the module `scripts/eval/<name>.ts`. */
const NAME = /^[a-z-]+$/;

function usage(message: string): never {
  console.error(`${message}\nusage: npm run eval -- NAME --corpora DIR [--part dev|held] [--show]`);
  process.exit(2);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpora: { type: 'string' },
    part: { type: 'string' },
    show: { type: 'boolean' },
  },
});
const [name] = positionals;
if (!name || !NAME.test(name)) usage('which evaluation?');
const path = new URL(`./eval/${name}.ts`, import.meta.url);
if (!existsSync(path)) usage(`there is no evaluation "${name}"`);
if (!values.corpora) usage('--corpora is needed: the folder of the corpora');
if (!existsSync(values.corpora)) usage(`there is no folder ${values.corpora}`);
const part = values.part === 'dev' || values.part === 'held' ? values.part : 'all';
const module: { evaluate: Evaluate } = await import(path.href);
await module.evaluate({ corpora: values.corpora, part, show: values.show === true });
