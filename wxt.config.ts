import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { compileStarterPack } from './scripts/starter-pack/compile.ts';

/** Where the built extension goes; a second tree lets several builds run side by side. */
const outDir = process.env.SIDELIGHT_OUT ?? '.output';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir,
  targetBrowsers: ['chrome', 'firefox'],
  hooks: {
    'build:publicAssets': (wxt, files) => {
      mkdirSync(wxt.config.wxtDir, { recursive: true });
      const absoluteSrc = join(wxt.config.wxtDir, 'starter.slpack');
      writeFileSync(absoluteSrc, compileStarterPack());
      files.push({ absoluteSrc, relativeDest: 'packs/starter.slpack' });
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    incognito: 'not_allowed',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    // The test build may also reach servers on loopback over http; the release build may not.
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        "frame-src 'self'",
        "img-src 'self' data:",
        `connect-src 'self' https:${mode === 'e2e' ? ' http://127.0.0.1:* http://localhost:* http://*.test' : ''}`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
      ].join('; '),
    },
    action: { default_title: '__MSG_actionTitle__' },
    // The two frames that stand in pages; in Chromium under an address that changes each session.
    web_accessible_resources: [
      {
        resources: ['sidebar.html', 'card.html'],
        matches: ['*://*/*'],
        ...(browser === 'chrome' && { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'chrome'
      ? { side_panel: { default_path: 'sidebar.html' } }
      : {
          sidebar_action: {
            default_panel: 'sidebar.html',
            default_title: '__MSG_extName__',
            open_at_install: false,
          },
        }),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'next-name': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandNextName__',
      },
      'previous-name': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandPreviousName__',
      },
      highlight: {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandHighlight__',
      },
      'new-name': { description: '__MSG_commandNewName__' },
      'save-article': { description: '__MSG_commandSaveArticle__' },
    },
    ...(browser === 'chrome' && { minimum_chrome_version: '128' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'sidelight@sidelight.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2022' },
  }),
  zip: { excludeSources: ['demo/**', 'test-results/**', '*.log'] },
});
