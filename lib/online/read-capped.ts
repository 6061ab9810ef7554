/**
 * A response's body as text, read piece by piece: no more than `maxBytes` decoded bytes are ever
 * held, whatever its headers say. `text` is null when there was more.
 *
 * @throws when the connection breaks or the request's signal aborts
 */
export async function readCapped(
  response: Response,
  maxBytes: number,
): Promise<{ readonly bytes: number; readonly text: string | null }> {
  const reader = response.body?.getReader();
  if (!reader) return { bytes: 0, text: '' };
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { bytes, text: text + decoder.decode() };
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      return { bytes, text: null };
    }
    text += decoder.decode(value, { stream: true });
  }
}
