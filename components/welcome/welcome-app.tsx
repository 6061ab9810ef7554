import type { VNode } from 'preact';
import { AppFrame } from '../common/app-frame.tsx';
import type { OptionsHost } from '../options/options-actions.ts';
import { useOptions } from '../options/options-app.tsx';
import { WelcomeScreen } from './welcome-screen.tsx';

/** The welcome page with its data. */
export function WelcomeApp({ host }: { host: OptionsHost }): VNode {
  const { settings, granted, reload } = useOptions(host);
  return (
    <AppFrame settings={settings}>
      <WelcomeScreen
        settings={settings}
        granted={granted}
        browser={host.browser}
        actions={{
          setMode: async (mode) => {
            const agreed = await host.setMode(mode);
            await reload();
            return agreed;
          },
          allowSite: async (site) => {
            const agreed = await host.allowSite(site);
            await reload();
            return agreed;
          },
        }}
      />
    </AppFrame>
  );
}
