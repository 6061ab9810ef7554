/**
 * The pipeline on the command line: `npm run -s analyze -- FILE…`, or `--jsonl` for a stream.
 * Prints one JSON object for each document; says on standard error what could not be read, goes
 * on with the others, and then exits with 1 (with 2 when the call itself makes no sense).
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { analysisJson } from '../lib/exchange/analysis-json.ts';
import type { KnowledgeBase } from '../lib/knowledge/knowledge-base.ts';
import { analyzeArticle } from '../lib/pipeline.ts';
import { packagedRecognizer } from './analyze/packaged-recognizer.ts';
import { type GivenDocument, readDocument, readFileDocument } from './analyze/read-document.ts';
import { starterKnowledge } from './analyze/starter-knowledge.ts';

const USAGE = `Usage: npm run -s analyze -- [--url URL] [--date DATE] [--lang LANG] FILE…
       npm run -s analyze -- --jsonl < DOCUMENTS.jsonl

FILE is a web page (HTML) or plain text. A line of DOCUMENTS.jsonl is
{"id","text"|"html","url"?,"lang"?,"date"?}.`;

let failures = 0;
const recognizer = packagedRecognizer();

function complain(id: string, reason: string): void {
  failures++;
  console.error(`${id}: ${reason}`);
}

async function print(given: GivenDocument, knowledge: KnowledgeBase): Promise<void> {
  try {
    const read = await readDocument(given);
    if (!read.ok) {
      complain(given.id, read.error);
      return;
    }
    const analysis = await analyzeArticle(read.value, knowledge, {
      clock: () => performance.now(),
      recognizer,
    });
    await write(`${JSON.stringify(analysisJson(given.id, analysis))}\n`);
  } catch (error) {
    complain(given.id, `could not be analysed: ${String(error)}`);
  }
}

/** Writes to standard output, waiting while a slow reader catches up. */
async function write(line: string): Promise<void> {
  if (!process.stdout.write(line)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

async function analyzeFiles(
  files: readonly string[],
  options: Pick<GivenDocument, 'url' | 'date' | 'lang'>,
  knowledge: KnowledgeBase,
): Promise<void> {
  for (const file of files) {
    const given = await readFileDocument(file);
    if (given.ok) await print({ ...given.value, ...options }, knowledge);
    else complain(file, given.error);
  }
}

async function analyzeLines(knowledge: KnowledgeBase): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (!line.trim()) continue;
    const given = readLine(line);
    if (typeof given === 'string') complain(`line ${number}`, given);
    else await print(given, knowledge);
  }
}

/** A line as a document, or what is wrong with it. */
function readLine(line: string): GivenDocument | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  if (typeof value !== 'object' || value === null) return 'not an object';
  const fields = value as Readonly<Record<string, unknown>>;
  const { id, text, html } = fields;
  const content = text ?? html;
  if (typeof id !== 'string' && typeof id !== 'number') return 'no "id"';
  if (typeof content !== 'string') return 'neither "text" nor "html" is a string';
  const optional = (key: 'url' | 'lang' | 'date'): Partial<GivenDocument> =>
    typeof fields[key] === 'string' ? { [key]: fields[key] } : {};
  return {
    id: String(id),
    content,
    isHtml: text === undefined,
    ...optional('url'),
    ...optional('lang'),
    ...optional('date'),
  };
}

/** The command line, or null when it makes no sense. */
function readCall() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        date: { type: 'string' },
        lang: { type: 'string' },
        jsonl: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
}

const call = readCall();
if (call?.values.help) {
  console.log(USAGE);
} else if (!call || (!call.values.jsonl && call.positionals.length === 0)) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const { url, date, lang, jsonl } = call.values;
  const options = { ...(url && { url }), ...(date && { date }), ...(lang && { lang }) };
  const knowledge = starterKnowledge();
  if (jsonl) await analyzeLines(knowledge);
  else await analyzeFiles(call.positionals, options, knowledge);
  if (failures > 0) process.exitCode = 1;
}
