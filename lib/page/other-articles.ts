import { isElement, isText, walk } from './dom-access.ts';
import type { Extraction } from './extract.ts';

/** What stands in the page and belongs to other articles than the one that is asked for. */
export interface OtherTexts {
  readonly texts: ReadonlySet<Text>;
  /** The headlines of those articles. */
  readonly headlines: readonly string[];
}

export const NO_OTHERS: OtherTexts = { texts: new Set(), headlines: [] };

interface Known {
  readonly title: string;
  readonly headline: string;
  /** The nodes that were read, with what they said. */
  readonly texts: ReadonlyMap<Text, string>;
}

/** Articles that are remembered of one document; the one read longest ago is let go first. */
const MAX_KNOWN = 12;

/**
 * The articles that one document has shown so far. A page that goes on with another article below
 * the first changes its address and title on the way, and keeps the first in the page: it must not
 * be taken for the second. An address that changes under the same title is still the same article.
 */
export class OtherArticles {
  readonly #known = new Map<string, Known>();

  /** Remembers what was read under an address and a document's title. */
  remember(address: string, title: string, { article, textMap }: Extraction): void {
    const texts = new Map([...textMap.nodes()].map((node) => [node, node.data]));
    this.#known.delete(address);
    this.#known.set(address, { title, headline: article.headline, texts });
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MAX_KNOWN) break;
      this.#known.delete(oldest);
    }
  }

  /** What of the other articles still stands in the page, unchanged. */
  standing(address: string, title: string): OtherTexts {
    const texts = new Set<Text>();
    const headlines: string[] = [];
    for (const [at, other] of this.#known) {
      if (at === address || other.title === title) continue;
      const before = texts.size;
      for (const [node, data] of other.texts) {
        if (node.isConnected && node.data === data) texts.add(node);
      }
      if (texts.size > before) headlines.push(other.headline);
    }
    return { texts, headlines };
  }
}

/** Whether an element shows nothing but texts of other articles. */
export function isOfOthers(element: Element, { texts }: OtherTexts): boolean {
  let has = false;
  let hasOwn = false;
  walk(element, {
    enter(node) {
      if (!isText(node)) return isElement(node);
      if (node.data.trim() === '') return false;
      has = true;
      hasOwn ||= !texts.has(node);
      return hasOwn ? 'stop' : false;
    },
  });
  return has && !hasOwn;
}
