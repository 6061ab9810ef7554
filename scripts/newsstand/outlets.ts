/** The key of a fictitious outlet; also its folder under `site/`. */
export type OutletKey = 'vestnik' | 'novyny' | 'meridian';

/** A fictitious outlet: every name, person and address of it is invented. */
export interface Outlet {
  readonly key: OutletKey;
  readonly host: string;
  readonly name: string;
  readonly language: 'ru' | 'uk' | 'en';
  readonly motto: string;
  /** The path of an article of this outlet, as its publishing system would make it. */
  readonly articlePath: (slug: string, language: string) => string;
  /** The path of the outlet's feed. */
  readonly feedPath: string;
  /** The words its pages use. */
  readonly words: {
    readonly related: string;
    readonly popular: string;
    readonly advertisement: string;
    readonly subscribe: string;
    readonly share: string;
    readonly source: string;
    readonly allNews: string;
    readonly by: string;
    readonly footer: string;
  };
}

/** The three outlets of the newsstand. */
export const OUTLETS: Readonly<Record<OutletKey, Outlet>> = {
  vestnik: {
    key: 'vestnik',
    host: 'www.vestnik.test',
    name: 'Вестник недели',
    language: 'ru',
    motto: 'Новости без спешки',
    articlePath: (slug) => `/mir/${slug}.html`,
    feedPath: '/rss.xml',
    words: {
      related: 'Читайте также',
      popular: 'Популярное',
      advertisement: 'Реклама',
      subscribe: 'Подписывайтесь на «Вестник недели» в Telegram и читайте нас без рекламы',
      share: 'Поделиться',
      source: 'Источник материала',
      allNews: 'Все новости',
      by: 'Текст',
      footer: '«Вестник недели» — вымышленное издание для демонстрации и испытаний.',
    },
  },
  novyny: {
    key: 'novyny',
    host: 'novyny.test',
    name: 'Новини дня',
    language: 'uk',
    motto: 'Головне за сьогодні',
    articlePath: (slug, language) => (language === 'ru' ? `/ru/news/${slug}` : `/news/${slug}`),
    feedPath: '/feed.atom',
    words: {
      related: 'Читайте також',
      popular: 'Популярне',
      advertisement: 'Реклама',
      subscribe: 'Підписуйтеся на «Новини дня» у Telegram, щоб дізнаватися першими',
      share: 'Поширити',
      source: 'Джерело',
      allNews: 'Усі новини',
      by: 'Автор',
      footer: '«Новини дня» — вигадане видання для демонстрації та випробувань.',
    },
  },
  meridian: {
    key: 'meridian',
    host: 'meridian.test',
    name: 'The Meridian',
    language: 'en',
    motto: 'The world at noon',
    articlePath: (slug) => `/world/${slug}`,
    feedPath: '/feed.json',
    words: {
      related: 'Related',
      popular: 'Most read',
      advertisement: 'Advertisement',
      subscribe: 'Subscribe to The Meridian for the morning briefing',
      share: 'Share',
      source: 'Source',
      allNews: 'All stories',
      by: 'By',
      footer: 'The Meridian is an invented paper, made for demonstration and tests.',
    },
  },
};

/** The outlet that answers to a host name, with or without `www.`; null for any other host. */
export function outletAt(host: string): Outlet | null {
  const bare = host.replace(/:\d+$/, '').replace(/^www\./, '');
  return (
    Object.values(OUTLETS).find((outlet) => outlet.host.replace(/^www\./, '') === bare) ?? null
  );
}
