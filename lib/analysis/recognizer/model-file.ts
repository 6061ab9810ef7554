import { sha256 } from '../../knowledge/sha256.ts';
import type { Result } from '../../model/result.ts';
import { TRANSITION_ROWS } from './decode.ts';
import { LABELS, ROW_BITS } from './labels.ts';
import type { WordLexicon } from './word-lexicon.ts';

/** The weights of one stage: `rows[slot << ROW_BITS | label]`, a byte each, see `WEIGHT_OF`. */
export interface StageWeights {
  readonly rows: Uint8Array;
  /** The weight of the byte with the largest absolute value. */
  readonly scale: number;
  readonly transitions: Float32Array;
}

/** How sure the recognizer is at a margin: `1 / (1 + exp(-(slope * margin + offset)))`. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** A trained model, opened. */
export interface RecognizerModel {
  /** The feature table has 2^bits rows. */
  readonly bits: number;
  readonly lexicon: WordLexicon;
  readonly stages: readonly [StageWeights, StageWeights];
  readonly calibration: Calibration;
}

/*
 * Layout of `*.slmodel`, little endian:
 *   0  "SLNR"
 *   4  u32 version
 *   8  SHA-256 of everything from byte 40 on
 *  40  u32 bits, u32 labels, u32 lexicon entries, f32 calibration slope, f32 offset
 *  60  for each stage: f32 scale, f32[TRANSITION_ROWS * LABELS] transitions
 *      u32[entries] lexicon hashes, u8[entries] lexicon bits
 *      for each stage: u8[2^bits << ROW_BITS] rows
 */
const MAGIC = 0x524e4c53;
const VERSION = 1;
const CHECKED_FROM = 40;
const HEADER = 60;
const TRANSITION_COUNT = TRANSITION_ROWS * LABELS;
const STAGES = 2;
const MOST_BITS = 22;

const STEPS = 127;

/**
 * The byte of a weight: its sign and the square root of its size, so that the many small weights
 * keep their differences. 128 is zero.
 */
export function byteOfWeight(weight: number, scale: number): number {
  const steps = Math.round(Math.sqrt(Math.abs(weight) / scale) * STEPS);
  return 128 + (weight < 0 ? -steps : steps);
}

/** The weights of all bytes, for a stage's scale. */
export function weightsOfBytes(scale: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, byte) => {
    const steps = (byte - 128) / STEPS;
    return steps * Math.abs(steps) * scale;
  });
}

function sizeOf(bits: number, entries: number): number {
  return (
    HEADER + STAGES * 4 * (1 + TRANSITION_COUNT) + entries * 5 + STAGES * ((2 ** bits) << ROW_BITS)
  );
}

/** Lays a model out as a file. The same model gives the same bytes. */
export function encodeModel(model: RecognizerModel): Uint8Array {
  const entries = model.lexicon.hashes.length;
  const bytes = new Uint8Array(sizeOf(model.bits, entries));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(40, model.bits, true);
  view.setUint32(44, LABELS, true);
  view.setUint32(48, entries, true);
  view.setFloat32(52, model.calibration.slope, true);
  view.setFloat32(56, model.calibration.offset, true);
  let at = HEADER;
  const putFloat = (value: number) => {
    view.setFloat32(at, value, true);
    at += 4;
  };
  for (const stage of model.stages) {
    putFloat(stage.scale);
    for (const weight of stage.transitions) putFloat(weight);
  }
  for (const hash of model.lexicon.hashes) {
    view.setUint32(at, hash, true);
    at += 4;
  }
  bytes.set(model.lexicon.bits, at);
  at += entries;
  for (const stage of model.stages) {
    bytes.set(stage.rows, at);
    at += stage.rows.length;
  }
  bytes.set(sha256(bytes.subarray(CHECKED_FROM)), 8);
  return bytes;
}

/** Whether the file's checksum is that of its content; tens of milliseconds. */
export function checksumHolds(file: ArrayBuffer): boolean {
  const stored = new Uint8Array(file, 8, 32);
  const actual = sha256(new Uint8Array(file, CHECKED_FROM));
  return actual.every((byte, index) => byte === stored[index]);
}

/**
 * Opens a model: weights are views on the file. The checksum is not computed (see
 * `checksumHolds`), since the file is part of the extension's own package. The error says what
 * is wrong with the file.
 */
export function openModel(file: ArrayBuffer): Result<RecognizerModel> {
  if (file.byteLength < HEADER) return { ok: false, error: 'the file is too short' };
  const view = new DataView(file);
  if (view.getUint32(0, true) !== MAGIC) return { ok: false, error: 'this is no model' };
  if (view.getUint32(4, true) !== VERSION) return { ok: false, error: 'another version' };
  const bits = view.getUint32(40, true);
  const entries = view.getUint32(48, true);
  if (view.getUint32(44, true) !== LABELS || bits > MOST_BITS) {
    return { ok: false, error: 'other labels or features' };
  }
  if (file.byteLength !== sizeOf(bits, entries)) return { ok: false, error: 'the size is wrong' };
  let at = HEADER;
  const floats = (count: number) => {
    const values = new Float32Array(count);
    for (let i = 0; i < count; i++, at += 4) values[i] = view.getFloat32(at, true);
    return values;
  };
  const heads = Array.from({ length: STAGES }, () => ({
    scale: floats(1)[0] ?? 0,
    transitions: floats(TRANSITION_COUNT),
  }));
  const hashes = new Uint32Array(file, at, entries);
  const lexicon = { hashes, bits: new Uint8Array(file, at + entries * 4, entries) };
  at += entries * 5;
  const size = (2 ** bits) << ROW_BITS;
  const [first, second] = heads.map((head, index) => ({
    ...head,
    rows: new Uint8Array(file, at + index * size, size),
  }));
  if (!first || !second) return { ok: false, error: 'a stage is missing' };
  const calibration = { slope: view.getFloat32(52, true), offset: view.getFloat32(56, true) };
  return { ok: true, value: { bits, lexicon, stages: [first, second], calibration } };
}
