/**
 * The comparison on the command line: `npm run -s compare -- A.html B.html …` prints one JSON
 * object. What cannot be read is said on standard error and left out; the command then exits with
 * 1 (with 2 when the call makes no sense). Two articles must remain.
 */
import { parseArgs } from 'node:util';
import {
  compareArticles,
  LEAST_COMPARED,
  MOST_COMPARED,
} from '../lib/analysis/compare-articles.ts';
import { comparisonJson } from '../lib/exchange/comparison-json.ts';
import type { Analysis } from '../lib/model/analysis.ts';
import { analyzeArticle } from '../lib/pipeline.ts';
import { packagedRecognizer } from './analyze/packaged-recognizer.ts';
import { readDocument, readFileDocument } from './analyze/read-document.ts';
import { starterKnowledge } from './analyze/starter-knowledge.ts';

const USAGE = `Usage: npm run -s compare -- FILE FILE…

Each FILE is a web page (HTML) or plain text; two to six are compared.`;

function complain(id: string, reason: string): void {
  process.exitCode = 1;
  console.error(`${id}: ${reason}`);
}

/** Ids are the files' names, with a number where two files have one name. */
function uniqueId(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}#${number}`)) number++;
  return `${name}#${number}`;
}

async function readAll(files: readonly string[]): Promise<Map<string, Analysis>> {
  const [knowledge, recognizer] = [starterKnowledge(), packagedRecognizer()];
  const analyses = new Map<string, Analysis>();
  for (const file of files) {
    const given = await readFileDocument(file);
    const read = given.ok ? await readDocument(given.value) : given;
    if (!given.ok || !read.ok) {
      complain(file, read.ok ? 'cannot be read' : read.error);
      continue;
    }
    const id = uniqueId(given.value.id, new Set(analyses.keys()));
    analyses.set(id, await analyzeArticle(read.value, knowledge, { recognizer }));
  }
  return analyses;
}

async function compareFiles(files: readonly string[]): Promise<void> {
  const analyses = await readAll(files);
  if (analyses.size < LEAST_COMPARED) {
    complain('compare', `${LEAST_COMPARED} articles are needed, ${analyses.size} could be read`);
    return;
  }
  const comparison = compareArticles([...analyses.values()]);
  const named = [...analyses].map(([id, { article }]) => ({ id, article }));
  console.log(JSON.stringify(comparisonJson(named, comparison)));
}

function readCall(): { readonly files: readonly string[]; readonly help: boolean } | null {
  try {
    const options = { help: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    return { files: positionals, help: values.help };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
}

const call = readCall();
if (call?.help) console.log(USAGE);
else if (!call || call.files.length < LEAST_COMPARED || call.files.length > MOST_COMPARED) {
  console.error(USAGE);
  process.exitCode = 2;
} else await compareFiles(call.files);
