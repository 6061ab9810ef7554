import { describe, expect, it } from 'vitest';
import { diffVersions } from '../../lib/analysis/diff-versions.ts';
import type { Lang } from '../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';

/** A page read twice; `real` is what a careful reader calls a change, as it stands afterwards. */
interface TwoReadings {
  readonly what: string;
  readonly lang: Lang;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly real: readonly string[];
}

/** Written before the rules were looked at: what pages put between an article's lines. */
const CASES: readonly TwoReadings[] = [
  {
    what: 'a Russian page with a stamp, counters and an advertisement in the text',
    lang: 'ru',
    before: [
      'В Озерске закрыли переправу',
      'Опубликовано: 12 января 2022, 14:05',
      'Просмотров: 1 245',
      'Паром стоит у причала с утра. Лёд поднялся на полметра.',
      'Реклама',
      'Переправу обещают открыть к пятнице.',
      'Комментариев: 3',
    ],
    after: [
      'В Озерске закрыли переправу',
      'Обновлено: 13 января 2022, 09:40',
      'Просмотров: 18 902',
      'Паром стоит у причала с утра. Лёд поднялся на метр.',
      'Реклама. 16+',
      'Переправу обещают открыть к пятнице.',
      'Комментариев: 57',
    ],
    real: ['Лёд поднялся на метр.'],
  },
  {
    what: 'a Ukrainian page whose only change is what it counts and asks for',
    lang: 'uk',
    before: [
      'У Гаївці відкрили бібліотеку',
      'Оновлено 2 години тому',
      'Час читання: 2 хв',
      'Зал працюватиме щодня, крім понеділка.',
      '12 коментарів',
      'Читайте нас у Telegram',
    ],
    after: [
      'У Гаївці відкрили бібліотеку',
      'Оновлено 5 годин тому',
      'Час читання: 3 хв',
      'Зал працюватиме щодня, крім понеділка.',
      '41 коментар',
      'Підписуйтесь на нас у Viber',
    ],
    real: [],
  },
  {
    what: 'an English page with shares, a reading time and a scroll notice',
    lang: 'en',
    before: [
      'Harbour wall gives way in the night',
      'Updated at 06:15 GMT, 4 May 2024',
      '4 min read',
      '1.2K shares',
      'Nobody was hurt when the wall fell.',
      'Advertisement',
      'The harbour master called it a warning.',
    ],
    after: [
      'Harbour wall gives way in the night',
      'Updated at 18:02 GMT, 4 May 2024',
      '5 min read',
      '3.8K shares',
      'Nobody was hurt when the wall fell.',
      'Advertisement - scroll to continue',
      'The harbour master called it a warning. Two boats were lost.',
    ],
    real: ['Two boats were lost.'],
  },
  {
    what: 'an English live page that stamps its age and its author',
    lang: 'en',
    before: [
      'Storm crosses the coast',
      'Last updated 3 minutes ago',
      '3 new updates',
      'Trains are running again on the northern line.',
      '214 reactions',
    ],
    after: [
      'Storm crosses the coast',
      'Last updated 1 hour ago',
      '11 new updates',
      'Trains are running again on the northern line.',
      '1,027 reactions',
    ],
    real: [],
  },
  {
    what: 'a Russian page where numbers of people are no counters',
    lang: 'ru',
    before: [
      'На заводе остановили цех',
      'Сегодня в 10:30',
      'В цехе работали 40 человек.',
      'Поделились 12',
      'Смену отпустили домой.',
    ],
    after: [
      'На заводе остановили цех',
      'Вчера в 10:30',
      'В цехе работали 46 человек.',
      'Поделились 96',
      'Смену отпустили домой.',
    ],
    real: ['В цехе работали 46 человек.'],
  },
];

describe('two readings of one page', () => {
  it.each(CASES)('$what', ({ lang, before, after, real }) => {
    const read = (lines: readonly string[]) => {
      const text = lines.join('\n');
      return analyzeText(text, blocksOfPlainText(text, true), lang);
    };
    const now = read(after);
    const found = diffVersions(read(before), now).map(({ after: at }) =>
      at ? now.text.slice(at.start, at.end) : 'gone',
    );
    expect(found).toEqual(real);
  });
});
