import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { failureText } from '../../lib/i18n/failure-text.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { HighlightColor } from '../../lib/model/highlight.ts';
import type { Result } from '../../lib/model/result.ts';
import type { MarkDensity } from '../../lib/model/settings.ts';
import type { TextSpan } from '../../lib/model/text.ts';
import type { CardView } from '../../lib/views/card-types.ts';
import type { ReadingView } from '../../lib/views/sidebar-types.ts';
import { Blank } from '../common/blank.tsx';
import { DensityChoice } from '../common/density-choice.tsx';
import { HeadNotes } from '../common/head-notes.tsx';
import { BackIcon, CheckIcon, OutIcon, WarnIcon } from '../common/icons.tsx';
import { OutLink } from '../common/out-link.tsx';
import { Skeleton } from '../common/skeleton.tsx';
import { Failed } from '../common/states.tsx';
import { Toast } from '../common/toast.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { ClaimActions, NameActions, PanelActions } from '../panels/actions.ts';
import { ArticlePanels } from '../panels/article-panels.tsx';
import { articleHash, type FileState, type NotKept, type ReadingState } from './library-actions.ts';
import { ReadingText } from './reading-text.tsx';
import { VersionChanges } from './version-changes.tsx';

interface ReadingScreenProps {
  readonly reading: ReadingState;
  readonly density: MarkDensity;
  readonly onDensity: (density: MarkDensity) => void;
  readonly loadCard: (view: ReadingView, name: number) => Promise<Result<CardView | null>>;
  /** Keep a new highlight of the opened version. */
  readonly addHighlight?: (view: ReadingView, span: TextSpan, color: HighlightColor) => void;
  readonly highlights?: PanelActions['highlights'];
  readonly claims?: (view: ReadingView) => ClaimActions;
  /** Correct names and note something down. */
  readonly names?: NameActions;
  /** Make a name of the reader's own out of what is selected. */
  readonly nameSelection?: (surface: string) => void;
  /** The file last asked for. */
  readonly file: FileState;
  /** What was done last, where it could not be kept. */
  readonly notKept?: NotKept | null;
  readonly onSaveMarkdown: (view: ReadingView) => void;
  /** Takes a deleted article back. */
  readonly onRestore: () => void;
  readonly onRetry: () => Promise<unknown>;
  /** Goes to a fragment of the library's address. */
  readonly onGo: (hash: string) => void;
}

/** A saved article, opened offline, with the same sections beside it as in the sidebar. */
export function ReadingScreen(props: ReadingScreenProps): VNode {
  const { tr } = useUi();
  const { reading, notKept = null } = props;
  return (
    <div class="reading">
      <nav class="reading-bar">
        <a href="#/" class="button button-quiet">
          <BackIcon />
          {tr.t('reading.back')}
        </a>
      </nav>
      {reading.state === 'loading' && (
        <main class="reading-loading">
          <div role="status">
            <h1 class="unseen">{tr.t('common.loading')}</h1>
          </div>
          <Skeleton lines={4} />
          <Skeleton lines={9} />
        </main>
      )}
      {reading.state === 'missing' && (
        <main>
          <Blank
            level={1}
            icon={<WarnIcon />}
            title={tr.t('library.missing')}
            text={tr.t('library.missingText')}
          />
        </main>
      )}
      {reading.state === 'failed' && (
        <main>
          <Failed
            level={1}
            title={tr.t('library.failed')}
            error={reading.error}
            onRetry={props.onRetry}
          />
        </main>
      )}
      {reading.state === 'ready' && <Opened {...props} view={reading.view} />}
      <Toast text={notKept && textOf(notKept, tr)} icon={<WarnIcon />} />
    </div>
  );
}

function textOf({ what, error }: NotKept, tr: Translator): string {
  const stays = tr.t(what === 'highlight' ? 'highlights.notKept' : 'options.notKept');
  return `${stays} ${failureText(tr, error)}`;
}

function Opened(props: ReadingScreenProps & { readonly view: ReadingView }): VNode {
  const { tr } = useUi();
  const { view, loadCard, onGo, density, highlights, claims, addHighlight, names, nameSelection } =
    props;
  const [flash, setFlash] = useState<TextSpan | null>(null);
  const [openName, setOpenName] = useState<number | null>(null);
  const actions = useMemo<PanelActions>(
    () => ({
      reveal: ({ start, end }) => setFlash({ start, end }),
      loadCard: (name) => loadCard(view, name),
      openArticle: (articleId) => onGo(articleHash(articleId)),
      ...(highlights && { highlights }),
      ...names,
      ...(claims && { claims: claims(view) }),
    }),
    [view, loadCard, onGo, highlights, claims, names],
  );
  return (
    <div class="reading-columns">
      <main>
        <ReadingHead {...props} />
        {view.changes && <VersionChanges changes={view.changes} onReveal={actions.reveal} />}
        <ReadingText
          view={view}
          density={density}
          flash={flash}
          onOpenName={setOpenName}
          {...(nameSelection && { onName: nameSelection })}
          {...(addHighlight && {
            onHighlight: (span, color) => addHighlight(view, span, color),
          })}
        />
      </main>
      <aside class="reading-aside" aria-label={tr.t('sidebar.title')}>
        <ArticlePanels
          view={view.sidebar}
          actions={actions}
          openName={openName}
          onOpenName={setOpenName}
        />
      </aside>
    </div>
  );
}

function ReadingHead(props: ReadingScreenProps & { readonly view: ReadingView }): VNode {
  const { tr } = useUi();
  const { view, density, onDensity, onGo } = props;
  const { head } = view.sidebar;
  const version = view.versions.find(({ number }) => number === view.version);
  const origin = [
    head.siteName,
    head.datePublished && tr.dateTime(head.datePublished),
    head.byline,
  ];
  return (
    <header class="reading-head">
      <p class="head-origin">{origin.filter((part) => part).join(' · ')}</p>
      <p class="reading-offline">
        {version && tr.t('reading.offline', { date: tr.day(version.savedAt) })}
        {' · '}
        <OutLink url={head.url}>
          {tr.t('reading.original')} <OutIcon />
        </OutLink>
      </p>
      {view.binned && (
        <div class="notice" role="status">
          <WarnIcon />
          <p>{tr.t('reading.deleted')}</p>
          <button type="button" class="button" onClick={props.onRestore}>
            {tr.t('common.undo')}
          </button>
        </div>
      )}
      <HeadNotes head={head} />
      <div class="reading-controls">
        {view.versions.length > 1 && (
          <label>
            <span class="control-label">{tr.t('reading.versions')}</span>
            <select
              class="field"
              value={String(view.version)}
              onChange={(event) =>
                onGo(articleHash(view.articleId, Number(event.currentTarget.value)))
              }
            >
              {view.versions.map(({ number, savedAt }) => (
                <option key={number} value={String(number)}>
                  {tr.t('reading.version', { i: number, date: tr.day(savedAt) })}
                </option>
              ))}
            </select>
          </label>
        )}
        <DensityChoice label={tr.t('reading.marks')} value={density} onChange={onDensity} />
        <button
          type="button"
          class="button"
          disabled={props.file.state === 'saving'}
          title={tr.t('reading.markdownHint')}
          onClick={() => props.onSaveMarkdown(view)}
        >
          {tr.t('reading.markdown')}
        </button>
      </div>
      <FileOutcome file={props.file} />
    </header>
  );
}

/** What came of the file that the reader asked for. */
function FileOutcome({ file }: { readonly file: FileState }): VNode {
  const { tr } = useUi();
  return (
    <div role="status">
      {file.state === 'saved' && (
        <p class="notice notice-good">
          <CheckIcon />
          <span>{tr.t('reading.markdownSaved', { name: file.name })}</span>
        </p>
      )}
      {file.state === 'failed' && (
        <p class="notice notice-bad">
          <WarnIcon />
          <span>{failureText(tr, file.error)}</span>
        </p>
      )}
    </div>
  );
}
