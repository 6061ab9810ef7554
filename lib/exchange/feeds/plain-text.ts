/** From markup and character references to plain text. Nothing here keeps or makes markup. */
import { Parser } from 'htmlparser2';
import { MAX_MARKUP } from './feed-limits.ts';

/** Elements whose content is not for reading. */
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'svg']);
/** Elements that flow within a line; all others end one. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big blink cite code del dfn em embed font i img ins kbd label mark math nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether words on both sides of a tag of this element are words apart. */
export function breaksLine(name: string): boolean {
  return !INLINE.has(name);
}

/** Whether the text in an element is for reading. */
export function isRead(name: string): boolean {
  return !UNREAD.has(name);
}

/** White space, no-break spaces too, made single spaces. */
export function collapse(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** At most `max` UTF-16 units, cut between words and marked with "…". */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max - 1);
  const end = head.lastIndexOf(' ');
  return `${head.slice(0, end > max / 2 ? end : head.length).trimEnd()}…`;
}

/** Frames and plug-ins: what follows one that is never closed is text all the same. */
const FRAME = /<\/?(?:iframe|object|embed)\b[^>]*>/gi;

/** The text of HTML as a browser would show it, in one line. */
export function htmlToText(html: string): string {
  if (!/<[a-z!/?]|&[#a-z]/i.test(html)) return collapse(html);
  const parts: string[] = [];
  let unread = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (!isRead(name)) unread += 1;
      if (breaksLine(name)) parts.push(' ');
    },
    ontext: (text) => {
      if (unread === 0) parts.push(text);
    },
    onclosetag: (name) => {
      if (!isRead(name)) unread -= 1;
      if (breaksLine(name)) parts.push(' ');
    },
  });
  parser.end(html.slice(0, MAX_MARKUP).replace(FRAME, ''));
  return collapse(parts.join(''));
}

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
const known = new Map<string, string>();

/**
 * Text as XML has it → with its character references replaced. Feeds use the names of HTML
 * without declaring them; entities that a feed declares itself are never expanded. A bare "&"
 * stays as it is.
 */
export function decodeReferences(raw: string): string {
  return raw.includes('&') ? raw.replace(REFERENCE, decodeOne) : raw;
}

function decodeOne(reference: string): string {
  let text = known.get(reference);
  if (text === undefined) {
    text = '';
    const parser = new Parser({ ontext: (part) => (text += part) });
    parser.end(reference);
    known.set(reference, text);
  }
  return text;
}
