import { inflateSync } from 'node:zlib';
import type { Box } from '../../../scripts/browsers/bed.ts';

/** A decoded picture: 8 bits for each of red, green, blue and, where there is one, alpha. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly data: Uint8Array;
}

function chunks(png: Buffer): { type: string; body: Buffer }[] {
  const found: { type: string; body: Buffer }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    found.push({
      type: png.toString('latin1', at + 4, at + 8),
      body: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return found;
}

/** The predictor of PNG filter type 4 (PNG specification, section 9.4). */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const byLeft = Math.abs(guess - left);
  const byAbove = Math.abs(guess - above);
  const byCorner = Math.abs(guess - corner);
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

function predict(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, corner);
    default:
      return 0;
  }
}

/**
 * Decodes a screenshot (PNG, 8 bits, true colour, not interlaced: what browsers make).
 * @throws Error for any other PNG.
 */
export function decodePng(png: Buffer): Picture {
  const all = chunks(png);
  const head = all.find(({ type }) => type === 'IHDR')?.body;
  const colour = head?.[9];
  if (head?.[8] !== 8 || head[12] !== 0 || (colour !== 2 && colour !== 6)) {
    throw new Error('not a screenshot that this decoder knows');
  }
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const channels = colour === 6 ? 4 : 3;
  const packed = all.filter(({ type }) => type === 'IDAT').map(({ body }) => body);
  const raw = inflateSync(Buffer.concat(packed));
  const stride = width * channels;
  const data = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? (data[y * stride + x - channels] ?? 0) : 0;
      const above = y > 0 ? (data[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (data[(y - 1) * stride + x - channels] ?? 0) : 0;
      const value = raw[y * (stride + 1) + 1 + x] ?? 0;
      data[y * stride + x] = value + predict(filter, left, above, corner);
    }
  }
  return { width, height, channels, data };
}

/** How many pixels within a box differ between two pictures of one size. */
export function differing(before: Picture, after: Picture, box: Box): number {
  let count = 0;
  const clamp = (value: number, limit: number) => Math.max(0, Math.min(limit, Math.round(value)));
  for (let y = clamp(box.top, before.height); y < clamp(box.bottom, before.height); y++) {
    for (let x = clamp(box.left, before.width); x < clamp(box.right, before.width); x++) {
      const [a, b] = [pixel(before, x, y), pixel(after, x, y)];
      if (a.some((value, channel) => value !== b[channel])) count++;
    }
  }
  return count;
}

/** Red, green and blue of a pixel. */
function pixel({ data, width, channels }: Picture, x: number, y: number): number[] {
  const at = (y * width + x) * channels;
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

/** How many pixels of a colour there are within a box. */
export function ofColor(picture: Picture, box: Box, color: readonly number[]): number {
  let count = 0;
  for (let y = Math.max(0, Math.round(box.top)); y < Math.min(picture.height, box.bottom); y++) {
    for (let x = Math.max(0, Math.round(box.left)); x < Math.min(picture.width, box.right); x++) {
      if (pixel(picture, x, y).every((value, channel) => value === color[channel])) count++;
    }
  }
  return count;
}
