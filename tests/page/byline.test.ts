import { describe, expect, it } from 'vitest';
import { tidyByline } from '../../lib/page/byline.ts';

describe('tidyByline', () => {
  it.each([
    ['By Ana Lopes', 'By Ana Lopes'],
    ['  By   Ana\nLopes ', 'By Ana Lopes'],
    ['By Ana Lopes · 10 January 2022 at 19:45', 'By Ana Lopes'],
    ['by Ana Lopes | November 18, 2019 12:26 PM Print this', 'by Ana Lopes'],
    ['by Ana Lopes @alopes Nov 19, 2019 at 6:46 pm ET • 2 min read', 'by Ana Lopes'],
    ['by Ana LopesMonday, November 18, 2019', 'by Ana LopesMonday'],
    ['By Ana Lopes On 11/13/19 at 4:00 PM EST', 'By Ana Lopes'],
    ['Анна Лопес, 10 января 2022, 19:45', 'Анна Лопес'],
    ['Понеділок, 10 січня 2022', ''],
    ['Понедельник, 10.01.2022 19:45', ''],
    ['Ana Lopes (AP), Tuesday 2019-11-18T20:51:19Z Science', 'Ana Lopes (AP)'],
    ['May Allen - Apr 16, 2015 8:02 pm UTC', 'May Allen'],
    ['user2007 ', 'user2007'],
    ['Автор: Анна Лопес', 'Анна Лопес'],
    ['Текст : Анна Лопес', 'Анна Лопес'],
    ['Written by: Ana Lopes', 'Ana Lopes'],
    ['AFP', 'AFP'],
    ['', ''],
  ])('%j is %j', (line, tidy) => {
    expect(tidyByline(line)).toBe(tidy);
  });
});
