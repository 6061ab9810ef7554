import { readFileSync } from 'node:fs';

/** The rows of a file of JSON lines, empty lines left out; who asks knows what they are. */
export function readJsonLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
