import type { Article } from '../../lib/model/news.ts';
import type { Bed, Tab } from '../browsers/bed.ts';
import { madeArticle } from '../browsers/made-article.ts';

/** The page in whose reader's place messages are sent. */
export const ARTICLE = 'http://www.vestnik.test/mir/zheneva-itogi.html';

/** A text as the reader of that page would send it. */
export function articleOf(text: string): Article {
  return madeArticle(ARTICLE, text);
}

/** What is sent: refused at the door, answered by the index alone, answered with marks. */
const MESSAGES = {
  // A request that a reader may not make: only the way is measured.
  echo: { sidelight: 'request', type: 'library/ids' },
  matches: { sidelight: 'probe' },
  marks: { sidelight: 'request', type: 'reader/article' },
} as const;
/** A kind of message. */
export type Asked = keyof typeof MESSAGES;

let sent = 0;

/**
 * Sends a message from where a page's reader would and waits for the answer: milliseconds.
 * `chrome.scripting` runs the sender in the tab, so the background takes it for the reader.
 */
async function roundTrip(page: Tab, asked: Asked, article: Article): Promise<number> {
  const readingId = `bench-${sent++}`;
  const request = { readingId, article };
  return page.evaluate(
    async ({ wire, address }) => {
      const tabs = await chrome.tabs.query({});
      const tabId = tabs.find(({ url }) => url === address)?.id ?? -1;
      const sendTimed = async (message: object): Promise<number> => {
        const start = performance.now();
        await chrome.runtime.sendMessage(message);
        return performance.now() - start;
      };
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId },
        func: sendTimed,
        args: [wire],
      });
      return answer?.result ?? -1;
    },
    { wire: { ...MESSAGES[asked], request, probe: article }, address: ARTICLE },
  );
}

/** What follows an answer with marks is over by then, milliseconds. */
const SETTLED = 400;

/** Milliseconds of each message, taken in turns: a busy moment of the machine meets all alike. */
export async function roundTrips<Of extends Asked>(
  { bed, page }: { readonly bed: Bed; readonly page: Tab },
  kinds: readonly Of[],
  article: Article,
  { rounds, cold }: { readonly rounds: number; readonly cold: boolean },
): Promise<Record<Of, number[]>> {
  const times = Object.fromEntries(kinds.map((kind) => [kind, [] as number[]])) as Record<
    Of,
    number[]
  >;
  for (let round = 0; round < rounds; round++) {
    for (const kind of kinds) {
      if (cold) await bed.killBackground();
      times[kind].push(await roundTrip(page, kind, article));
      if (kind === 'marks') await new Promise((resolve) => setTimeout(resolve, SETTLED));
    }
  }
  return times;
}
