import type { ByteSource, FileSink, OwnFiles } from '../../lib/browser/own-files.ts';
import type { Article } from '../../lib/model/news.ts';
import { type ArticleToSave, saveArticle } from '../../lib/store/articles.ts';
import type { LibraryDatabase } from '../../lib/store/database.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';

/** An article as it is read; the first line is the headline. */
function articleAt(address: string, text: string): Article {
  return plainArticle(text, {
    url: `https://${address}`,
    authors: ['Олена Коваль'],
    siteName: 'Новини',
    datePublished: '2022-01-12T09:00:00Z',
    inLanguage: 'uk',
    links: [{ start: 0, end: 3, url: 'https://news.example/linked' }],
    relatedLinks: [{ title: 'Ще про це', url: 'https://news.example/more' }],
  });
}

/** What saving that article brings, with a little of every layer of the analysis. */
export function toSave(id: string, address: string, text: string): ArticleToSave {
  const span = { start: 0, end: 5 };
  const why = [{ code: 'form', weight: 1.5, detail: 'Київ' }];
  const link = {
    ...span,
    surface: text.slice(0, 5),
    type: 'place',
    entityId: 'Q1899',
    referent: 'Q1899',
    score: 0.93,
    method: 'name',
    why,
    candidates: [{ entityId: 'Q1899', score: 0.93, name: 'Київ', why }],
  } as const;
  const attribution = {
    source: span,
    sourceEntityId: null,
    sourceReferent: 'r1',
    cue: null,
    content: span,
    quotation: 'direct',
    speechClass: 'say',
    sourcing: 'named',
    negated: false,
    via: [],
  } as const;
  return {
    article: {
      id,
      urlKey: address,
      headline: text.split('\n')[0] ?? '',
      siteName: 'Новини',
      datePublished: '2022-01-12T09:00:00Z',
      lang: 'uk',
      entityIds: ['Q1899'],
      terms: { київ: 2, constructor: 1 },
      wireSample: [1, 4294967295],
    },
    version: {
      textHash: `hash of ${text}`,
      article: articleAt(address, text),
      analysis: {
        links: [link],
        attributions: [attribution],
        quantities: [
          { ...span, value: 3, max: 4, unit: '%', counted: null, modifier: 'about' } as const,
        ],
        times: [{ ...span, iso: '2022-01', precision: 'period' } as const],
        claims: [
          { ...span, id: 'c1', text, attribution: 0, about: ['Q1899'], quantities: [0] } as const,
        ],
      },
    },
  };
}

/** Saves so many articles, each with one of everything around it. */
export async function fillLibrary(db: LibraryDatabase, articles: number): Promise<void> {
  for (let n = 0; n < articles; n++) {
    const address = `news.example/${n}`;
    await saveArticle(db, toSave(`a${n}`, address, `Київ, ${n}\nПерша версія.`), 1000 + n);
    if (n % 3 === 0) {
      await saveArticle(db, toSave(`a${n}`, address, `Київ, ${n}\nДруга версія.`), 5000 + n);
    }
    await db.claims.put({
      id: `a${n} c1`,
      kind: 'statement',
      text: 'Перша версія.',
      lang: 'uk',
      speaker: null,
      denied: false,
      url: null,
      entityIds: [],
      appearances: [],
      sources: ['page'],
      analyzer: 1,
      raw: null,
      followedAt: null,
      hiddenAt: null,
      note: '',
      articleId: `a${n}`,
      urlKey: address,
      headline: `Київ, ${n}`,
      date: '2022-01-12',
      quantities: [],
      review: null,
      seenAt: 1000 + n,
    });
  }
  await db.highlights.put({
    id: 'h1',
    urlKey: 'news.example/0',
    url: 'https://news.example/0',
    headline: 'Київ, 0',
    siteName: null,
    quote: { exact: 'Перша', prefix: '', suffix: ' версія' },
    position: { start: 8, end: 13 },
    color: 'yellow',
    note: 'а чому?',
    createdAt: 6,
    changedAt: 6,
    deletedAt: null,
  });
  await db.notes.put({ subject: 'Q1899', text: 'моя «нотатка» \ud800', changedAt: 7 });
  await db.ownNames.put({
    id: 'own:1',
    entity: {
      id: 'own:1',
      type: 'person',
      names: { uk: ['Олена Коваль'] },
      description: {},
      prior: 200,
    },
    note: 'оглядачка',
    updatedAt: 8,
  });
  const correction = { kind: 'never-mark', surface: 'Київ' } as const;
  await db.corrections.put({ id: 'c', correction, madeAt: 9 });
}

/** All rows of all tables, for comparing. */
export async function everything(db: LibraryDatabase): Promise<Readonly<Record<string, unknown>>> {
  const tables = await Promise.all(
    db.tables
      // The search indexes are copies: they are filled again from the rest.
      .filter(({ name }) => !name.startsWith('search'))
      .map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}

/** Files in memory. A file that was not closed is not there. */
export function memoryFiles(): OwnFiles {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    create: async (name) => {
      const sink = memorySink();
      return { ...sink, close: async () => void files.set(name, sink.bytes()) };
    },
    open: async (name) => {
      const bytes = files.get(name);
      return bytes ? memorySource(bytes) : null;
    },
    remove: async (name) => void files.delete(name),
    list: async () =>
      [...files]
        .map(([name, { length }]) => ({ name, size: length }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** Collects what is written. */
export function memorySink(): FileSink & { readonly bytes: () => Uint8Array<ArrayBuffer> } {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  return {
    write: async (bytes) => void chunks.push(bytes.slice()),
    close: async () => undefined,
    abort: async () => undefined,
    bytes: () => new Uint8Array(Buffer.concat(chunks)),
  };
}

export function memorySource(bytes: Uint8Array<ArrayBuffer>): ByteSource {
  return {
    size: bytes.length,
    read: async (offset, length) => bytes.slice(offset, offset + length),
  };
}
