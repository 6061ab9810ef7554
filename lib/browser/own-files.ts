/**
 * Files of the extension's own, in its private file system (https://fs.spec.whatwg.org/): backups
 * on their way out and in, and those kept here. They lie beside the database, not in it, so what
 * damages the one leaves the other; they go when the extension is removed.
 */

/** Reads ranges of a file. */
export interface ByteSource {
  /** Bytes. */
  readonly size: number;
  readonly read: (offset: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;
}

/** A file in the making: it stands under its name only once it is closed, whole. */
export interface FileSink {
  readonly write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Gives it up; nothing has changed. */
  readonly abort: () => Promise<void>;
}

/** Where files of our own are kept. Names have no slashes. */
export interface OwnFiles {
  readonly create: (name: string) => Promise<FileSink>;
  /** Null where there is no such file. */
  readonly open: (name: string) => Promise<ByteSource | null>;
  readonly remove: (name: string) => Promise<void>;
  /** Sorted by name. */
  readonly list: () => Promise<readonly { readonly name: string; readonly size: number }[]>;
}

/** The files of this extension in this browser. */
export const ownFiles: OwnFiles = {
  async create(name) {
    const stream = await createdAnew(name);
    return {
      write: (bytes) => stream.write(bytes),
      close: () => stream.close(),
      abort: () => stream.abort(),
    };
  },
  async open(name) {
    const file = await openOwnFile(name);
    return file && sourceOf(file);
  },
  async remove(name) {
    try {
      await (await root()).removeEntry(name);
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  },
  async list() {
    const found: { name: string; size: number }[] = [];
    for await (const handle of (await root()).values()) {
      if (handle.kind === 'file') found.push(await sizeOf(handle as FileSystemFileHandle));
    }
    return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  },
};

/** A file of ours as the browser's own object, for handing it to the reader. */
export async function openOwnFile(name: string): Promise<File | null> {
  try {
    return await (await (await root()).getFileHandle(name)).getFile();
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/** Ranges of a Blob. */
function sourceOf(file: Blob): ByteSource {
  return {
    size: file.size,
    read: async (offset, length) =>
      new Uint8Array(await file.slice(offset, offset + length).arrayBuffer()),
  };
}

/** So often a file is begun that is not found as it is made, … */
const TRIES = 4;
/** … after so long, milliseconds. */
const BETWEEN = 250;

/**
 * A file that is created is there; but Firefox has answered "Entry not found" to it after a browser that was killed
 * (153, one time in some forty restores that were broken off).
 */
async function createdAnew(name: string, left = TRIES): Promise<FileSystemWritableFileStream> {
  try {
    const handle = await (await root()).getFileHandle(name, { create: true });
    return await handle.createWritable();
  } catch (error) {
    if (!isNotFound(error) || left <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    return createdAnew(name, left - 1);
  }
}

function root(): Promise<FileSystemDirectoryHandle> {
  return navigator.storage.getDirectory();
}

async function sizeOf(handle: FileSystemFileHandle): Promise<{ name: string; size: number }> {
  return { name: handle.name, size: (await handle.getFile()).size };
}

/** Whether a file is not there: no disk is full then. */
export function isNotFound(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}
