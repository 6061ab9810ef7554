import type { Analysis } from '../../model/analysis.ts';
import type { Attribution, Quantity, TimeExpression } from '../../model/claim.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { BlockKind, Lang, TextSpan, Token } from '../../model/text.ts';
import { soundsOfName } from './name-sounds.ts';
import { overlap } from './overlap.ts';
import { quantitiesOf } from './sentence-quantities.ts';
import { nameSign, numberSigns, type Sign, wordSigns } from './word-signs.ts';

/** What an article is compared by: its text with the layers that later stages added. */
export type ComparedAnalysis = Pick<
  Analysis,
  'article' | 'text' | 'links' | 'attributions' | 'quantities' | 'times'
>;

/** A sentence with everything that it is compared by. */
export interface SentenceSigns extends TextSpan {
  /** Index of the article in the comparison. */
  readonly article: number;
  readonly lang: Lang;
  /** 0 at the beginning of the article, 1 at its end. */
  readonly position: number;
  readonly signs: readonly Sign[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  readonly links: readonly EntityLink[];
  readonly attributions: readonly Attribution[];
  /** Of the speakers: an entity, else a skeleton. */
  readonly speakers: ReadonlySet<string>;
  /** Mostly somebody's words between quotation marks. */
  readonly isQuote: boolean;
  readonly tokens: readonly Token[];
  /** The keys of each word by the offset of its token. */
  readonly keysAt: ReadonlyMap<number, readonly string[]>;
  readonly words: number;
}

/** Blocks that repeat or decorate what the body says. */
const SILENT: ReadonlySet<BlockKind> = new Set(['headline', 'heading', 'caption']);
/** Beyond this share of its words a sentence is a quotation. */
const QUOTED_SHARE = 0.4;

/** The sentences of an article's body, each with its signs. Linear in the text. */
export function sentenceSigns(analysis: ComparedAnalysis, article: number): SentenceSigns[] {
  const { text, links, attributions, quantities, times } = analysis;
  const body = text.sentences.filter(
    ({ block, tokens: [first, last] }) =>
      !SILENT.has(text.blocks[block]?.kind ?? 'paragraph') && last > first,
  );
  return body.map(({ start, end, tokens: [first, last] }, index): SentenceSigns => {
    const inside = (span: TextSpan): boolean => span.start >= start && span.start < end;
    const span = { start, end };
    const own = {
      links: links.filter(inside),
      times: times.filter(inside),
      attributions: attributions.filter(({ content }) => overlap(content, span) > 0),
    };
    const counted = quantities.filter(
      (one) => inside(one) && !own.links.some((link) => overlap(link, one) > 0),
    );
    const tokens = text.tokens.slice(first, last);
    const shares = quantitiesOf(counted, tokens, own.times, text.text, text.lang);
    const words = wordSigns(text.text, text.lang, tokens, own.links);
    const quoted = own.attributions
      .filter(({ quotation }) => quotation === 'direct')
      .reduce((sum, { content }) => sum + overlap(content, span), 0);
    return {
      ...span,
      ...own,
      article,
      lang: text.lang,
      position: body.length > 1 ? index / (body.length - 1) : 0,
      signs: [
        ...words,
        ...own.links.map(nameSign),
        ...numberSigns(shares, own.times),
        ...own.attributions.flatMap(({ sourceEntityId, source }) =>
          sourceEntityId &&
          !(source && inside(source) && own.links.some((link) => overlap(link, source) > 0))
            ? [{ kind: 'name' as const, keys: [sourceEntityId] }]
            : [],
        ),
      ],
      quantities: shares,
      speakers: new Set(own.attributions.flatMap((one) => speakerOf(one, text.text) ?? [])),
      isQuote: quoted > QUOTED_SHARE * (end - start),
      tokens,
      keysAt: new Map(words.flatMap(({ at, keys }) => (at === undefined ? [] : [[at, keys]]))),
      words: tokens.filter(({ kind }) => kind === 'word').length,
    };
  });
}

/** Who speaks, the same in every language: an entity's id, else the sounds of the last word. */
export function speakerOf({ sourceEntityId, source }: Attribution, text: string): string | null {
  if (sourceEntityId) return sourceEntityId;
  const name = source ? text.slice(source.start, source.end) : '';
  const word = name.match(/\p{Lu}[\p{L}'’-]+/gu)?.at(-1);
  const sounds = word ? soundsOfName(word.toLowerCase()) : null;
  return sounds ? `@${sounds}` : null;
}
