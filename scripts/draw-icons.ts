/**
 * Draws the extension's icon: lines of text, and a lamp at their side that lights them.
 * `node scripts/draw-icons.ts` writes public/icons/{16,32,48,128}.png, which are committed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const SIZES = [16, 32, 48, 128] as const;

/** Samples along each side of a pixel: 64 shades of an edge are more than the eye sees. */
const SAMPLES = 8;

type Color = readonly [red: number, green: number, blue: number];
const GROUND: Color = [13, 62, 76];
const PAPER: Color = [246, 243, 236];
const LAMP: Color = [250, 184, 74];

/** A shape on the unit square, with how strongly it covers what lies below. */
interface Shape {
  readonly color: Color;
  readonly opacity: number;
  readonly covers: (x: number, y: number) => boolean;
}

function roundedSquare(radius: number): Shape['covers'] {
  return (x, y) => {
    const dx = Math.max(radius - x, x - (1 - radius), 0);
    const dy = Math.max(radius - y, y - (1 - radius), 0);
    return dx * dx + dy * dy <= radius * radius;
  };
}

/** A line with round ends. */
function bar(from: number, to: number, y: number, width: number): Shape['covers'] {
  const radius = width / 2;
  return (x, at) => {
    const dx = Math.max(from - x, x - to, 0);
    return dx * dx + (at - y) ** 2 <= radius * radius;
  };
}

/** The half disc of the lamp, its flat side at `cx`. */
function halfDisc(cx: number, cy: number, radius: number): Shape['covers'] {
  return (x, y) => x <= cx && (x - cx) ** 2 + (y - cy) ** 2 <= radius * radius;
}

/** A wedge of light, narrow at the lamp, wide at the left. */
function beam(fromX: number, toX: number, cy: number, near: number, far: number): Shape['covers'] {
  return (x, y) => {
    if (x > fromX || x < toX) return false;
    const along = (fromX - x) / (fromX - toX);
    return Math.abs(y - cy) <= near + (far - near) * along;
  };
}

/** The drawing; small sizes get fewer and thicker parts. */
function shapesFor(size: number): readonly Shape[] {
  const small = size <= 16;
  const width = small ? 0.125 : 0.085;
  const top = small ? 0.25 : 0.27;
  return [
    { color: GROUND, opacity: 1, covers: roundedSquare(0.22) },
    { color: LAMP, opacity: 0.3, covers: beam(1, 0, 0.5, 0.05, 0.48) },
    { color: PAPER, opacity: 1, covers: bar(0.2, 0.6, top, width) },
    { color: PAPER, opacity: 1, covers: bar(0.2, 0.46, 0.5, width) },
    { color: PAPER, opacity: 1, covers: bar(0.2, 0.6, 1 - top, width) },
    { color: LAMP, opacity: 1, covers: halfDisc(1, 0.5, small ? 0.3 : 0.26) },
  ];
}

/** Colour and coverage (0 to 1) at a point; null outside of the ground. */
function colorAt(shapes: readonly Shape[], x: number, y: number): Color | null {
  const [ground, ...others] = shapes;
  if (!ground?.covers(x, y)) return null;
  return others.reduce<Color>(
    (below, { color, opacity, covers }) => (covers(x, y) ? blend(below, color, opacity) : below),
    ground.color,
  );
}

function blend(below: Color, above: Color, opacity: number): Color {
  const mix = (a: number, b: number): number => a + (b - a) * opacity;
  return [mix(below[0], above[0]), mix(below[1], above[1]), mix(below[2], above[2])];
}

/** Red, green, blue, alpha of every pixel, row by row. */
export function drawIcon(size: number): Uint8Array {
  const shapes = shapesFor(size);
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      pixels.set(pixelAt(shapes, column, row, size), (row * size + column) * 4);
    }
  }
  return pixels;
}

function pixelAt(shapes: readonly Shape[], column: number, row: number, size: number): number[] {
  const sum = [0, 0, 0];
  let hits = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    const color = colorAt(shapes, x, y);
    if (!color) continue;
    hits += 1;
    for (const [index, value] of color.entries()) sum[index] = (sum[index] ?? 0) + value;
  }
  if (hits === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / hits)), Math.round((hits * 255) / SAMPLES ** 2)];
}

/** A PNG of 8-bit colour with alpha. See https://www.w3.org/TR/png-3/. */
export function encodePng(pixels: Uint8Array, size: number): Buffer {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    rows.set(pixels.subarray(row * size * 4, (row + 1) * size * 4), row * (size * 4 + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, '..', 'public', 'icons');
  mkdirSync(folder, { recursive: true });
  for (const size of SIZES) {
    writeFileSync(join(folder, `${size}.png`), encodePng(drawIcon(size), size));
  }
  console.log(`${SIZES.length} icons in ${folder}`);
}
