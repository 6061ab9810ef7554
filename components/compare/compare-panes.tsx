import { createElement, type RefObject, type VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BlockKind } from '../../lib/model/text.ts';
import type { CompareBlock, CompareView } from '../../lib/views/compare-types.ts';
import { Switch } from '../common/switch.tsx';
import { useUi } from '../common/ui-context.tsx';
import { articleHash } from '../library/library-actions.ts';
import { Whose } from './compare-head.tsx';
import { useScrollTogether } from './scroll-together.ts';

/** So many texts stand side by side; the others can be put in their place. */
const MOST_PANES = 4;

const ELEMENTS: Readonly<Record<BlockKind, string>> = {
  headline: 'h2',
  standfirst: 'p',
  heading: 'h3',
  paragraph: 'p',
  'list-item': 'p',
  quote: 'blockquote',
  caption: 'p',
};

interface ComparePanesProps {
  readonly view: CompareView;
  /** The row whose sentences are shown; a new object shows it again. */
  readonly place: { readonly row: number } | null;
}

/** Two to four texts side by side that scroll together, by the sentences that say the same. */
export function ComparePanes({ view, place }: ComparePanesProps): VNode {
  const { tr } = useUi();
  const [shown, setShown] = useState(() => firstPanes(view, place));
  const [together, setTogether] = useState(true);
  const panes = useRef<HTMLDivElement>(null);
  useScrollTogether(panes, together);
  useShowPlace(panes, place);
  const toggle = (article: number): void =>
    setShown(
      shown.includes(article)
        ? shown.filter((one) => one !== article)
        : [...shown, article].toSorted((a, b) => a - b),
    );
  return (
    <section aria-label={tr.t('compare.panes')}>
      <div class="compare-pane-tools">
        <Switch
          label={tr.t('compare.scrollTogether')}
          on={together}
          onChange={() => setTogether(!together)}
        />
        {view.articles.length > 2 && (
          <fieldset class="compare-pane-choice">
            <legend class="unseen">{tr.t('compare.panes')}</legend>
            {view.articles.map(({ articleId }, article) => (
              <label key={articleId}>
                <input
                  type="checkbox"
                  checked={shown.includes(article)}
                  disabled={!shown.includes(article) && shown.length >= MOST_PANES}
                  onChange={() => toggle(article)}
                />
                <Whose view={view} article={article} />
              </label>
            ))}
          </fieldset>
        )}
      </div>
      <div class="compare-panes" ref={panes} style={{ '--panes': shown.length }}>
        {shown.map((article) => (
          <Pane key={article} view={view} article={article} place={place} />
        ))}
      </div>
    </section>
  );
}

/** The first four, with those of the row among them. */
function firstPanes(view: CompareView, place: ComparePanesProps['place']): readonly number[] {
  const all = view.articles.map((_, article) => article);
  const wanted = new Set(place ? view.rows[place.row]?.cells.map(({ article }) => article) : []);
  return all
    .toSorted((a, b) => Number(wanted.has(b)) - Number(wanted.has(a)) || a - b)
    .slice(0, MOST_PANES)
    .toSorted((a, b) => a - b);
}

/** Scrolls every pane to its sentence of the row. */
function useShowPlace(
  panes: RefObject<HTMLElement | null>,
  place: ComparePanesProps['place'],
): void {
  useEffect(() => {
    if (!place) return;
    for (const pane of panes.current?.querySelectorAll<HTMLElement>('.compare-pane') ?? []) {
      const sentence = pane.querySelector<HTMLElement>(`[data-row="${place.row}"]`);
      if (sentence) pane.scrollTop = sentence.offsetTop - pane.clientHeight / 3;
    }
    // The link at the head of a pane lets arrow keys scroll it.
    panes.current?.querySelector<HTMLElement>('.compare-pane a')?.focus({ preventScroll: true });
  }, [panes, place]);
}

function Pane({ view, article, place }: ComparePanesProps & { article: number }): VNode {
  const { articleId, lang, blocks, outlet, headline, datePublished } = view.articles[article] ?? {};
  const { tr } = useUi();
  return (
    <section class="compare-pane" aria-label={outlet ?? headline ?? ''}>
      <p class="compare-pane-head">
        <a href={`library.html${articleHash(articleId ?? '')}`}>
          <Whose view={view} article={article} />
        </a>
        <span class="compare-about">{datePublished ? tr.dateTime(datePublished) : ''}</span>
      </p>
      <div class="compare-text" lang={lang} dir="auto">
        {blocks?.map((block) =>
          createElement(
            ELEMENTS[block.kind],
            { key: block.start, class: `block-${block.kind}` },
            piecesOf(block, view, article).map(({ text, row, start }) =>
              row === null ? (
                text
              ) : (
                <span
                  key={start}
                  data-row={row}
                  class={`compare-aligned row-${view.rows[row]?.kind ?? 'some'}${place?.row === row ? ' flash' : ''}`}
                >
                  {text}
                </span>
              ),
            ),
          ),
        )}
      </div>
    </section>
  );
}

interface Piece {
  readonly start: number;
  readonly text: string;
  /** The row that the sentence is in. */
  readonly row: number | null;
}

/** A block cut at the sentences that stand in a row. */
function piecesOf({ start, end, text }: CompareBlock, view: CompareView, article: number): Piece[] {
  const cells = view.rows
    .flatMap(({ cells: all }, row) => all.map((cell) => ({ ...cell, row })))
    .filter((cell) => cell.article === article && cell.start >= start && cell.end <= end)
    .toSorted((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = start;
  for (const cell of cells) {
    if (cell.start < at) continue;
    if (cell.start > at)
      pieces.push({ start: at, text: text.slice(at - start, cell.start - start), row: null });
    pieces.push({ start: cell.start, text: cell.text, row: cell.row });
    at = cell.end;
  }
  if (at < end) pieces.push({ start: at, text: text.slice(at - start), row: null });
  return pieces;
}
