import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawIcon, encodePng } from '../../scripts/draw-icons.ts';

describe('icons', () => {
  it.each([16, 32, 48, 128])('the committed %i px icon is what the script draws', (size) => {
    const committed = readFileSync(join('public', 'icons', `${size}.png`));
    expect(committed.readUInt32BE(16)).toBe(size);
    const drawn = encodePng(drawIcon(size), size);
    expect(pixelsOf(committed).equals(pixelsOf(drawn))).toBe(true);
  });

  it('has clear corners and a lamp at the right', () => {
    const pixels = drawIcon(48);
    expect([...pixels.subarray(0, 4)]).toEqual([0, 0, 0, 0]);
    const lamp = (24 * 48 + 41) * 4;
    expect([...pixels.subarray(lamp, lamp + 4)]).toEqual([250, 184, 74, 255]);
  });
});

/** Unpacked pixel rows: the packing may differ between versions of zlib. */
function pixelsOf(png: Buffer): Buffer {
  const start = png.indexOf('IDAT') + 4;
  return inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
}
