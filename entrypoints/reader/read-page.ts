import type { Result } from '../../lib/model/result.ts';
import { type Extraction, extractArticle } from '../../lib/page/extract.ts';

/** Reads the article of this page; never throws: a page that breaks the reader is `failed`. */
export async function readPage(): Promise<Result<Extraction, 'no-article' | 'failed'>> {
  try {
    return await extractArticle(document, { url: location.href });
  } catch (error) {
    return { ok: false, error: 'failed', detail: String(error) };
  }
}
