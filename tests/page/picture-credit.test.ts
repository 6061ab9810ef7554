import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { buildBlocks, type PageBlock } from '../../lib/page/build-blocks.ts';
import { withoutCredit } from '../../lib/page/picture-credit.ts';

function block(html: string, kind: PageBlock['kind']): PageBlock {
  const { document } = parseHTML(`<html><body><p>${html}</p></body></html>`);
  const [built] = buildBlocks(document.body as unknown as Element, () => true);
  if (built === undefined) throw new Error('no text');
  return { ...built, kind };
}

describe('withoutCredit', () => {
  it.each([
    ['The mayor at the door. Photo: Ada Marsh / Agency', 'The mayor at the door.'],
    ['The mayor at the door. Photograph: A. Marsh/AFP/Getty Images', 'The mayor at the door.'],
    ['The mayor at the door (Photo by Ada Marsh/AFP)', 'The mayor at the door'],
    ['The mayor at the door. Credit...Ada Marsh for the Post', 'The mayor at the door.'],
    ['The mayor at the door.Ada Marsh / AFP - Getty Images', 'The mayor at the door.'],
    ['The mayor at the door. REUTERS/Ben Okoye', 'The mayor at the door.'],
    ['Мэр у двери. Фото: пресс-служба', 'Мэр у двери.'],
    ['Мэр у двери / Фото Агентство', 'Мэр у двери'],
    ['Мер біля дверей. Світлина: О. Марченко', 'Мер біля дверей.'],
  ])('%s', (html, expected) => expect(withoutCredit(block(html, 'caption')).text).toBe(expected));

  it.each([
    'The mayor shows a photo: his son stands beside him.',
    'The mayor met people from Reuters',
    'Who is in the picture? The mayor.',
    'Мэр показал фото Иванова',
    'He spoke to the AP',
  ])('stays: %s', (html) => expect(withoutCredit(block(html, 'caption')).text).toBe(html));

  it.each([
    'He thanked his father. Thanks. Pa',
    'The family lives in Laurel. St. James, PA',
    'He works for a wire service. Reuters',
  ])('stays below a picture that is not marked: %s', (html) =>
    expect(withoutCredit(block(html, 'paragraph')).text).toBe(html),
  );

  it('goes there behind a stroke', () => {
    const line = 'The mayor at the door. Ada Marsh/AP';
    expect(withoutCredit(block(line, 'paragraph')).text).toBe('The mayor at the door.');
    expect(withoutCredit(block('He thanked him. Pa', 'caption')).text).toBe('He thanked him. Pa');
  });

  it('keeps prose whole, and gives no segment or link beyond the end', () => {
    const prose = `${'They waited for the train. '.repeat(10)}Photo: Ada Marsh`;
    expect(withoutCredit(block(prose, 'paragraph')).text).toBe(prose);
    const { text, segments, links } = withoutCredit(
      block('<a href="/d">The door. Photo: A Marsh</a> <a href="/a">for Agency</a>', 'caption'),
    );
    expect(text).toBe('The door.');
    expect(segments.map(({ start, length }) => [start, length])).toEqual([[0, 9]]);
    expect(links).toEqual([{ start: 0, end: 9, href: '/d' }]);
  });
});
