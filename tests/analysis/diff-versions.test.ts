import { describe, expect, it } from 'vitest';
import { diffVersions } from '../../lib/analysis/diff-versions.ts';
import type { Lang } from '../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';

function changes(before: string, after: string, lang: Lang): string[] {
  const read = (text: string) => analyzeText(text, blocksOfPlainText(text, true), lang);
  return diffVersions(read(before), read(after)).map(({ kind, before: a, after: b }) =>
    [kind, a && before.slice(a.start, a.end), b && after.slice(b.start, b.end)]
      .filter((part) => part !== null)
      .join(' | '),
  );
}

const RU = `Мост в Северогорске закрыли на ремонт
Работы начнутся в понедельник и займут две недели. Движение пустят в объезд.
Мэр обещал открыть мост к празднику. Подрядчик пока не выбран.`;

describe('diffVersions', () => {
  it('finds nothing in the same text, nor in another setting of it', () => {
    expect(changes(RU, RU, 'ru')).toEqual([]);
    expect(changes(RU, RU.replaceAll('\n', '\n\n').replace('две', ' две'), 'ru')).toEqual([]);
  });

  it('tells what was added, removed and reworded', () => {
    const after = RU.replace('две недели', 'три недели')
      .replace(' Подрядчик пока не выбран.', '')
      .replace('в объезд.', 'в объезд. Автобусы изменят маршрут.');
    expect(changes(RU, after, 'ru')).toEqual([
      'changed | Работы начнутся в понедельник и займут две недели. | Работы начнутся в понедельник и займут три недели.',
      'added | Автобусы изменят маршрут.',
      'removed | Подрядчик пока не выбран.',
    ]);
  });

  it('sees another headline', () => {
    const after = RU.replace('закрыли на ремонт', 'закроют на ремонт');
    expect(changes(RU, after, 'ru')).toEqual([
      'changed | Мост в Северогорске закрыли на ремонт | Мост в Северогорске закроют на ремонт',
    ]);
  });

  it('does not call what moved a change', () => {
    const [head, first, second] = RU.split('\n');
    expect(changes(RU, [head, second, first].join('\n'), 'ru')).toEqual([]);
  });

  it.each([
    ['ru', 'Обновлено 12 января в 14:05', 'Обновлено 12 января в 16:40'],
    ['ru', '1 245 просмотров', '1 312 просмотров'],
    ['ru', 'Комментарии (12)', 'Комментарии (15)'],
    ['ru', 'Время чтения: 3 мин', 'Реклама'],
    ['uk', 'Оновлено о 14:05', 'Оновлено о 15:20'],
    ['uk', '340 переглядів', '1 200 переглядів'],
    ['uk', 'Підписуйтесь на наш канал у Telegram', 'Реклама'],
    ['en', 'Updated 3 hours ago', 'Updated 5 hours ago'],
    ['en', '12 comments', '48 comments'],
    ['en', 'Published 4 May 2024, 10:15 GMT', 'Last updated 4 May 2024, 18:02 GMT'],
    ['en', 'Advertisement', 'Sign up for the morning letter'],
  ] as const)('ignores what %s pages count and stamp: %s', (lang, before, after) => {
    const text = (noise: string) => `A headline of some words\n${noise}\nThe bridge is closed now.`;
    expect(changes(text(before), text(after), lang)).toEqual([]);
  });

  it('does not take a statement with numbers for a counter', () => {
    expect(
      changes('Пожар\nПогибли 3 человека.', 'Пожар\nПогибли 5 человек, сообщил штаб.', 'ru'),
    ).toHaveLength(2);
    expect(changes('Fire\nIt killed 3 people.', 'Fire\nIt killed 5 people.', 'en')).toEqual([
      'changed | It killed 3 people. | It killed 5 people.',
    ]);
  });
});
