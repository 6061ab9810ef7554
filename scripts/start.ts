/**
 * The demonstration, `npm start`: builds the extension, starts the newsstand, opens a browser
 * with the extension and shows the sidebar on the first article. Without a display it takes the
 * same way unseen and leaves pictures of it in `demo/`. `--headless` asks for the pictures.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { builtExtension } from './browsers/built-extension.ts';
import { ensureBrowsers } from './browsers/ensure-browsers.ts';
import { showInWindow } from './demo/show-in-window.ts';
import { takePictures } from './demo/take-pictures.ts';

const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules', '.bin');

function build(): void {
  const { status } = spawnSync('wxt build --mode e2e', {
    cwd: ROOT,
    shell: true,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The extension could not be built.');
}

function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

process.env.PATH = `${BIN}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
const { chromium } = ensureBrowsers();
console.log(`Chromium: ${chromium}`);
build();
const extension = builtExtension('chromium');
if (hasDisplay() && !process.argv.includes('--headless')) await showInWindow(extension);
else await takePictures(extension, join(ROOT, 'demo'));
