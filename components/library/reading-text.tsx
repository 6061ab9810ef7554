import { createElement, type RefObject, type VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { HighlightColor } from '../../lib/model/highlight.ts';
import type { MarkDensity } from '../../lib/model/settings.ts';
import type { BlockKind, TextSpan } from '../../lib/model/text.ts';
import type { MarkView } from '../../lib/views/mark-types.ts';
import type { ReadingView } from '../../lib/views/sidebar-types.ts';
import { cutBlock, type Piece } from './cut-block.ts';
import { SelectionColors } from './selection-colors.tsx';

/** The element of each kind of block. List items stand alone, so they are paragraphs. */
const ELEMENTS: Readonly<Record<BlockKind, string>> = {
  headline: 'h1',
  standfirst: 'p',
  heading: 'h2',
  paragraph: 'p',
  'list-item': 'p',
  quote: 'blockquote',
  caption: 'p',
};

interface ReadingTextProps {
  readonly view: ReadingView;
  readonly density: MarkDensity;
  /** The passage to show, or null; a new object shows it again. */
  readonly flash: TextSpan | null;
  readonly onOpenName: (name: number) => void;
  /** Highlight a passage. Absent where that is not offered. */
  readonly onHighlight?: (span: TextSpan, color: HighlightColor) => void;
  /** Make a name of the reader's own out of what is selected. Absent where that is not offered. */
  readonly onName?: (surface: string) => void;
}

/** The text as it was saved: text nodes only, with the names marked. */
export function ReadingText(props: ReadingTextProps): VNode {
  const { view, density, flash, onOpenName, onHighlight, onName } = props;
  const text = useRef<HTMLElement>(null);
  useEffect(() => {
    if (flash) text.current?.querySelector('.flash')?.scrollIntoView({ block: 'center' });
  }, [flash]);
  useNameLinks(text, onOpenName);
  const marks = shownMarks(view.marks, density);
  const highlights = view.sidebar.highlights.flatMap(({ span, color }) =>
    span ? [{ ...span, color }] : [],
  );
  return (
    <article class="reading-text" lang={view.sidebar.head.lang} dir="auto" ref={text}>
      {view.blocks.map((block) =>
        createElement(
          ELEMENTS[block.kind],
          { key: block.start, class: `block-${block.kind}`, 'data-start': block.start },
          cutBlock(block, marks, flash, highlights).map((piece) => (
            <ReadingPiece key={piece.start} piece={piece} />
          )),
        ),
      )}
      {onHighlight && <SelectionColors text={text} onPick={onHighlight} onName={onName} />}
    </article>
  );
}

/** The marks that a density shows. */
function shownMarks(marks: readonly MarkView[], density: MarkDensity): readonly MarkView[] {
  if (density === 'off') return [];
  return density === 'first' ? marks.filter(({ first }) => first) : marks;
}

/** A name is a link to its row beside the text; the link opens that row (see `useNameLinks`). */
function ReadingPiece({ piece }: { piece: Piece }): VNode {
  const { mark } = piece;
  const lit = piece.flash ? <span class="flash">{piece.text}</span> : piece.text;
  const text = piece.highlight ? (
    <span class={`own-highlight own-${piece.highlight}`}>{lit}</span>
  ) : (
    lit
  );
  if (!mark) return <>{text}</>;
  return (
    <mark class="reading-mark">
      <a href={`#name-${mark.name}`} class={`name name-${mark.type}`} data-mark={mark.name}>
        {text}
      </a>
    </mark>
  );
}

/** One listener for all names of the text; the address keeps naming the article. */
function useNameLinks(
  text: RefObject<HTMLElement | null>,
  onOpenName: (name: number) => void,
): void {
  useLayoutEffect(() => {
    const element = text.current;
    const hear = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('[data-mark]') : null;
      if (!(link instanceof HTMLElement)) return;
      event.preventDefault();
      onOpenName(Number(link.dataset.mark));
    };
    element?.addEventListener('click', hear);
    return () => element?.removeEventListener('click', hear);
  }, [text, onOpenName]);
}
