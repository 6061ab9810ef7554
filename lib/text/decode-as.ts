/**
 * Text in the encodings of the WHATWG standard (https://encoding.spec.whatwg.org/#names-and-labels).
 * The platform's decoder is no part of the language's own type library.
 */
interface Decoder {
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}

const { TextDecoder: PlatformDecoder } = globalThis as unknown as {
  readonly TextDecoder: new (
    label: string,
    options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
  ) => Decoder;
};

/** The standard's name of an encoding by any of its labels, or null for one it does not know. */
export function encodingNamed(label: string): string | null {
  return decoderFor(label, false)?.encoding ?? null;
}

/**
 * The text of bytes, without a byte order mark.
 *
 * @param strict null for bytes that are no such text, in place of replacement characters
 * @returns null also for an encoding that the platform does not know
 */
export function decodeAs(bytes: Uint8Array, label: string, strict: boolean): string | null {
  const decoder = decoderFor(label, strict);
  if (!decoder) return null;
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function decoderFor(label: string, fatal: boolean): Decoder | null {
  try {
    return new PlatformDecoder(label, { fatal, ignoreBOM: false });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
