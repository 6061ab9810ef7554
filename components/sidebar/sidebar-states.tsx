import type { VNode } from 'preact';
import type { SidebarState } from '../../lib/views/sidebar-types.ts';
import { Blank } from '../common/blank.tsx';
import { OffIcon, PageIcon, WarnIcon } from '../common/icons.tsx';
import { Skeleton } from '../common/skeleton.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { SidebarActions } from './sidebar-actions.ts';

interface SidebarStatesProps {
  readonly state: Exclude<SidebarState, { readonly state: 'article' }>;
  readonly actions: Pick<SidebarActions, 'readAgain' | 'setSiteOff'>;
}

/** The sidebar where there is no article to show: why, and what can be done. */
export function SidebarStates({ state, actions }: SidebarStatesProps): VNode {
  const { tr } = useUi();
  switch (state.state) {
    case 'reading':
      return (
        <div class="reading-state" role="status">
          <h1 class="unseen">{tr.t('state.reading')}</h1>
          <Skeleton lines={3} />
          <Skeleton lines={6} />
          <Skeleton lines={6} />
        </div>
      );
    case 'no-article':
      return (
        <Blank
          level={1}
          icon={<PageIcon />}
          title={tr.t('state.noArticle')}
          text={tr.t('state.noArticleText')}
        >
          <button type="button" class="button" onClick={actions.readAgain}>
            {tr.t('menu.readAgain')}
          </button>
        </Blank>
      );
    case 'unread':
      return (
        <Blank
          level={1}
          icon={<PageIcon />}
          title={tr.t('state.unread')}
          text={tr.t('state.unreadText')}
        >
          {state.host !== null && (
            <button type="button" class="button" onClick={actions.readAgain}>
              {tr.t('state.readNow')}
            </button>
          )}
        </Blank>
      );
    case 'pdf':
      return (
        <Blank
          level={1}
          icon={<PageIcon />}
          title={tr.t('state.pdf')}
          text={tr.t('state.pdfText')}
        />
      );
    case 'site-off': {
      const { host } = state;
      return (
        <Blank
          level={1}
          icon={<OffIcon />}
          title={tr.t('state.siteOff', { host })}
          text={tr.t('state.siteOffText')}
        >
          <button
            type="button"
            class="button button-main"
            onClick={() => actions.setSiteOff(host, false)}
          >
            {tr.t('state.siteOnAgain', { host })}
          </button>
        </Blank>
      );
    }
    case 'restricted':
      return (
        <Blank
          level={1}
          icon={<OffIcon />}
          title={tr.t('state.restricted')}
          text={tr.t('state.restrictedText')}
        />
      );
    case 'failed':
      return (
        <Blank
          level={1}
          icon={<WarnIcon />}
          title={tr.t('state.failed')}
          text={tr.find(`error.${state.message}`) ?? tr.t('state.failedText')}
        >
          <button type="button" class="button button-main" onClick={actions.readAgain}>
            {tr.t('common.retry')}
          </button>
          {state.message && !tr.find(`error.${state.message}`) && (
            <details class="fold">
              <summary>{tr.t('state.details')}</summary>
              <p class="failure-detail">{state.message}</p>
            </details>
          )}
        </Blank>
      );
  }
}
