/**
 * A response's body, read piece by piece: no more than `maxBytes` decoded bytes are ever held,
 * whatever its headers say and however small it was packed. `body` is null when there was more.
 *
 * @throws when the connection breaks or the request's signal aborts
 */
export async function readCapped(
  response: Response,
  maxBytes: number,
): Promise<{ readonly bytes: number; readonly body: Uint8Array | null }> {
  const reader = response.body?.getReader();
  if (!reader) return { bytes: 0, body: new Uint8Array() };
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { bytes, body: joined(pieces, bytes) };
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      return { bytes, body: null };
    }
    pieces.push(value);
  }
}

function joined(pieces: readonly Uint8Array[], bytes: number): Uint8Array {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
