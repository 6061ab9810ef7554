import type { TextSpan } from '../../lib/model/text.ts';
import type { SidebarView } from '../../lib/views/sidebar-types.ts';
import type { StatementView } from '../../lib/views/statement-types.ts';

/** Set on the item that the page points to; drawn by the panels' style. */
const POINTED = 'data-pointed';

/** The id of a statement's element. */
export function statementId({ passage }: StatementView): string {
  return `said-${passage.start}`;
}

/**
 * The id of the item that belongs to a place of the article: the name there, else the reader's
 * highlight, else the statement whose words or, failing that, whose sentence are there, a shorter
 * one before a longer; null where there is none.
 */
export function itemAt(
  { names, speakers, highlights }: SidebarView,
  { start, end }: TextSpan,
): string | null {
  const name = names.find(({ mentions }) =>
    mentions.some((mention) => mention.start <= start && end <= mention.end && start < mention.end),
  );
  if (name) return `name-${name.index}`;
  const holds = (span: TextSpan): boolean => span.start <= start && end <= span.end;
  const own = highlights.find(({ span }) => span && holds(span));
  if (own) return `highlight-${own.id}`;
  const shortest = (part: 'passage' | 'sentence'): StatementView | undefined =>
    speakers
      .flatMap(({ statements }) => statements)
      .filter((said) => holds(said[part]))
      .toSorted((a, b) => length(a[part]) - length(b[part]))[0];
  const said = shortest('passage') ?? shortest('sentence');
  return said ? statementId(said) : null;
}

function length({ start, end }: TextSpan): number {
  return end - start;
}

/** Marks an item as the one that the page and the sidebar point to; null unmarks. */
export function point(id: string | null): Element | null {
  for (const before of document.querySelectorAll(`[${POINTED}]`)) before.removeAttribute(POINTED);
  const item = id === null ? null : document.getElementById(id);
  if (item) unfold(item);
  item?.setAttribute(POINTED, '');
  return item;
}

/** Opens what folds an item away. */
export function unfold(item: Element): void {
  item.closest('details')?.setAttribute('open', '');
}

/**
 * Scrolls to the item that belongs to a place of the article, and marks it.
 *
 * @returns the sentence of the statement there, to be marked in the text; null where none is
 */
export function pointTo(view: SidebarView, span: TextSpan): TextSpan | null {
  const id = itemAt(view, span);
  if (id === null) return null;
  point(id)?.scrollIntoView({ block: 'center' });
  const said = view.speakers
    .flatMap(({ statements }) => statements)
    .find((statement) => statementId(statement) === id);
  return said?.sentence ?? null;
}
