import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';
import { AppFrame } from '../common/app-frame.tsx';
import type { OptionsHost } from './options-actions.ts';
import { OptionsScreen } from './options-screen.tsx';

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

/** The options page with its data. */
export function OptionsApp({ host }: { host: OptionsHost }): VNode {
  const { settings, granted, reload } = useOptions(host);
  const actions = {
    ...host,
    setMode: async (mode: Settings['mode']) => reloadAfter(host.setMode(mode), reload),
    allowSite: async (site: string) => reloadAfter(host.allowSite(site), reload),
    forbidSite: async (origin: string) => reloadAfter(host.forbidSite(origin), reload),
  };
  return (
    <AppFrame settings={settings}>
      <OptionsScreen
        settings={settings}
        granted={granted}
        version={host.version}
        actions={actions}
      />
    </AppFrame>
  );
}

/** Permissions change without an event of ours: look again once the answer is there. */
async function reloadAfter(
  answer: Promise<boolean>,
  reload: () => Promise<void>,
): Promise<boolean> {
  const agreed = await answer;
  await reload();
  return agreed;
}
