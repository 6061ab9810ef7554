/**
 * What past versions of the database held, written as they wrote it. Never changed: these
 * databases are in readers' browsers. A new version adds its own tables and rows at the end.
 */
interface PastShape {
  /** Version of the database, as Dexie numbers it. */
  readonly since: number;
  readonly table: string;
  readonly key: string;
  readonly indexes: readonly (readonly [name: string, options: IDBIndexParameters])[];
  readonly rows: readonly object[];
}

const ARTICLE = {
  id: 'a1',
  urlKey: 'vestnik.example/zheneva',
  headline: 'Переговоры начались',
  siteName: 'Вестник',
  datePublished: '2022-01-10T09:00:00+03:00',
  lang: 'ru',
  savedAt: 1641800000000,
  updatedAt: 1641800000000,
  entityIds: ['Q649', 'own:1'],
  terms: { переговор: 3, constructor: 1 },
  versionCount: 1,
  tags: [],
  readAt: null,
  archived: false,
  deletedAt: null,
};

const VERSION = {
  id: 'a1/1',
  articleId: 'a1',
  number: 1,
  savedAt: 1641800000000,
  textHash: '00'.repeat(32),
  article: {
    url: 'https://vestnik.example/zheneva?from=main',
    canonicalUrl: 'https://vestnik.example/zheneva',
    headline: 'Переговоры начались',
    authors: [],
    byline: null,
    siteName: 'Вестник',
    datePublished: '2022-01-10T09:00:00+03:00',
    dateModified: null,
    inLanguage: 'ru',
    text: 'Переговоры начались\nСтороны встретились в Женеве.',
    blocks: [
      { kind: 'headline', start: 0, end: 19 },
      { kind: 'paragraph', start: 20, end: 49 },
    ],
    links: [],
    relatedLinks: [{ title: 'Раньше', url: 'https://vestnik.example/ranshe' }],
    feeds: [],
    structuredData: [],
    extraction: 'readability',
  },
  analysis: {
    links: [
      {
        start: 42,
        end: 48,
        surface: 'Женеве',
        type: 'place',
        entityId: 'Q71',
        referent: 'Q71',
        score: 0.98,
        method: 'name',
        why: [{ code: 'form', weight: 2.1, detail: 'Женева' }],
        candidates: [],
      },
    ],
    attributions: [],
    quantities: [],
    times: [],
    claims: [],
  },
};

export const PAST_SHAPES: readonly PastShape[] = [
  {
    since: 1,
    table: 'articles',
    key: 'id',
    indexes: [
      ['urlKey', { unique: true }],
      ['savedAt', {}],
      ['updatedAt', {}],
      ['deletedAt', {}],
      ['entityIds', { multiEntry: true }],
    ],
    rows: [ARTICLE],
  },
  {
    since: 1,
    table: 'versions',
    key: 'id',
    indexes: [['articleId', {}]],
    rows: [VERSION],
  },
  {
    since: 1,
    table: 'corrections',
    key: 'id',
    indexes: [['madeAt', {}]],
    rows: [
      {
        id: '["it-is","Женеве","Q71"]',
        correction: { kind: 'it-is', surface: 'Женеве', entityId: 'Q71' },
        madeAt: 1641800000001,
      },
    ],
  },
  {
    since: 2,
    table: 'ownNames',
    key: 'id',
    indexes: [['updatedAt', {}]],
    rows: [
      {
        id: 'own:1',
        entity: {
          id: 'own:1',
          type: 'person',
          names: { ru: ['Аркадий Вислоухов'] },
          description: {},
          prior: 200,
        },
        note: '',
        updatedAt: 1641800000002,
      },
    ],
  },
  {
    since: 3,
    table: 'notes',
    key: 'subject',
    indexes: [['changedAt', {}]],
    rows: [{ subject: 'name:вислоухов', text: 'проверить', changedAt: 1641800000003 }],
  },
  {
    since: 4,
    table: 'claims',
    key: 'id',
    indexes: [
      ['articleId', {}],
      ['seenAt', {}],
    ],
    rows: [
      {
        id: 'a1 c1',
        kind: 'statement',
        text: 'Стороны встретились в Женеве.',
        articleId: 'a1',
        urlKey: 'vestnik.example/zheneva',
        headline: 'Переговоры начались',
        date: '2022-01-10T09:00:00+03:00',
        quantities: [],
        review: null,
        seenAt: 1641800000000,
      },
    ],
  },
  {
    since: 6,
    table: 'feeds',
    key: 'id',
    indexes: [
      ['urlKey', { unique: true }],
      ['dueAt', {}],
    ],
    rows: [
      {
        id: 'f1',
        url: 'https://vestnik.example/rss',
        urlKey: 'vestnik.example/rss',
        title: 'Вестник',
        siteUrl: null,
        inLanguage: 'ru',
        addedAt: 1641800000004,
        paused: false,
        dueAt: 1641803600000,
        checkedAt: null,
        changedAt: null,
        etag: null,
        lastModified: null,
        failures: 0,
        problem: null,
        wishes: null,
      },
    ],
  },
  {
    since: 7,
    table: 'highlights',
    key: 'id',
    indexes: [
      ['urlKey', {}],
      ['changedAt', {}],
      ['deletedAt', {}],
    ],
    rows: [
      {
        id: 'h1',
        urlKey: 'vestnik.example/zheneva',
        url: 'https://vestnik.example/zheneva',
        headline: 'Переговоры начались',
        siteName: 'Вестник',
        quote: { exact: 'Стороны встретились', prefix: '', suffix: ' в Женеве.' },
        position: { start: 20, end: 39 },
        color: 'green',
        note: 'кто именно?',
        createdAt: 1641800000005,
        changedAt: 1641800000005,
        deletedAt: null,
      },
    ],
  },
  {
    since: 11,
    table: 'followedStories',
    key: 'id',
    indexes: [['followedAt', {}]],
    rows: [
      {
        id: 'vestnik.example/zheneva',
        title: 'Переговоры начались',
        url: 'https://vestnik.example/zheneva',
        datePublished: '2022-01-10T09:00:00+03:00',
        entityIds: ['Q71'],
        terms: { переговор: 3 },
        followedAt: 1641800000006,
        visitedAt: 1641800000007,
        endedAt: null,
      },
    ],
  },
  {
    since: 11,
    table: 'followedNames',
    key: 'id',
    indexes: [['followedAt', {}]],
    rows: [
      { id: 'Q71', followedAt: 1641800000006, visitedAt: 1641800000007, endedAt: 1641800000008 },
    ],
  },
  {
    since: 11,
    table: 'toRead',
    key: 'urlKey',
    indexes: [['addedAt', {}]],
    rows: [
      {
        urlKey: 'vestnik.example/potom',
        url: 'https://vestnik.example/potom',
        title: 'Потом',
        tags: ['мир'],
        note: '',
        from: 'pocket',
        addedAt: 1641800000009,
      },
    ],
  },
];
