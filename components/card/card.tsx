import type { VNode } from 'preact';
import type { CardView } from '../../lib/views/card-types.ts';
import { IconButton } from '../common/icon-button.tsx';
import { CloseIcon } from '../common/icons.tsx';
import { NameLabel } from '../common/name-label.tsx';
import { OutLink } from '../common/out-link.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { CardActions, PanelActions } from '../panels/actions.ts';
import { CardFacts } from './card-facts.tsx';
import { CardFollow } from './card-follow.tsx';
import { CardLookup } from './card-lookup.tsx';
import { CardMatch } from './card-match.tsx';
import { CardNote } from './card-note.tsx';
import { CardOffices } from './card-offices.tsx';

/** So many mentions get a button of their own on the card; the sidebar steps through all. */
const MAX_JUMPS = 6;

/** " з 2008 року" and " in 2021–2023" are a year; what is longer says something else, UTF-16 units. */
const LONGEST_YEAR = 14;

interface CardProps {
  readonly view: CardView;
  /** In a frame of its own at the name, or inside a row that says the name already. */
  readonly within: 'frame' | 'row';
  readonly actions: CardActions;
  readonly onOpenName?: (name: number) => void;
  readonly onClose?: () => void;
}

/** "департамент Эро", "партія Голос": a word of the language begins a heading with a capital; "eBay" stays. */
function asHeading(label: string): string {
  return label.replace(/^\p{Script=Cyrillic}/u, (letter) => letter.toUpperCase());
}

/** What is known about a name: who or what it is, as of the article's date, and from where. */
export function Card({ view, within, actions, onOpenName, onClose }: CardProps): VNode {
  const { tr } = useUi();
  const known = view.entityId !== null;
  return (
    <article class={`card card-${within}`} aria-label={tr.t('card.label', { name: view.label })}>
      {within === 'frame' && (
        <header class="card-head">
          <div>
            <p class="card-kind">{tr.find(`kind.${view.kind}`) ?? tr.t(`type.${view.type}`)}</p>
            <h1 class="card-name">
              <NameLabel type={view.type} text={asHeading(view.label)} />
            </h1>
          </div>
          {onClose && (
            <IconButton label={tr.t('common.close')} onClick={onClose}>
              <CloseIcon />
            </IconButton>
          )}
        </header>
      )}
      {view.description && !saysOfficeOnly(view) && (
        <p class="card-about" dir="auto">
          {view.description}
        </p>
      )}
      {view.standsFor && (
        <p class="card-stands">{tr.t('card.standsFor', { name: view.standsFor })}</p>
      )}
      {!known && (
        <p class="card-unknown">
          {tr.t('card.unknown')}. {tr.t('card.unknownText')}
        </p>
      )}
      <CardOffices view={view} />
      <Relations view={view} onOpenName={onOpenName} />
      <CardFacts facts={view.facts} />
      <Met view={view} openArticle={actions.openArticle} />
      <Links view={view} />
      <div class="card-offers">
        <CardNote view={view} setNote={actions.setNote} />
        <CardFollow view={view} followName={actions.followName} />
        <CardLookup view={view} lookUp={actions.lookUp} agree={actions.agreeToHosts} />
      </div>
      {within === 'frame' && <Mentions view={view} reveal={actions.reveal} />}
      <CardMatch
        view={view}
        correct={actions.correct}
        uncorrect={actions.uncorrect}
        findNames={actions.findNames}
      />
    </article>
  );
}

/**
 * Whether the description is the office that stands right below it, with no more than the year
 * beside it.
 */
function saysOfficeOnly({ description, officeThen }: CardView): boolean {
  if (!description || !officeThen) return false;
  const [words, office] = [description.toLowerCase(), officeThen.label.toLowerCase()];
  return words.startsWith(office) && words.length - office.length <= LONGEST_YEAR;
}

function Relations(props: {
  view: CardView;
  onOpenName: ((name: number) => void) | undefined;
}): VNode | null {
  const { tr } = useUi();
  const { view, onOpenName } = props;
  const office = view.officeThen?.label;
  const relations = view.relations.filter(({ text }) => !office || !text.startsWith(office));
  if (relations.length === 0) return null;
  return (
    <section>
      <h2 class="card-title">{tr.t('card.relations')}</h2>
      <ul class="card-list">
        {relations.map(({ text, name }) => (
          <li key={`${name} ${text}`} dir="auto">
            {onOpenName ? (
              <button type="button" class="link" onClick={() => onOpenName(name)}>
                {text}
              </button>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Met(props: { view: CardView; openArticle: PanelActions['openArticle'] }): VNode | null {
  const { tr } = useUi();
  const { view, openArticle } = props;
  if (view.met.length === 0) return null;
  return (
    <section data-private>
      <h2 class="card-title">{tr.t('card.met')}</h2>
      <ul class="card-list">
        {view.met.map(({ articleId, headline, date }) => (
          <li key={articleId}>
            <button type="button" class="link" onClick={() => openArticle(articleId)}>
              <span dir="auto">{headline}</span>
            </button>
            {date && <span class="card-when"> {tr.date(date)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Links({ view }: { view: CardView }): VNode | null {
  const { tr } = useUi();
  if (view.links.length === 0) return null;
  return (
    <section>
      <h2 class="unseen">{tr.t('card.links')}</h2>
      <p class="card-links">
        {view.links.map(({ site, url }) => (
          <OutLink key={url} url={url}>
            {tr.t(`card.link.${site}`)}
          </OutLink>
        ))}
      </p>
    </section>
  );
}

function Mentions(props: { view: CardView; reveal: PanelActions['reveal'] }): VNode | null {
  const { tr } = useUi();
  const { mentions, label } = props.view;
  const n = mentions.length;
  if (n < 2) return null;
  return (
    <p class="card-mentions">
      <span>{tr.t('names.mentions', { n })}</span>
      {mentions.slice(0, MAX_JUMPS).map((mention, index) => (
        <button
          type="button"
          key={mention.start}
          class="jump"
          aria-label={tr.t('names.jump', { i: index + 1, n, name: label })}
          onClick={() => props.reveal(mention)}
        >
          {tr.number(index + 1)}
        </button>
      ))}
      {n > MAX_JUMPS && '…'}
    </p>
  );
}
