import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Result } from '../../../lib/model/result.ts';
import type { FoundFeed } from '../../../lib/views/feed-types.ts';
import { download } from '../../common/download.ts';
import { useLoaded } from '../../common/use-loaded.ts';
import { readText } from '../read-text.ts';
import { readHost } from '../site-adder.tsx';
import type {
  FeedsActions,
  FeedsHost,
  FeedsState,
  FeedsToast,
  SearchState,
} from './feeds-actions.ts';
import { FeedsScreen } from './feeds-screen.tsx';

interface FeedsAppProps {
  readonly host: FeedsHost;
  /** An address to begin with; "" for none. */
  readonly address: string;
}

/** What succeeded is seen in the list. */
const SILENT = (): null => null;

/** The reader's feeds with their data. */
export function FeedsApp({ host, address }: FeedsAppProps): VNode {
  const { loaded: list, reload: load } = useLoaded(host.listFeeds, host.onFeedsChange);
  const [search, setSearch] = useState<SearchState>({ state: 'none' });
  const [toast, setToast] = useState<FeedsToast | null>(null);
  const [refreshing, setRefreshing] = useState<ReadonlySet<string>>(new Set());
  const tell = async <T,>(done: Promise<Result<T>>, success: (value: T) => FeedsToast | null) => {
    const result = await done;
    setToast(result.ok ? success(result.value) : { kind: 'failed', error: result.error });
    await load();
  };
  const ask = async (keys: readonly string[], id?: string): Promise<void> => {
    setRefreshing((now) => new Set([...now, ...keys]));
    await tell(host.refreshFeeds(id), SILENT);
    setRefreshing((now) => new Set([...now].filter((key) => !keys.includes(key))));
  };
  const actions: FeedsActions = {
    find: (typed) => void find(host, typed, setSearch),
    follow: (feeds) =>
      void follow(host, feeds).then(async (followed) => {
        const isDeclined = !followed.ok && followed.error === 'declined';
        setSearch({ state: isDeclined ? 'declined' : 'none' });
        if (isDeclined) return;
        await tell(Promise.resolve(followed), () => ({ kind: 'added', count: feeds.length }));
      }),
    chooseList: (file) =>
      void readText(file).then(async (text) => {
        const read = await host.readFeedList(text);
        if (!read.ok) setToast({ kind: 'failed', error: read.error });
        else setSearch({ state: 'listed', feeds: read.value });
      }),
    saveList: () =>
      void host.exportFeeds().then((file) => {
        if (file.ok) download('sidelight-feeds.opml', opmlFile(file.value.text));
        else setToast({ kind: 'failed', error: file.error });
      }),
    allow: (feed, wanted) =>
      void host.agreeToHosts([wanted]).then((agreed) => {
        if (agreed.ok) void ask([feed.id], feed.id);
        else if (agreed.error !== 'declined') setToast({ kind: 'failed', error: agreed.error });
      }),
    pause: (feed, paused) => void tell(host.pauseFeed(feed.id, paused), SILENT),
    refresh: (feed) => void (feed ? ask([feed.id], feed.id) : ask(idsOf(list))),
    remove: ({ id, title }) =>
      void tell(host.removeFeed(id), (allowed) => ({ kind: 'removed', title, allowed })),
    keep: (retention) => void tell(host.setRetention(retention), SILENT),
    retry: load,
  };
  return (
    <FeedsScreen
      list={list}
      search={search}
      address={address}
      toast={toast}
      refreshing={refreshing}
      actions={actions}
    />
  );
}

function idsOf(list: FeedsState): readonly string[] {
  return list.state === 'ready' ? list.view.feeds.map(({ id }) => id) : [];
}

/** The browser is asked for the host first, in the click itself; then the host for its feeds. */
async function find(
  host: FeedsHost,
  typed: string,
  show: (search: SearchState) => void,
): Promise<void> {
  const name = readHost(typed);
  if (name === null) {
    show({ state: 'bad-address' });
    return;
  }
  const agreed = await host.agreeToHosts([name]);
  if (!agreed.ok) {
    const problem = { problem: agreed.error, address: typed.trim(), twinHost: null };
    show(agreed.error === 'declined' ? { state: 'declined' } : { state: 'problem', ...problem });
    return;
  }
  show({ state: 'asking', host: name });
  const found = await host.findFeeds(typed.trim());
  if (found.ok) {
    show({ state: 'found', feeds: found.value });
    return;
  }
  const twinHost = name.startsWith('www.') ? name.slice(4) : `www.${name}`;
  show({
    state: 'problem',
    problem: found.error,
    address: typed.trim(),
    twinHost: found.error === 'redirected' ? twinHost : null,
  });
}

/** Asks the browser for the hosts in the click itself. */
async function follow(host: FeedsHost, feeds: readonly FoundFeed[]): Promise<Result<unknown>> {
  const hosts = [...new Set(feeds.map((feed) => feed.host))];
  const agreed = await host.agreeToHosts(hosts);
  if (!agreed.ok) return agreed;
  return host.addFeeds(feeds.map(({ url, title }) => ({ id: crypto.randomUUID(), url, title })));
}

function opmlFile(text: string): Blob {
  return new Blob([text], { type: 'text/x-opml' });
}
