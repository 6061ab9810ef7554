import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type KeyInput, type Page } from 'puppeteer-core';
import { startNewsstand } from '../newsstand/server.ts';
import { type Bed, type BedOptions, type Tab, WELCOME } from './bed.ts';
import { findBrowser } from './find-browsers.ts';
import { type Evaluator, makeSurface, until } from './surface.ts';

/** The add-on's id in the manifest, and the address that we have Firefox give it. */
const ADDON_ID = 'sidelight@sidelight.example';
const UUID = '5de11947-0000-4000-8000-51de11947000';
const BASE = `moz-extension://${UUID}/`;

function preferences(port: number, options: BedOptions): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
    // A real click is still required; only the doorhanger is left out.
    'extensions.webextOptionalPermissionPrompts': !options.grantable,
    // A temporary add-on is removed at the end; its data shall be there after a restart.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'dom.securecontext.allowlist': (options.secureOrigins ?? [])
      .map((origin) => new URL(origin).hostname)
      .join(','),
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
    'intl.accept_languages': options.language ?? 'en',
  };
}

async function launch(profile: string, port: number, options: BedOptions): Promise<Browser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox: run node scripts/browsers/ensure-browsers.ts');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    userDataDir: profile,
    acceptInsecureCerts: options.anyCertificate ?? false,
    defaultViewport: options.viewport ?? { width: 1280, height: 800 },
    // Without it no page of the extension may be looked into.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(port, options),
  });
  if (options.extension) await browser.installExtension(options.extension);
  return browser;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/** Runs code in Firefox's own window, where `Services` and `WebExtensionPolicy` are. */
async function privileged(browser: Browser, code: string): Promise<unknown> {
  const connection = (browser as unknown as { connection: Connection }).connection;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const contexts = tree.result.contexts as readonly { context: string; url: string }[];
  const main = contexts.find(({ url }) => url.endsWith('browser.xhtml')) ?? contexts[0];
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: `async () => { ${code} }`,
    awaitPromise: true,
    target: { context: main?.context },
  });
  if (result.type === 'exception') throw new Error(JSON.stringify(result.exceptionDetails));
  return (result.result as { value?: unknown }).value;
}

/** Pages of the extension never "finish loading" for the driver: wait for the document itself. */
async function gotoExtension(page: Page, url: string): Promise<void> {
  page.goto(url, { timeout: 1 }).catch(() => undefined);
  await until(`the page ${url}`, () =>
    page.evaluate(
      (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
      url,
    ),
  );
}

async function goto(page: Page, url: string): Promise<void> {
  if (url.startsWith(BASE)) await gotoExtension(page, url);
  else await page.goto(url);
}

/** Longer than any document takes that is there to answer, milliseconds. */
const ANSWER = 3_000;

/**
 * The driver is not always told when a document of the extension gets its address: ask it. One that
 * is just being replaced may never answer, and holds up no question to the others.
 */
async function shows(document: Page | Frame, path: string): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(''), ANSWER);
  });
  const answer = document.evaluate(() => location.href).catch(() => '');
  const url = await Promise.race([answer, silence]);
  clearTimeout(timer);
  return url.startsWith(BASE + path);
}

async function frameOf(page: Page, path: string): Promise<Frame | null> {
  for (const frame of page.frames()) {
    if (frame !== page.mainFrame() && (await shows(frame, path))) return frame;
  }
  return null;
}

async function pageOf(browser: Browser, path: string): Promise<Page | null> {
  for (const page of await browser.pages()) if (await shows(page, path)) return page;
  return null;
}

/** Clicks an element once it stands still: a click is aimed at where the element was. */
async function clickIn(surface: Page | Frame, selector: string): Promise<void> {
  const element = await surface.waitForSelector(selector, { visible: true, timeout: 40_000 });
  await until(`${selector} to stand still`, () =>
    surface.evaluate(async (wanted) => {
      const place = (): string => {
        const { left, top } = document.querySelector(wanted)?.getBoundingClientRect() ?? {};
        return `${left} ${top}`;
      };
      const before = place();
      await new Promise((resolve) => setTimeout(resolve, 120));
      return before === place();
    }, selector),
  );
  await element?.click();
}

function makeTab(page: Page): Tab {
  const surface = makeSurface(
    () => page as unknown as Evaluator,
    (selector) => clickIn(page, selector),
  );
  return {
    ...surface,
    goto: (url) => goto(page, url),
    back: async () => void (await page.goBack()),
    moveTo: (x, y) => page.mouse.move(x, y, { steps: 3 }),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: async (key) => {
      const keys = key.split('+') as KeyInput[];
      for (const one of keys) await page.keyboard.down(one);
      for (const one of keys.reverse()) await page.keyboard.up(one);
    },
    type: (text) => page.keyboard.type(text),
    screenshot: async () => Buffer.from(await page.screenshot()),
    resize: (width, height) => page.setViewport({ width, height }),
    frame: async (path) => {
      const frame = await until(`the frame ${path}`, () => frameOf(page, path));
      if (!frame) throw new Error(`no frame ${path}`);
      return makeSurface(
        () => frame as unknown as Evaluator,
        (selector) => clickIn(frame, selector),
      );
    },
    hasFrame: async (path) => (await frameOf(page, path)) !== null,
    close: () => page.close(),
  };
}

const EXTENSION = `const extension = WebExtensionPolicy.getByID('${ADDON_ID}').extension;`;

/** What the browser itself says of its tabs and of the extension, where the driver misses one. */
async function whatIsOpen(browser: Browser): Promise<string> {
  const seen = (await browser.pages()).map((page) => page.url()).join(', ');
  const told = await privileged(
    browser,
    `${EXTENSION}
    const windows = [...Services.wm.getEnumerator('navigator:browser')];
    const tabs = windows.flatMap((one) => [...one.gBrowser.tabs].map((tab) => tab.linkedBrowser.currentURI.spec));
    return \`tabs: \${tabs.join(', ')}; background: \${extension.backgroundState}\`;`,
  ).catch(String);
  return `The driver sees: ${seen}; the browser has ${String(told)}.`;
}

/** Gives the extension access to all hosts, as its reader may. */
async function grantHosts(browser: Browser): Promise<void> {
  await privileged(
    browser,
    `${EXTENSION}
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions.add('${ADDON_ID}', { origins: ['*://*/*'], permissions: [] }, extension);`,
  );
}

/** Starts Firefox on a profile of its own, in front of a newsstand of its own. */
export async function startFirefox(options: BedOptions): Promise<Bed> {
  const stand = await startNewsstand();
  const profile = mkdtempSync(join(options.profilesIn ?? tmpdir(), 'sidelight-firefox-'));
  let browser = await launch(profile, stand.port, options);
  if (options.extension && options.granted) await grantHosts(browser);
  const pages = new Map<Tab, Page>();
  const adopt = (page: Page): Tab => {
    const known = [...pages].find(([, one]) => one === page)?.[0];
    const tab = known ?? makeTab(page);
    pages.set(tab, page);
    return tab;
  };
  const open = async (url: string): Promise<Tab> => {
    const page = await browser.newPage();
    await goto(page, url);
    return adopt(page);
  };
  const tabWith = async (path: string): Promise<Tab> => {
    const page = await until(`a tab with ${path}`, () => pageOf(browser, path)).catch(
      async (error: unknown) => {
        throw new Error(`${String(error)} ${await whatIsOpen(browser)}`);
      },
    );
    if (!page) throw new Error(`no tab with ${path}`);
    await page.bringToFront();
    return adopt(page);
  };
  // Installed for the first time, it opens this; a tab that comes to the front later disturbs.
  if (options.extension) await tabWith(WELCOME);
  return {
    kind: 'firefox',
    stand,
    profile,
    base: BASE,
    open,
    openPage: (path) => open(BASE + path),
    pageOf: tabWith,
    clickToolbar: async (tab) => {
      await pages.get(tab)?.bringToFront();
      await privileged(
        browser,
        `${EXTENSION}
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { browserActionFor } = ExtensionParent.apiManager.global;
        const action = browserActionFor(extension);
        action.triggerAction(window);`,
      );
    },
    openPanel: async () => {
      await privileged(
        browser,
        `const own = [...SidebarController.sidebars.keys()].find((key) => key.startsWith('sidelight'));
        await SidebarController.show(own);`,
      );
    },
    panelText: async () => {
      const text = await privileged(
        browser,
        `const panel = SidebarController.browser.contentDocument?.querySelector('browser');
        if (!panel?.messageManager) return '';
        return await new Promise((resolve) => {
          panel.messageManager.addMessageListener('panel-text', function listen({ data }) {
            panel.messageManager.removeMessageListener('panel-text', listen);
            resolve(data);
          });
          const read = "sendAsyncMessage('panel-text', content.document.body?.innerText ?? '')";
          panel.messageManager.loadFrameScript('data:,' + encodeURIComponent(read), false);
        });`,
      );
      return String(text).replace(/\s+/g, ' ');
    },
    killBackground: async () => {
      await privileged(
        browser,
        `${EXTENSION}
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
      );
    },
    restart: async () => {
      await browser.close();
      pages.clear();
      browser = await launch(profile, stand.port, options);
    },
    killBrowser: async (meanwhile) => {
      const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
      browser.process()?.kill('SIGKILL');
      await gone;
      pages.clear();
      meanwhile?.();
      browser = await launch(profile, stand.port, options);
    },
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: async () => {
      await browser.close();
      await stand.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
