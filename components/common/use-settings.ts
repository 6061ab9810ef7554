import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';

interface SettingsHost {
  readonly loadSettings: () => Promise<Result<Settings>>;
  readonly onChange: (listener: (what: string) => void) => () => void;
}

/** The settings, kept up to date; the default ones until they are there. */
export function useSettings(host: SettingsHost): Settings {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const load = useCallback(async () => {
    const loaded = await host.loadSettings();
    if (loaded.ok) setSettings(loaded.value);
  }, [host]);
  useEffect(() => {
    void load();
    return host.onChange((what) => {
      if (what === 'settings') void load();
    });
  }, [host, load]);
  return settings;
}
