import { readFileSync } from 'node:fs';
import { openRecognizer, type Recognizer } from '../../lib/analysis/recognizer/recognizer.ts';

const MODEL = new URL('../../public/models/names.slmodel', import.meta.url);

/**
 * The recognizer as the extension ships it, or with the weights of another file.
 * @throws when the weights cannot be opened
 */
export function packagedRecognizer(path: string | URL = MODEL): Recognizer {
  const file = readFileSync(path);
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer;
  const recognizer = openRecognizer(bytes);
  if (!recognizer.ok) throw new Error(`the recognizer cannot be opened: ${recognizer.error}`);
  return recognizer.value;
}
