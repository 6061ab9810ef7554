import type { RefObject, VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { failureText } from '../../lib/i18n/failure-text.ts';
import type { Result } from '../../lib/model/result.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { CardView } from '../../lib/views/card-types.ts';
import { AppFrame } from '../common/app-frame.tsx';
import { useEscape } from '../common/arrow-keys.ts';
import { Skeleton } from '../common/skeleton.tsx';
import { useUi } from '../common/ui-context.tsx';
import { useSettings } from '../common/use-settings.ts';
import type { CardActions } from '../panels/actions.ts';
import { Card } from './card.tsx';

/** The world outside the card's frame. */
export interface CardHost extends CardActions {
  readonly loadCard: () => Promise<Result<CardView | null>>;
  readonly loadSettings: () => Promise<Result<Settings>>;
  readonly onChange: (listener: (what: 'card' | 'settings') => void) => () => void;
  readonly close: () => void;
  /** The content's height in CSS pixels, told whenever it changes. */
  readonly onHeight: (height: number) => void;
}

/** What the card's frame shows. */
export type CardState =
  | { readonly state: 'loading' }
  | { readonly state: 'none' }
  | { readonly state: 'failed'; readonly error: string }
  | { readonly state: 'card'; readonly view: CardView };

/** The card's frame with its data. Escape closes it. */
export function CardApp({ host }: { host: CardHost }): VNode {
  const settings = useSettings(host);
  const [state, setState] = useState<CardState>({ state: 'loading' });

  const asked = useRef(0);
  const loadCard = useCallback(async () => {
    const question = ++asked.current;
    const loaded = await host.loadCard();
    // The pointer may be on another name by now: an answer that was overtaken is not shown.
    if (question !== asked.current) return;
    if (!loaded.ok) setState({ state: 'failed', error: loaded.error });
    else setState(loaded.value ? { state: 'card', view: loaded.value } : { state: 'none' });
  }, [host]);

  useEffect(() => {
    void loadCard();
    return host.onChange((what) => {
      if (what === 'card') void loadCard();
    });
  }, [host, loadCard]);

  return (
    <AppFrame settings={settings}>
      <CardScreen state={state} host={host} />
    </AppFrame>
  );
}

/** The card's frame in one of its states; measures itself. */
export function CardScreen(props: {
  state: CardState;
  host: CardActions & Pick<CardHost, 'close' | 'onHeight'>;
}): VNode {
  const { state, host } = props;
  const frame = useHeight(host.onHeight);
  useEscape(host.close);
  return (
    <main class="card-screen" ref={frame}>
      <CardContent state={state} host={host} />
    </main>
  );
}

function CardContent(props: {
  state: CardState;
  host: CardActions & Pick<CardHost, 'close'>;
}): VNode {
  const { tr } = useUi();
  const { state, host } = props;
  switch (state.state) {
    case 'loading':
      return (
        <div class="card card-frame" role="status">
          <h1 class="unseen">{tr.t('common.loading')}</h1>
          <Skeleton lines={4} />
        </div>
      );
    case 'none':
      return <h1 class="card card-frame empty">{tr.t('card.noName')}</h1>;
    case 'failed':
      return (
        <div class="card card-frame empty" role="alert">
          <h1>{failureText(tr, state.error)}</h1>
        </div>
      );
    case 'card':
      return (
        <Card
          key={`${state.view.referent} ${state.view.surface}`}
          view={state.view}
          within="frame"
          actions={host}
          onClose={host.close}
        />
      );
  }
}

/**
 * Tells an element's height whenever it changes, without what is private: the page can feel how
 * high our box is, and must not learn from it whether a name stands in the library. The rest of
 * the card is reached by scrolling inside it.
 */
function useHeight(onHeight: (height: number) => void): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new ResizeObserver(() => onHeight(Math.ceil(publicHeight(target))));
    observer.observe(target);
    return () => observer.disconnect();
  }, [onHeight]);
  return element;
}

function publicHeight(target: HTMLElement): number {
  const hidden = [...target.querySelectorAll<HTMLElement>('[data-private]')];
  for (const section of hidden) section.style.display = 'none';
  const { height } = target.getBoundingClientRect();
  for (const section of hidden) section.style.removeProperty('display');
  return height;
}
