import { parseJson } from './parse-json.ts';

/**
 * UTF-8. The platform's coders are part of every JavaScript we run on but not of the language's
 * own type library, and this code is compiled without the DOM's.
 */
interface Coders {
  readonly TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
  readonly TextDecoder: new (
    label: string,
    options: { fatal: boolean },
  ) => { decode(bytes: Uint8Array): string };
}

const { TextEncoder: Encoder, TextDecoder: Decoder } = globalThis as unknown as Coders;
const encoder = new Encoder();
const decoder = new Decoder('utf-8', { fatal: true });

/** The bytes of a text. */
export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** The text of bytes, or null where they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The value that bytes say as JSON, or undefined where they say none. */
export function decodeJson(bytes: Uint8Array): unknown {
  const text = decodeUtf8(bytes);
  return text === null ? undefined : parseJson(text);
}
