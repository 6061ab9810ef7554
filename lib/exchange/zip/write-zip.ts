/** Zip files, written piece by piece. See PKWARE's APPNOTE.TXT 6.3; no Zip64. */
import { Zip, ZipDeflate } from 'fflate';

/** Larger archives need Zip64, which is not written: bytes. */
export const MOST_ZIP_BYTES = 0xffffffff;

/**
 * Level of deflate. On analysed articles level 3 takes as long as level 1 and makes files an eighth
 * smaller; level 6 saves another sixteenth and takes half as long again.
 */
const LEVEL = 3;

/** The years that the format knows, with a day's room for time zones: milliseconds. */
const FIRST_TIME = Date.UTC(1980, 0, 2);
const LAST_TIME = Date.UTC(2099, 11, 30);

/** An archive in the making. Each call returns the bytes to append to the file. */
export class ZipWriter {
  readonly #zip: Zip;
  readonly #time: number;
  #made: Uint8Array<ArrayBuffer>[] = [];

  /** `time` is written as the entries' time, as near as the format has it: milliseconds. */
  constructor(time: number) {
    this.#time = Math.min(LAST_TIME, Math.max(FIRST_TIME, time));
    this.#zip = new Zip((error, bytes) => {
      if (error) throw error;
      this.#made.push(bytes as Uint8Array<ArrayBuffer>);
    });
  }

  /** Adds a file; `name` has forward slashes. */
  add(name: string, bytes: Uint8Array): readonly Uint8Array<ArrayBuffer>[] {
    const entry = new ZipDeflate(name, { level: LEVEL });
    entry.mtime = this.#time;
    this.#zip.add(entry);
    entry.push(bytes, true);
    return this.#taken();
  }

  /** Ends the archive with its directory. */
  end(): readonly Uint8Array<ArrayBuffer>[] {
    this.#zip.end();
    return this.#taken();
  }

  #taken(): readonly Uint8Array<ArrayBuffer>[] {
    const made = this.#made;
    this.#made = [];
    return made;
  }
}
