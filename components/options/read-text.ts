/** A file's text; empty where it cannot be read, which is then refused like any other. */
export async function readText(file: File): Promise<string> {
  try {
    return await file.text();
  } catch {
    return '';
  }
}
