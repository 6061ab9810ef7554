import { PAGE_LABELS } from '../languages/page-labels.ts';
import { CREDITED_TO, PASSED_ON_BY } from '../languages/page-patterns.ts';
import { PICTURE_AGENCIES } from '../languages/picture-agencies.ts';
import type { PageBlock } from './build-blocks.ts';

/** Longer blocks are prose, whatever they end with. */
const MAX_CAPTION = 400;
const MAX_PARAGRAPH = 200;

const LABELS = PAGE_LABELS.flatMap(({ credits }) => credits).join('|');
/** "… at the door. Photo: Ada Marsh / Agency", "(Photo by Ada Marsh)", "/ Фото Агентство". */
const CREDIT = new RegExp(
  `(?:[.!?…]["»”’)]?\\s+|\\s+[/|–—]\\s*|\\s*[([]\\s*)(?:(?:${LABELS})\\s*(?::|\\.{3}|…)\\s*|(?<=[/|([]\\s*)(?:${LABELS})\\s+(?:${CREDITED_TO}\\s+)?(?=\\p{Lu}))[^!?:]{2,80}$`,
  'iu',
);
const AGENCY = `(?<agency>${PICTURE_AGENCIES.join('|')})`;
/** "AP", "PA", "EPA": in small letters a word. */
const SHORT_AGENCY = 4;
const PARTED = /[/|]/;
/** "… in Seoul. Ada Marsh/AP", "… at the door.REUTERS/Ben Okoye": no word says what the names are. */
const BARE_CREDIT = new RegExp(
  `[.!?…]["»”’)]?\\s*(?:(?:[\\p{L}.’'-]+\\s+){0,4}[\\p{L}.’'-]+(?:\\s*[/|–—-]\\s*|\\s+${PASSED_ON_BY}\\s+|,\\s+))?${AGENCY}(?:(?:\\s*[/|–—-]\\s*|\\s+${PASSED_ON_BY}\\s+|,\\s+)[\\p{L}.’' -]{2,40})?$`,
  'iu',
);
/** What ends the caption itself stays with it. */
const OWN_END = /^[.!?…]["»”’)]?/;

/** The block up to a character. */
function cut({ segments, links, text, ...rest }: PageBlock, end: number): PageBlock {
  return {
    ...rest,
    text: text.slice(0, end),
    segments: segments
      .filter(({ start }) => start < end)
      .map((one) => ({ ...one, length: Math.min(one.length, end - one.start) })),
    links: links
      .filter(({ start }) => start < end)
      .map((one) => ({ ...one, end: Math.min(one.end, end) })),
  };
}

/** Names without a word that says what they are; below a picture that is not marked as one only with a stroke. */
function bareCredit({ kind, text }: PageBlock): RegExpExecArray | null {
  const credit = BARE_CREDIT.exec(text);
  const { agency = '' } = credit?.groups ?? {};
  if (agency.length <= SHORT_AGENCY && agency !== agency.toUpperCase()) return null;
  return kind === 'caption' || PARTED.test(credit?.[0] ?? '') ? credit : null;
}

/**
 * A caption, or a line under a picture that is not marked as one, without who took the picture:
 * photographers and agencies are no names of the article. Other blocks are given back as they are.
 */
export function withoutCredit(block: PageBlock): PageBlock {
  const longest = block.kind === 'caption' ? MAX_CAPTION : MAX_PARAGRAPH;
  const isCaption = block.kind === 'caption' || block.kind === 'paragraph';
  if (!isCaption || block.text.length > longest) return block;
  const credit = CREDIT.exec(block.text) ?? bareCredit(block);
  if (credit === null || credit.index === 0) return block;
  const [own = ''] = OWN_END.exec(credit[0]) ?? [];
  return cut(block, credit.index + own.length);
}
