/**
 * JSON as pages really write it. Each step repairs what strict parsing refuses, the mildest
 * first; every step is one pass over the characters, so hostile input costs no more than its
 * length. What stays broken is left out.
 */
import { parseJson } from '../../text/parse-json.ts';

/** Look this far past a quotation mark for what follows it, characters. */
const LOOKAHEAD = 200;
const ESCAPES = new Set('"\\/bfnrt');

/** Without byte order mark, comment or CDATA wrappers and a semicolon at the end. */
function unwrap(text: string): string {
  return text
    .trim()
    .replace(/^\ufeff/, '')
    .replace(/^(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s?\]\]>(?:\s?\*\/)?)$/, '')
    .trimEnd()
    .replace(/;$/, '');
}

function nextVisible(text: string, from: number): number {
  let at = from;
  while (at < text.length && at < from + LOOKAHEAD && /\s/.test(text[at] ?? '')) at++;
  return at;
}

/** Whether a quotation mark inside a string can be its end, by what follows. */
function canClose(text: string, quote: number): boolean {
  const next = nextVisible(text, quote + 1);
  const sign = text[next];
  if (sign === undefined || sign === ':' || sign === '}' || sign === ']') return true;
  // Behind the comma a value or a key begins, or nothing does: `"False",}`.
  return sign === ',' && /["{}[\]]/.test(text[nextVisible(text, next + 1)] ?? '');
}

/** The escape at a backslash, made valid; and how many characters it takes in the text. */
function escapeAt(text: string, at: number): readonly [written: string, length: number] {
  const sign = text[at + 1] ?? '';
  if (ESCAPES.has(sign)) return [`\\${sign}`, 2];
  if (sign === 'u' && /^[0-9a-f]{4}$/i.test(text.slice(at + 2, at + 6))) {
    return [text.slice(at, at + 6), 6];
  }
  return sign === "'" ? ["'", 2] : ['\\\\', 1];
}

function controlFree(sign: string): string {
  return sign < ' ' ? ' ' : sign;
}

/**
 * The values of a text one by one, each written as valid JSON as far as can be: control
 * characters in strings become blanks, bad escapes and trailing commas are mended, values
 * written one after the other are told apart. With `innerQuotes`, quotation marks that cannot
 * end a string are taken as part of it.
 */
function mended(text: string, innerQuotes: boolean): string[] {
  const values: string[] = [];
  let written: string[] = [];
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (inString) {
      if (sign === '\\') {
        const [mendedEscape, length] = escapeAt(text, at);
        written.push(mendedEscape);
        at += length - 1;
      } else if (sign !== '"') written.push(controlFree(sign));
      else if (innerQuotes && !canClose(text, at)) written.push('\\"');
      else {
        written.push('"');
        inString = false;
      }
      continue;
    }
    if (sign === '"') inString = true;
    if (sign === ',' && /[}\]]/.test(text[nextVisible(text, at + 1)] ?? '')) continue;
    if (sign === '{' || sign === '[') depth++;
    if (depth > 0) written.push(sign);
    if (sign === '}' || sign === ']') {
      depth--;
      if (depth <= 0) {
        if (written.length > 0) values.push(written.join(''));
        written = [];
        depth = 0;
      }
    }
  }
  return values;
}

/** All values that a script holds; empty where nothing can be read. */
export function parseRepaired(text: string): readonly unknown[] {
  const bare = unwrap(text);
  const whole = parseJson(bare);
  if (whole !== undefined) return [whole];
  for (const innerQuotes of [false, true]) {
    const values = mended(bare, innerQuotes)
      .map(parseJson)
      .filter((value) => value !== undefined);
    if (values.length > 0) return values;
  }
  return [];
}
