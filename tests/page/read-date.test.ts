import { describe, expect, it } from 'vitest';
import { dateInAddress, dateInLine, readDate } from '../../lib/page/read-date.ts';

describe('readDate', () => {
  it.each([
    ['2021-12-22T18:04:00+02:00', '2021-12-22T18:04:00+02:00'],
    ['2021-12-22T18:04:00.123Z', '2021-12-22T18:04:00Z'],
    ['2021-12-22T18:04+0200', '2021-12-22T18:04:00+02:00'],
    ['2021-12-22 18:04:05 +03', '2021-12-22T18:04:05+03:00'],
    ['2021-12-22 18:04', '2021-12-22'],
    ['2021-12-22', '2021-12-22'],
    ['22.12.2021 18:04', '2021-12-22'],
    ['20211222T180400', '2021-12-22'],
    ['Wed, 22 Dec 2021 18:04:00 +0200', '2021-12-22T18:04:00+02:00'],
    ['Wed, 22 Dec 2021 16:04 GMT', '2021-12-22T16:04:00Z'],
    ['December 22, 2021 6:04 pm', '2021-12-22'],
    ['2021/12/22 18:04:00', '2021-12-22'],
    ['середа, 22 грудня 2021, 18:04', '2021-12-22'],
    ['22 декабря 2021 г.', '2021-12-22'],
    ['1640189040', '2021-12-22T16:04:00Z'],
    ['1640189040000', '2021-12-22T16:04:00Z'],
  ])('%s → %s', (written, iso) => expect(readDate(written)).toBe(iso));

  it.each(['', 'yesterday', '2021', '2021-13-02', '0001-01-01', '32.12.2021', null, undefined])(
    'no date: %s',
    (written) => expect(readDate(written)).toBeNull(),
  );
});

describe('dateInLine', () => {
  it.each([
    ['Friday, April 10, 1998 Published at 22:03 GMT', '1998-04-10'],
    ['— Олена Ткач, 9 липня 2025, 14:35', '2025-07-09'],
    ['25.10.2024 13:47', '2024-10-25'],
    ['12 articles 2021', null],
  ])('%s → %s', (line, day) => expect(dateInLine(line)).toBe(day));
});

describe('dateInAddress', () => {
  it.each([
    ['https://a.example/2025/03/20/story', '2025-03-20'],
    ['https://a.example/economy/20241025/rate.html', '2024-10-25'],
    ['https://a.example/2025/99/20/story', null],
    ['https://a.example/news/20241025123', null],
  ])('%s → %s', (address, day) => expect(dateInAddress(address)).toBe(day));
});
