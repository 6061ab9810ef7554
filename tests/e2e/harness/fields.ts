import type { Surface } from '../../../scripts/browsers/bed.ts';

/** Writes into the document's field for longer texts, as the reader would. */
export async function write(surface: Surface, text: string): Promise<void> {
  await surface.until((words) => {
    const field = document.querySelector('textarea');
    if (!field) return false;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  }, text);
}

/** Puts a file into the document's file field, as if the reader had chosen it. */
export async function chooseFile(
  surface: Surface,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const base64 = Buffer.from(content).toString('base64');
  await surface.until(
    (file) => {
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!field) return false;
      const data = Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([data], file.name));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    },
    { name, base64 },
  );
}
