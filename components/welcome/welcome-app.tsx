import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { AppFrame } from '../common/app-frame.tsx';
import type { OptionsHost } from '../options/options-actions.ts';
import { reloadAfter, useOptions } from '../options/options-app.tsx';
import { WelcomeScreen } from './welcome-screen.tsx';

/** The welcome page with its data. */
export function WelcomeApp({ host }: { host: OptionsHost }): VNode {
  const { settings, granted, reload } = useOptions(host);
  const [shortcut, setShortcut] = useState<string | null | undefined>();
  useEffect(() => {
    const look = (): void => void host.loadShortcut().then(setShortcut);
    look();
    // It is changed in a tab of the browser's own.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [host]);
  return (
    <AppFrame settings={settings}>
      <WelcomeScreen
        settings={settings}
        granted={granted}
        browser={host.browser}
        shortcut={shortcut}
        actions={{
          setMode: (mode) => reloadAfter(host.setMode(mode), reload),
          allowSite: (site) => reloadAfter(host.allowSite(site), reload),
        }}
      />
    </AppFrame>
  );
}
