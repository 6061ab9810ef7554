import { defineBackground } from '#imports';
import { onAlarm } from '../lib/browser/alarms.ts';
import { serve } from '../lib/browser/server.ts';
import { onOriginsChanged } from '../lib/browser/sites.ts';
import {
  onCommandKey,
  onInstalled,
  onMenu,
  onStartup,
  onTabClosed,
  onToolbarClick,
} from '../lib/browser/tabs.ts';
import { pressButton, pressKey, pressMenu } from '../lib/services/commands.ts';
import { createServices } from '../lib/services/create-services.ts';
import { answerProbes } from '../lib/services/probe.ts';
import { requestHandlers } from '../lib/services/requests.ts';
import { readSettings } from '../lib/services/settings.ts';
import { applySites } from '../lib/services/sites.ts';
import { explainStorage } from '../lib/services/stored.ts';
import { forgetTab } from '../lib/services/tab-states.ts';
import { earlyNameRows } from '../lib/store/name-rows.ts';

export default defineBackground({
  // A service worker cannot import later, and parses one file soonest; Firefox reads less as a module.
  type: { firefox: 'module' },
  main() {
    // Every listener is added at once: a worker that was woken for an event must hear it.
    const services = createServices(earlyNameRows());
    serve(requestHandlers(services), explainStorage);
    if (import.meta.env.MODE === 'e2e') answerProbes(services);
    onToolbarClick((tabId) => {
      void pressButton(tabId);
      // What is known by name is opened while the page is being read.
      services.analyzer.prepare();
    });
    onCommandKey((command, tabId) => void pressKey(services, command, tabId));
    onMenu((entry, tabId, selection) => void pressMenu(entry, tabId, selection));
    onTabClosed((tabId) => void forgetTab(tabId));
    onOriginsChanged(() => void readSettings().then(applySites));
    // What few starts need is evaluated when it is asked for; in Chromium it is loaded already.
    const startUp = async (reason: 'install' | 'update' | 'start' | 'other') =>
      (await import('../lib/services/lifecycle.ts')).startUp(services, reason);
    const ring = async (alarm: string) =>
      (await import('../lib/services/ring.ts')).ring(services, alarm);
    onAlarm((alarm) => void ring(alarm));
    onInstalled((reason) => void startUp(reason));
    onStartup(() => void startUp('start'));
  },
});
