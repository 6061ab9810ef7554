import { OUT_OF } from '../languages/joining-words.ts';
import { PAGE_LABELS } from '../languages/page-labels.ts';
import { COPYRIGHT, ON_A_SITE } from '../languages/page-patterns.ts';
import type { PageBlock } from './build-blocks.ts';
import { isDateline } from './dateline.ts';
import { closestOf } from './dom-access.ts';

/** A block longer than this is prose whatever it begins with; an appeal may add one sentence. */
const MAX_APPEAL_LENGTH = 320;
/** Share of a block's characters in links from which it counts as made of links. */
const MADE_OF_LINKS = 0.9;

const FURNITURE = new Set(PAGE_LABELS.flatMap(({ furniture }) => furniture));
const RELATED = new Set(PAGE_LABELS.flatMap(({ related }) => related));
const RECOMMENDING = new Set(PAGE_LABELS.flatMap(({ recommending }) => recommending));
const UNRELATED = new Set([...PAGE_LABELS.flatMap(({ unrelated }) => unrelated), ...RECOMMENDING]);
const SUBJECT_STARTS = PAGE_LABELS.flatMap(({ subjectStarts }) => subjectStarts);
const WHOLE_LISTS = PAGE_LABELS.flatMap(({ wholeLists }) => wholeLists);
const APPEALS = PAGE_LABELS.flatMap(({ appeals }) => appeals);
const COMMENTS = new Set(PAGE_LABELS.flatMap(({ comments }) => comments));
const CONTACTS = new Set(PAGE_LABELS.flatMap(({ contacts }) => contacts));
const ABOUT_STARTS = PAGE_LABELS.flatMap(({ aboutStarts }) => aboutStarts);
const CALLS = PAGE_LABELS.flatMap(({ calls }) => calls);
const CREDITS = new Set(PAGE_LABELS.flatMap(({ credits }) => credits));
const CHANNELS = PAGE_LABELS.flatMap(({ channels }) => channels);

/** Lower case, one space between words, no emoji or punctuation at either end. */
export function foldLabel(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Whether a text is a label over links that the page offers as related to its article. */
export function isRelatedLabel(text: string): boolean {
  if (text.length > 60) return false;
  const folded = foldLabel(text);
  return RELATED.has(folded) || ON_A_SITE.test(folded);
}

/** What a label such as "More on the flood" names; null where it is no such label. */
export function subjectOfLabel(text: string): string | null {
  if (text.length > 60) return null;
  const folded = foldLabel(text);
  const start = SUBJECT_STARTS.find((one) => folded.startsWith(`${one} `));
  return start === undefined ? null : text.slice(text.length - (folded.length - start.length));
}

const MAX_LIST_LINK = 60;

/** Whether a link's text says that it leads to a list: "More on Amazon", "All news". */
export function isMoreOfThem(text: string): boolean {
  if (text.length > MAX_LIST_LINK) return false;
  const folded = foldLabel(text);
  return [...SUBJECT_STARTS, ...WHOLE_LISTS].some((start) => folded.startsWith(`${start} `));
}

export function isUnrelatedLabel(text: string): boolean {
  return text.length <= 60 && UNRELATED.has(foldLabel(text));
}

/** Whether a text heads links that the page only recommends, whatever they are about. */
export function isRecommendation(text: string): boolean {
  return text.length <= 60 && RECOMMENDING.has(foldLabel(text));
}

/** Whether a text heads what readers wrote: "Comments (37)", "2 комментария". */
export function isCommentsLabel(text: string): boolean {
  return text.length <= 60 && COMMENTS.has(foldLabel(text.replace(/[\d()]+/g, ' ')));
}

/** Whether a text heads whom the press may ask: "Media contacts:". */
export function isContactsLabel(text: string): boolean {
  return text.length <= 60 && CONTACTS.has(foldLabel(text));
}

/** Whether a text heads what the sender of a press release says of itself: "About the fund". */
export function isAboutLabel(text: string): boolean {
  const folded = foldLabel(text);
  const isLine = text.length <= 60 && !/[.!?…]$/.test(text);
  return isLine && ABOUT_STARTS.some((start) => folded === start || folded.startsWith(`${start} `));
}

/** A block longer than this is no line that asks to follow the outlet in mid-sentence. */
const MAX_CALL_LENGTH = 200;

/** "“The Herald” on Telegram: join us and miss nothing". */
function isCall(written: string): boolean {
  return (
    written.length <= MAX_CALL_LENGTH &&
    CALLS.some((call) => written.includes(call)) &&
    CHANNELS.some((channel) => written.includes(channel))
  );
}

/** How pages ask to report a mistake. */
const REPORT_KEYS = /ctrl\s*\+\s*enter/i;
/** Addresses of pages that show a film; a link to one that fills a block is its caption. */
const VIDEO_ADDRESS =
  /(?:^|[/.])(?:videos?|watch|youtube\.com|youtu\.be|vimeo\.com|tv)(?:[/?.]|$)/i;

/** Share of the block's characters that stand in links. */
export function linkShare(block: PageBlock): number {
  const linked = block.links.reduce((sum, { start, end }) => sum + end - start, 0);
  return block.text.length === 0 ? 0 : linked / block.text.length;
}

/** A block that is nothing but a link to a film. */
function isVideoCaption(block: PageBlock): boolean {
  const [link] = block.links;
  return (
    link !== undefined &&
    block.kind !== 'list-item' &&
    linkShare(block) >= MADE_OF_LINKS &&
    (VIDEO_ADDRESS.test(link.href) || / \| /.test(block.text))
  );
}

/** Words on a button or tag; a link that is longer says something. */
const MAX_BUTTON_LENGTH = 25;

/** A row of buttons or tags: nothing but several short links. */
function isButtonRow(block: PageBlock): boolean {
  return (
    block.kind === 'paragraph' &&
    block.links.length >= 2 &&
    linkShare(block) >= MADE_OF_LINKS - 0.1 &&
    block.links.every(({ start, end }) => end - start <= MAX_BUTTON_LENGTH)
  );
}

/** Longer lines beside a picture say what it shows. */
const MAX_PICTURE_CREDIT = 40;
/** With "photo:" before it a credit may name an agency and its source too. */
const MAX_SIGNED_CREDIT = 90;

/** Who took a picture, beside its caption: an agency's name or two. */
function isPictureCredit({ kind, text, element }: PageBlock): boolean {
  if (closestOf(element, 'figure, figcaption') === null) return false;
  if (kind === 'paragraph' && text.length <= MAX_PICTURE_CREDIT) return true;
  const colon = text.indexOf(':');
  const isSigned = colon > 0 && CREDITS.has(foldLabel(text.slice(0, colon)));
  return isSigned && text.length <= MAX_SIGNED_CREDIT && !/[.!?…]$/.test(text);
}

/** "1 / 6", "Фото 3 из 12". */
const COUNTER = new RegExp(
  String.raw`^(?:(\p{L}{2,12})\s+)?(\d{1,3})\s*(?:/|${OUT_OF})\s*(\d{1,3})$`,
  'u',
);
/** What is counted so beside the article's own parts: "Часть 2 из 5" is a heading. */
const COUNTED = new Set(PAGE_LABELS.flatMap(({ counted, credits }) => [...counted, ...credits]));

/** Where in a gallery a picture stands. A heading counts nothing unless it says what: "9/11". */
function isCounter({ kind, text }: PageBlock): boolean {
  const counter = COUNTER.exec(text.trim());
  if (counter === null || Number(counter[2]) > Number(counter[3])) return false;
  const what = counter[1]?.toLowerCase();
  return what === undefined ? kind !== 'heading' : COUNTED.has(what);
}

/** Attributes by which pages tell their own scripts where an advertisement stands. */
const ADVERTISEMENT = '[data-ad], [data-ads], [data-ad-slot], [data-ad-unit], [data-ad-client]';

/** Whether the address is that of a page that shows a film. */
export function isVideoAddress(address: string): boolean {
  return VIDEO_ADDRESS.test(address);
}

const MAX_CREDIT_LENGTH = 60;
const MAX_CREDIT_WORDS = 4;

/** "Source: agency": a furniture word, a colon, and a name. */
function isCredit(text: string): boolean {
  const colon = text.indexOf(':');
  if (colon < 0 || text.length > MAX_CREDIT_LENGTH || /[.!?]\s*$/.test(text)) return false;
  const words = text
    .slice(colon + 1)
    .trim()
    .split(/\s+/);
  return words.length <= MAX_CREDIT_WORDS && FURNITURE.has(foldLabel(text.slice(0, colon)));
}

/** Whether a line's words alone make it page furniture. */
export function isFurnitureText(text: string): boolean {
  const folded = foldLabel(text);
  if (FURNITURE.has(folded) || RELATED.has(folded) || UNRELATED.has(folded)) return true;
  if (isCredit(text)) return true;
  if (text.length > MAX_APPEAL_LENGTH) return false;
  // Some appeals end in punctuation ("share:"), which folding takes away.
  const written = text.trimStart().toLowerCase();
  return (
    COPYRIGHT.test(text) ||
    REPORT_KEYS.test(text) ||
    isCall(written) ||
    APPEALS.some((appeal) => folded.startsWith(appeal) || written.startsWith(appeal))
  );
}

/**
 * Whether a block is page furniture and no part of the article: a line that asks to subscribe or
 * share, a source or copyright line, the caption of an embedded film that is a link, a loading
 * sign, a row of buttons, the line with the date, an advertisement that says so. Judged by the
 * words of `lib/languages` and by the block's links.
 */
export function isFurniture(block: PageBlock): boolean {
  if (!/[\p{L}\p{N}]/u.test(block.text)) return true;
  if (isDateline(block) || isButtonRow(block) || isCounter(block)) return true;
  if (closestOf(block.element, ADVERTISEMENT) !== null || isPictureCredit(block)) return true;
  return isFurnitureText(block.text) || isVideoCaption(block);
}
