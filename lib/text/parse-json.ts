/**
 * The value that a text says as JSON, or undefined where it says none. Engines refuse what is broken
 * with a SyntaxError, and may refuse what is nested too deep with a RangeError.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}
