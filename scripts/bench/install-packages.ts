import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Installs public packages into a temporary folder, to be measured beside ours; who asks removes
 * it. Null, with a word on standard output, where that is not possible.
 */
export function installPackages(packages: readonly string[]): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-peers-'));
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages];
  const { status } = spawnSync('npm', args, { cwd: folder, timeout: 120_000, stdio: 'ignore' });
  if (status === 0) return folder;
  rmSync(folder, { recursive: true });
  console.log('The peers are left out: npm could not install them here.');
  return null;
}
