import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodePack, openPack } from '../../lib/knowledge/pack-format.ts';
import type { Tab } from '../browsers/bed.ts';
import { send } from './extension.ts';
import { madeEntities } from './made-names.ts';

/** Bytes of a piece, before base64. */
const PART = 4 * 1024 * 1024;

/**
 * A pack's file of about so many names. A million takes a minute or two to make, so the file is
 * kept in the system's temporary folder for the next run.
 */
export function madePack(names: number): Uint8Array {
  const kept = join(tmpdir(), `sidelight-bench-${names}.slpack`);
  if (existsSync(kept)) {
    const bytes = new Uint8Array(readFileSync(kept));
    // Kept by an older version of the format, or only half written: made again.
    if (openPack(bytes.buffer).ok) return bytes;
  }
  const sources = [{ name: 'made for measuring', license: 'MIT', url: 'https://example.org/' }];
  const head = { id: 'bench', title: 'Bench', version: '1', created: '2026-01-01', sources };
  const file = encodePack(head, madeEntities(names));
  writeFileSync(kept, file);
  return file;
}

/** Milliseconds of the steps of an installation from a file. */
export interface InstallFigures {
  readonly sendMs: number;
  readonly checkMs: number;
  readonly storeMs: number;
}

/** Installs a pack as the options page does: in pieces, checked whole, made a pack at once. */
export async function installPack(page: Tab, file: Uint8Array): Promise<InstallFigures> {
  const importId = 'bench-import';
  const start = performance.now();
  await send(page, 'packs/begin', { importId, size: file.length });
  for (let offset = 0; offset < file.length; offset += PART) {
    const data = Buffer.from(file.subarray(offset, offset + PART)).toString('base64');
    await send(page, 'packs/part', { importId, offset, data });
  }
  const sent = performance.now();
  const verdict = await send(page, 'packs/check', { importId });
  if (verdict.state !== 'good') throw new Error(`the pack is ${JSON.stringify(verdict)}`);
  const checked = performance.now();
  await send(page, 'packs/install', { importId });
  return { sendMs: sent - start, checkMs: checked - sent, storeMs: performance.now() - checked };
}
