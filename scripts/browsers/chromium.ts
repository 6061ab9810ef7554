import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  type BrowserContextOptions,
  type CDPSession,
  chromium,
  type Frame,
  type Page,
} from '@playwright/test';
import { startNewsstand } from '../newsstand/server.ts';
import { type Bed, type BedOptions, type Tab, WELCOME } from './bed.ts';
import { findBrowser } from './find-browsers.ts';
import { pageHeap, workerHeap } from './heap.ts';
import { openPanel, panelText } from './panel.ts';
import { makeSurface, until } from './surface.ts';

/** The id that Chromium gives an unpacked extension: the hash of its path, in letters a to p. */
export function unpackedId(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return Array.from(hex, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * What the profile says of hosts before the browser starts. Hosts that were granted once before
 * (`runtime_granted_permissions`) let `permissions.request` succeed without its prompt, which no
 * automation can answer; `active_permissions` grants them at once.
 */
function writePermissions(profile: string, id: string, active: boolean): void {
  const hosts = {
    api: [],
    explicit_host: ['*://*/*'],
    manifest_permissions: [],
    scriptable_host: [],
  };
  const settings = {
    runtime_granted_permissions: hosts,
    ...(active && { active_permissions: hosts }),
  };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { settings: { [id]: settings } } }),
  );
}

/** Arguments that load an unpacked extension, and let its toolbar button be pressed. */
export function extensionArguments(folder: string | null | undefined): string[] {
  if (!folder) return [];
  return [
    `--disable-extensions-except=${folder}`,
    `--load-extension=${folder}`,
    // Only for pressing the toolbar button from outside.
    '--enable-unsafe-extension-debugging',
  ];
}

function launch(profile: string, port: number, options: BedOptions): Promise<BrowserContext> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium: run node scripts/browsers/ensure-browsers.ts');
  const { secureOrigins = [], language, headless = true } = options;
  const forTests: BrowserContextOptions = headless
    ? {
        viewport: options.viewport ?? { width: 1280, height: 800 },
        colorScheme: options.colorScheme ?? 'light',
      }
    : { viewport: null };
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    ...forTests,
    ...(headless && { proxy: { server: `http://127.0.0.1:${port}`, bypass: '<-loopback>' } }),
    ...(options.backForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    ...(language && { env: { ...process.env, LANGUAGE: language } }),
    args: [
      '--disable-component-update',
      ...(options.anyCertificate ? ['--ignore-certificate-errors'] : []),
      ...(language ? [`--lang=${language}`] : []),
      ...(headless ? [] : [`--host-resolver-rules=MAP *.test 127.0.0.1:${port}`]),
      ...(secureOrigins.length > 0
        ? [`--unsafely-treat-insecure-origin-as-secure=${secureOrigins.join(',')}`]
        : []),
      ...extensionArguments(options.extension),
    ],
  });
}

function frameOf(page: Page, path: string): Frame | undefined {
  return page
    .frames()
    .find((frame) => frame.url().startsWith('chrome-extension:') && frame.url().includes(path));
}

/** Keys bring the tab to the front first: the browser drops those for a tab that is hidden. */
function makeTab(page: Page): Tab {
  const surface = makeSurface(
    () => page,
    (selector) => page.click(selector),
  );
  return {
    ...surface,
    goto: async (url) => void (await page.goto(url)),
    back: async () => void (await page.goBack()),
    moveTo: (x, y) => page.mouse.move(x, y, { steps: 3 }),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: async (key) => {
      await page.bringToFront();
      await page.keyboard.press(key);
    },
    type: async (text) => {
      await page.bringToFront();
      await page.keyboard.type(text);
    },
    screenshot: () => page.screenshot(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    frame: async (path) => {
      const frame = await until(`the frame ${path}`, async () => frameOf(page, path));
      if (!frame) throw new Error(`no frame ${path}`);
      return makeSurface(
        () => frameOf(page, path) ?? frame,
        (selector) => (frameOf(page, path) ?? frame).click(selector),
      );
    },
    hasFrame: async (path) => frameOf(page, path) !== undefined,
    close: () => page.close(),
  };
}

/** Presses the toolbar button through the browser's own debugging protocol. */
export async function triggerAction(
  context: BrowserContext,
  page: Page,
  id: string,
): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('the context has no browser');
  const session: CDPSession = await browser.newBrowserCDPSession();
  await page.bringToFront();
  const url = page.url();
  // The button belongs to a target of type "tab", which only tells the address of its page.
  const title = await page.title();
  const { targetInfos } = (await session.send('Target.getTargets', {
    filter: [{ type: 'tab' }],
  })) as { targetInfos: { targetId: string; url: string; title: string }[] };
  const target = targetInfos.find((info) => info.url === url && info.title === title);
  if (!target) throw new Error(`no tab shows ${url}`);
  await session.send(
    'Extensions.triggerAction' as 'Target.getTargets',
    {
      id,
      targetId: target.targetId,
    } as never,
  );
  await session.detach();
}

type StopWorker = () => Promise<void>;

/**
 * The way to stop the service worker of a browser, from a tab that stays open: closing it would
 * wake the worker again, which listens for closed tabs.
 */
const stoppers = new WeakMap<BrowserContext, Promise<StopWorker>>();

async function makeStopper(context: BrowserContext, base: string): Promise<StopWorker> {
  const page = await context.newPage();
  await page.goto(`${base}manifest.json`);
  const session = await context.newCDPSession(page);
  const running = new Map<string, boolean>();
  let ends = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus, status } of versions) {
      const runs = runningStatus !== 'stopped' && status !== 'redundant';
      if (running.get(versionId) === true && !runs) ends++;
      running.set(versionId, runs);
    }
  });
  await session.send('ServiceWorker.enable');
  return async () => {
    const before = ends;
    await session.send('ServiceWorker.stopAllWorkers');
    await until('the end of the service worker', async () => {
      // Whoever waits for an answer wakes it again at once: it has ended all the same.
      if (ends > before) return true;
      if (running.size > 0 && ![...running.values()].includes(true)) return true;
      // One that is just being started may not have been told.
      await session.send('ServiceWorker.stopAllWorkers');
      return false;
    });
  };
}

/** Stops the service worker as the browser does after 30 idle seconds. */
async function stopWorker(context: BrowserContext, base: string): Promise<void> {
  const stopper = stoppers.get(context) ?? makeStopper(context, base);
  stoppers.set(context, stopper);
  const stop = await stopper;
  await stop();
}

/** Ends the browser's process at once, as a crash or an empty battery does. */
async function kill(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the context has no browser');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('the browser has no process');
  const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
  process.kill(main.id, 'SIGKILL');
  await gone;
}

/** Starts Chromium on a profile of its own, in front of a newsstand of its own. */
export async function startChromium(options: BedOptions): Promise<Bed> {
  const stand = await startNewsstand();
  const profile = mkdtempSync(join(options.profilesIn ?? tmpdir(), 'sidelight-chromium-'));
  const id = options.extension ? unpackedId(options.extension) : '';
  const base = `chrome-extension://${id}/`;
  if (options.grantable || options.granted) {
    writePermissions(profile, id, options.granted === true);
  }
  let context = await launch(profile, stand.port, options);
  const pages = new Map<Tab, Page>();
  const adopt = (page: Page): Tab => {
    const known = [...pages].find(([, one]) => one === page)?.[0];
    const tab = known ?? makeTab(page);
    pages.set(tab, page);
    return tab;
  };
  const open = async (url: string): Promise<Tab> => {
    const page = await context.newPage();
    await page.goto(url);
    return adopt(page);
  };
  const pageOf = async (path: string): Promise<Tab> => {
    const page = await until(`a tab with ${path}`, async () =>
      context.pages().find((one) => one.url().startsWith(base + path)),
    );
    if (!page) throw new Error(`no tab with ${path}`);
    await page.bringToFront();
    return adopt(page);
  };
  // Installed for the first time, it opens this; a tab that comes to the front later disturbs.
  if (options.extension) await pageOf(WELCOME);
  return {
    kind: 'chromium',
    stand,
    profile,
    base,
    open,
    openPage: (path) => open(base + path),
    pageOf,
    clickToolbar: async (tab) => {
      const page = pages.get(tab);
      if (!page) throw new Error('that tab is not of this browser');
      await triggerAction(context, page, id);
    },
    openPanel: () => openPanel(context, base),
    panelText: () => panelText(context, base),
    killBackground: () => stopWorker(context, base),
    heap: (tab) => {
      const page = tab && pages.get(tab);
      return page ? pageHeap(context, page) : workerHeap(context, base);
    },
    restart: async () => {
      await context.close();
      pages.clear();
      context = await launch(profile, stand.port, options);
    },
    killBrowser: async (meanwhile) => {
      await kill(context);
      pages.clear();
      meanwhile?.();
      context = await launch(profile, stand.port, options);
    },
    closed: () => new Promise((resolve) => context.once('close', () => resolve())),
    close: async () => {
      await context.close();
      await stand.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
