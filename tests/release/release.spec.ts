/**
 * What is shipped (`npm run build`), looked at as a reviewer would. The builds stand where other
 * tests load them from at the same time, so nothing here writes into them.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { zipSync } from 'fflate';

const ROOT = resolve(import.meta.dirname, '../..');
const BROWSERS = ['chrome', 'firefox'] as const;
type Browser = (typeof BROWSERS)[number];

/** Warnings of Mozilla's linter that come from libraries, which must not be changed. */
const LIBRARY_WARNINGS = [
  // Readability writes into its own clone, Preact into what is marked as dangerous by its user.
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^(?:reader\.js|chunks\/)/, most: 3 },
];

/** Code made from text, and code from elsewhere. */
const FORBIDDEN = [
  /\beval\s*\(/,
  /new Function\s*\(/,
  /importScripts\s*\(/,
  /import\s*\(\s*["'`]https?:/,
  /<script[^>]*src=["']?(?:https?:)?\/\//,
];

const MAX_ZIP_BYTES = 5_000_000;
const MAX_GATE_BYTES = 4096;

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts?: unknown;
  readonly incognito: string;
  readonly externally_connectable?: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly web_accessible_resources: readonly {
    readonly resources: readonly string[];
    readonly use_dynamic_url?: boolean;
  }[];
}

const OUT = process.env.SIDELIGHT_OUT ?? '.output';

const folderOf = (browser: Browser, out = OUT): string => resolve(ROOT, out, `${browser}-mv3`);

function manifestOf(browser: Browser): Manifest {
  return JSON.parse(readFileSync(join(folderOf(browser), 'manifest.json'), 'utf8')) as Manifest;
}

function filesOf(browser: Browser, out = OUT): ReadonlyMap<string, Buffer> {
  const folder = folderOf(browser, out);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}

function bin(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const command = join(ROOT, 'node_modules', '.bin', name);
  return execFileSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

test.beforeAll(() => {
  for (const browser of BROWSERS) {
    if (!existsSync(folderOf(browser))) throw new Error('Nothing is built: run npm run build');
  }
});

for (const browser of BROWSERS) {
  test(`${browser}: asks for nothing more than it needs`, () => {
    const manifest = manifestOf(browser);
    const expected = [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
    ];
    expect(manifest.permissions).toEqual(
      browser === 'chrome' ? [...expected, 'sidePanel'] : expected,
    );
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
    const [shown, ...others] = manifest.web_accessible_resources;
    expect(others).toEqual([]);
    expect(shown?.resources).toEqual(['sidebar.html', 'card.html']);
    expect(shown?.use_dynamic_url).toBe(browser === 'chrome' ? true : undefined);
  });

  test(`${browser}: may reach nothing without encryption, and runs only its own code`, () => {
    const policy = manifestOf(browser).content_security_policy.extension_pages;
    expect(policy).toContain("connect-src 'self' https:;");
    expect(policy).not.toContain('http:');
    expect(policy).not.toMatch(/127\.0\.0\.1|localhost|\.test/);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  test(`${browser}: holds no code that makes or loads code`, () => {
    for (const [name, bytes] of filesOf(browser)) {
      if (!/\.(?:js|html)$/.test(name)) continue;
      const code = bytes.toString('utf8');
      const found = FORBIDDEN.filter((pattern) => pattern.test(code));
      expect(found, name).toEqual([]);
    }
  });

  test(`${browser}: is small`, () => {
    const files = filesOf(browser);
    const zip = zipSync(
      Object.fromEntries([...files].map(([name, bytes]) => [name, new Uint8Array(bytes)])),
    );
    expect(zip.length).toBeLessThanOrEqual(MAX_ZIP_BYTES);
    expect(files.get('gate.js')?.length).toBeLessThanOrEqual(MAX_GATE_BYTES);
  });
}

test('passes the linter of the Firefox store', () => {
  const report = JSON.parse(bin('web-ext', ['lint', '-s', folderOf('firefox'), '-o', 'json'])) as {
    readonly errors: readonly unknown[];
    readonly warnings: readonly { readonly code: string; readonly file: string }[];
  };
  expect(report.errors).toEqual([]);
  for (const { code, file, most } of LIBRARY_WARNINGS) {
    const known = report.warnings.filter(
      (warning) => warning.code === code && file.test(warning.file),
    );
    expect(known.length).toBeLessThanOrEqual(most);
    expect(report.warnings.filter((warning) => !known.includes(warning))).toEqual([]);
  }
});

test('comes out the same when it is built again', () => {
  const again = mkdtempSync(join(tmpdir(), 'sidelight-again-'));
  bin('wxt', ['build', '-b', 'chrome'], { SIDELIGHT_OUT: again });
  const first = filesOf('chrome');
  const second = filesOf('chrome', again);
  rmSync(again, { recursive: true });
  expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
  const different = [...first].filter(([name, bytes]) => !second.get(name)?.equals(bytes));
  expect(different.map(([name]) => name)).toEqual([]);
});
