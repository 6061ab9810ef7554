import type { ComponentChildren, VNode } from 'preact';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { DeskView } from '../../lib/views/desk-types.ts';
import { AppNav } from '../common/app-nav.tsx';
import { Blank } from '../common/blank.tsx';
import { ShelfIcon } from '../common/icons.tsx';
import { Failed, Loading } from '../common/states.tsx';
import { Toast } from '../common/toast.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { DeskActions, DeskState, DeskToast } from './desk-actions.ts';
import { DeskNames, DeskStories } from './desk-followed.tsx';
import { DeskLatest } from './desk-latest.tsx';

interface DeskScreenProps {
  readonly desk: DeskState;
  readonly toast: DeskToast | null;
  readonly actions: DeskActions;
  readonly onUndo: () => void;
  readonly onRetry: () => Promise<unknown>;
}

/** The desk in every state. */
export function DeskScreen({ desk, toast, actions, onUndo, onRetry }: DeskScreenProps): VNode {
  const { tr } = useUi();
  return (
    <main class="desk">
      <AppNav page="desk" />
      <h1>{tr.t('desk.title')}</h1>
      {desk.state === 'loading' && <Loading blocks={[4, 4]} />}
      {desk.state === 'failed' && (
        <Failed title={tr.t('desk.failed')} error={desk.error} onRetry={onRetry} />
      )}
      {desk.state === 'ready' && <Laid view={desk.view} actions={actions} />}
      <Toast text={toast && textOf(toast, tr)} onUndo={toast?.last ? onUndo : undefined} />
    </main>
  );
}

function textOf(toast: DeskToast, tr: Translator): string {
  const { kind, last } = toast;
  const said = last && tr.t('desk.unfollowed', { title: last.title });
  return [kind === 'failed' && tr.t('error.not-stored'), said].filter(Boolean).join(' ');
}

function Laid({ view, actions }: { view: DeskView; actions: DeskActions }): VNode {
  const { tr } = useUi();
  return (
    <div class="desk-columns">
      <div class="desk-main">
        <Part id="latest" title={tr.t('desk.latest')}>
          {view.feeds === 0 ? (
            <Blank
              icon={<ShelfIcon />}
              title={tr.t('desk.noFeeds')}
              text={tr.t('desk.noFeedsText')}
            >
              <button type="button" class="button button-main" onClick={actions.openFeeds}>
                {tr.t('desk.addFeeds')}
              </button>
            </Blank>
          ) : (
            <DeskLatest groups={view.latest} followed={view.stories} actions={actions} />
          )}
        </Part>
      </div>
      <div class="desk-side">
        <Part id="stories" title={tr.t('desk.stories')}>
          <DeskStories stories={view.stories} actions={actions} />
        </Part>
        <Part id="names" title={tr.t('desk.names')}>
          <DeskNames names={view.names} actions={actions} />
        </Part>
        <Part id="unread" title={tr.t('desk.unread')}>
          <Unread view={view} actions={actions} />
        </Part>
      </div>
    </div>
  );
}

function Part(props: { id: string; title: string; children: ComponentChildren }): VNode {
  return (
    <section class="desk-part" aria-labelledby={`desk-${props.id}`}>
      <h2 id={`desk-${props.id}`}>{props.title}</h2>
      {props.children}
    </section>
  );
}

function Unread({ view, actions }: { view: DeskView; actions: DeskActions }): VNode {
  const { tr, now } = useUi();
  if (view.unread.length === 0) return <p class="empty">{tr.t('desk.unreadNone')}</p>;
  return (
    <ul class="desk-items">
      {view.unread.map(({ articleId, title, outlet, savedAt }) => (
        <li key={articleId}>
          <button
            type="button"
            class="desk-title link"
            onClick={() => actions.openArticle(articleId)}
          >
            <span dir="auto">{title}</span>
          </button>
          <p class="desk-about">
            {[outlet, tr.t('desk.savedOn', { date: tr.ago(savedAt, now) })]
              .filter((part) => part)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
