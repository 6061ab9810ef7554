import { bodyText, readArticles, type StandArticle } from '../newsstand/articles.ts';
import { randomBelow } from '../random.ts';

/** Invented outlets by language: a name and its host. */
const OUTLETS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ru: [
    ['Северный курьер', 'kurier.example'],
    ['Дневник столицы', 'dnevnik.example'],
    ['Биржевой листок', 'listok.example'],
    ['Новая пристань', 'pristan.example'],
    ['Агентство «Меридиан-2»', 'meridian2.example'],
    ['Вечерний Приозёрск', 'priozersk.example'],
    ['Общая газета Поволжья и Прикамья', 'volga-kama.example'],
    ['Точка', 'tochka.example'],
  ],
  uk: [
    ['Слобідський вісник', 'sloboda.example'],
    ['Ранкова варта', 'varta.example'],
    ['Київський тиждень', 'tyzhden.example'],
    ['Новини Полісся', 'polissia.example'],
    ['Економічний щоденник', 'shchodennyk.example'],
    ['Море', 'more.example'],
  ],
  en: [
    ['The Harbour Times', 'harbour.example'],
    ['Continental Post', 'continental.example'],
    ['Daily Ledger', 'ledger.example'],
    ['Lakeside Observer', 'lakeside.example'],
    ['Wire & World', 'wireworld.example'],
    ['The Parliamentary and Diplomatic Review', 'review.example'],
  ],
};

const TAGS = ['Женева', 'NATO', 'санкції', 'для статьи', 'follow up', 'энергетика', 'лекція 3'];

/** A text as of a piece of news, the headline as its first line. */
export interface VariedText {
  readonly lang: string;
  readonly text: string;
}

const LONGEST_HEADLINE = 120;
const PARAGRAPHS = 9;

/** So many texts in three languages: paragraphs of the newsstand, mixed, under different headlines. */
export function variedTexts(count: number): readonly VariedText[] {
  const byLang = Map.groupBy(readArticles(), ({ language }: StandArticle) => language);
  return Array.from({ length: count }, (_, n) => {
    const pick = randomBelow(n);
    const lang = Object.keys(OUTLETS)[n % 3] ?? 'ru';
    const own = byLang.get(lang) ?? [];
    const paragraphs = own.flatMap((article) => bodyText(article).slice(1));
    const headlines = [
      ...own.map(({ headline }) => headline),
      ...paragraphs.flatMap((text) => firstSentence(text) ?? []),
    ];
    const chosen = new Set<string>();
    while (chosen.size < PARAGRAPHS) chosen.add(paragraphs[pick(paragraphs.length)] ?? '');
    const headline = headlines[pick(headlines.length)] ?? '';
    return { lang, text: [headline, ...chosen].join('\n') };
  });
}

function firstSentence(text: string): string | null {
  const sentence = /^[^«“"].{30,}?[^А-ЯІЇЄA-Z.]\.(?=\s)/u.exec(text)?.[0];
  return sentence && sentence.length <= LONGEST_HEADLINE ? sentence.slice(0, -1) : null;
}

/** What is different of each saved article: where it is from, when, and what its reader did with it. */
export interface VariedRow {
  readonly siteName: string;
  readonly url: string;
  readonly datePublished: string;
  readonly savedAt: number;
  readonly tags: readonly string[];
  readonly readAt: number | null;
  readonly archived: boolean;
}

const DAY = 86_400_000;
/** Spread of the days on which they were saved: two years. */
const DAYS = 730;

/** The rows number 0 to `count` - 1 of a library whose newest article was saved at `now`. */
export function variedRows(count: number, texts: readonly VariedText[], now: number): VariedRow[] {
  return Array.from({ length: count }, (_, n) => {
    const pick = randomBelow(n + 13);
    const outlets = OUTLETS[texts[n % texts.length]?.lang ?? 'ru'] ?? [];
    const [siteName, host] = outlets[pick(outlets.length)] ?? ['', 'news.example'];
    const savedAt = Math.round(now - (n / count) * DAYS * DAY);
    const day = new Date(savedAt - pick(3) * DAY).toISOString().slice(0, 10);
    return {
      siteName,
      url: `https://${host}/${day.replaceAll('-', '/')}/${n}`,
      datePublished: `${day}T${String(6 + pick(16)).padStart(2, '0')}:30:00+02:00`,
      savedAt,
      tags: TAGS.filter(() => pick(6) === 0),
      readAt: pick(5) < 3 ? savedAt : null,
      archived: pick(10) === 0,
    };
  });
}
