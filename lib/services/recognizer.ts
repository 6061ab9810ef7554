import { openRecognizer, type Recognizer } from '../analysis/recognizer/recognizer.ts';
import { readPackageFile } from '../browser/package-files.ts';

/** The packaged weights, written by `npm run train:recognizer`. */
const MODEL = 'models/names.slmodel';

/**
 * Opens the recognizer of names that no pack knows.
 * @throws when the packaged weights cannot be opened: the package is damaged
 */
export async function loadRecognizer(): Promise<Recognizer> {
  const recognizer = openRecognizer(await readPackageFile(MODEL));
  if (!recognizer.ok) throw new Error(`the recognizer cannot be opened: ${recognizer.error}`);
  return recognizer.value;
}
