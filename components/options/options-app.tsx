import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';
import { AppFrame } from '../common/app-frame.tsx';
import { useHash } from '../common/hash.ts';
import { type ClaimsHost, claimIn } from './claims-actions.ts';
import { ClaimsApp } from './claims-app.tsx';
import type { DataHost } from './data/data-actions.ts';
import { DataApp } from './data/data-app.tsx';
import type { ExchangeHost } from './data/exchange-actions.ts';
import { type FeedsHost, feedAddressIn } from './feeds/feeds-actions.ts';
import { FeedsApp } from './feeds/feeds-app.tsx';
import type { OptionsHost } from './options-actions.ts';
import { OptionsNav, type OptionsPage } from './options-nav.tsx';
import { OptionsScreen } from './options-screen.tsx';
import { type OwnNamesHost, selectionIn } from './own-names-actions.ts';
import { OwnNamesApp } from './own-names-app.tsx';
import type { PacksHost } from './packs-actions.ts';
import { PacksApp } from './packs-app.tsx';

/** The settings and granted sites of a page, kept up to date. */
export function useOptions(host: OptionsHost): {
  readonly settings: Settings;
  readonly granted: readonly string[];
  readonly reload: () => Promise<void>;
} {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [granted, setGranted] = useState<readonly string[]>([]);
  const reload = useCallback(async () => {
    const [loaded, origins] = await Promise.all([host.loadSettings(), host.loadGranted()]);
    if (loaded.ok) setSettings(loaded.value);
    setGranted(origins);
  }, [host]);
  useEffect(() => {
    void reload();
    return host.onChange(() => void reload());
  }, [host, reload]);
  return { settings, granted, reload };
}

interface OptionsAppProps {
  readonly host: OptionsHost;
  readonly knowledge: PacksHost & OwnNamesHost;
  readonly claims: ClaimsHost;
  readonly data: DataHost & ExchangeHost;
  readonly feeds: FeedsHost;
}

/** The options page with its data: the part that the address names. */
export function OptionsApp(props: OptionsAppProps): VNode {
  const { host, knowledge, claims, data, feeds } = props;
  const { settings, granted, reload } = useOptions(host);
  const hash = useHash();
  const selection = selectionIn(hash);
  const page = pageOf(hash);
  /** Why the last change was not kept: an object, so that a second failure draws its switch anew. */
  const [failure, setFailure] = useState<{ readonly error: string } | null>(null);
  const keep = async (change: Promise<Result<unknown>>): Promise<void> => {
    const kept = await change;
    // Who has just declined need not be told.
    setFailure(kept.ok || kept.error === 'declined' ? null : { error: kept.error });
  };
  const actions = {
    ...host,
    set: (change: Partial<Settings>) => void keep(host.set(change)),
    setSiteOff: (site: string, off: boolean) => void keep(host.setSiteOff(site, off)),
    clearOnlineLog: () => keep(host.clearOnlineLog()),
    agreeToHosts: (hosts: readonly string[]) => void keep(host.agreeToHosts(hosts)),
    forbidHosts: (hosts: readonly string[]) => void keep(host.forbidHosts(hosts)),
    setMode: async (mode: Settings['mode']) => reloadAfter(host.setMode(mode), reload),
    allowSite: async (site: string) => reloadAfter(host.allowSite(site), reload),
    forbidSite: (origin: string) => void keep(reloadAfter(host.forbidSite(origin), reload)),
  };
  return (
    <AppFrame settings={settings} page="options">
      <OptionsNav page={page} />
      {page === 'packs' && <PacksApp host={knowledge} />}
      {page === 'own-names' && (
        <OwnNamesApp host={knowledge} selection={selection} onList={showNames} />
      )}
      {page === 'claims' && <ClaimsApp host={claims} selection={claimIn(hash)} />}
      {page === 'feeds' && <FeedsApp host={feeds} address={feedAddressIn(hash) ?? ''} />}
      {page === 'data' && <DataApp host={data} />}
      {page === 'settings' && (
        <OptionsScreen
          settings={settings}
          granted={granted}
          version={host.version}
          failure={failure?.error ?? null}
          actions={actions}
        />
      )}
    </AppFrame>
  );
}

function pageOf(hash: string): OptionsPage {
  if (hash === '#packs') return 'packs';
  if (hash === '#claims' || claimIn(hash) !== null) return 'claims';
  if (hash === '#data') return 'data';
  if (feedAddressIn(hash) !== null) return 'feeds';
  return hash === '#own-names' || selectionIn(hash) !== null ? 'own-names' : 'settings';
}

function showNames(): void {
  location.hash = '#own-names';
}

/** Permissions change without an event of ours: look again once the answer is there. */
export async function reloadAfter<T>(answer: Promise<T>, reload: () => Promise<void>): Promise<T> {
  const answered = await answer;
  await reload();
  return answered;
}
