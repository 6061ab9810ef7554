import type { Result } from '../../lib/model/result.ts';
import { type Extraction, extractArticle } from '../../lib/page/extract.ts';
import { OtherArticles } from '../../lib/page/other-articles.ts';
import { documentAddress } from '../../lib/page/watch.ts';

/** Reads the articles of this page, one after the other. */
export class PageReader {
  readonly #shown = new OtherArticles();

  /** Reads the article of this address; never throws: a page that breaks the reader is `failed`. */
  async read(): Promise<Result<Extraction, 'no-article' | 'pdf' | 'failed'>> {
    // The browser's own viewer shows it in a page that holds nothing else.
    if (document.contentType === 'application/pdf') return { ok: false, error: 'pdf' };
    const [address, title] = [documentAddress(), document.title];
    try {
      const others = this.#shown.standing(address, title);
      const read = await extractArticle(document, { url: location.href, others });
      if (read.ok) this.#shown.remember(address, title, read.value);
      return read;
    } catch (error) {
      return { ok: false, error: 'failed', detail: String(error) };
    }
  }
}
