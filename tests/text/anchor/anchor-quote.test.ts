import { describe, expect, it } from 'vitest';
import { anchorQuote, quoteOf } from '../../../lib/text/anchor/anchor-quote.ts';

const TEXT = [
  'Переговоры в Женеве завершились',
  'Делегации говорили семь часов. Глава делегации назвал разговор сложным, но профессиональным.',
  'Следующий раунд назначен на среду. Стороны встретятся в Брюсселе.',
  'Наблюдатели не ждут прорыва. Стороны встретятся в Брюсселе ещё раз через неделю.',
].join('\n');

function mark(words: string, nth = 0) {
  let start = TEXT.indexOf(words);
  for (let count = 0; count < nth; count++) start = TEXT.indexOf(words, start + 1);
  const position = { start, end: start + words.length };
  return { quote: quoteOf(TEXT, position), position };
}

function found(text: string, { quote, position }: ReturnType<typeof mark>): string | null {
  const span = anchorQuote(text, quote, position);
  return span && text.slice(span.start, span.end);
}

describe('anchorQuote', () => {
  it('finds a passage where it stood', () => {
    const made = mark('назвал разговор сложным');
    expect(anchorQuote(TEXT, made.quote, made.position)).toEqual(made.position);
  });

  it('finds it behind a paragraph that was added', () => {
    const text = `Обновлено в 20:15\n${TEXT}`;
    expect(found(text, mark('Следующий раунд назначен на среду.'))).toBe(
      'Следующий раунд назначен на среду.',
    );
  });

  it('tells two equal passages apart by what stands around them', () => {
    const words = 'Стороны встретятся в Брюсселе';
    const text = `Молния\n${TEXT}`;
    const second = mark(words, 1);
    expect(anchorQuote(text, second.quote, second.position)?.start).toBe(text.lastIndexOf(words));
    const first = mark(words);
    expect(anchorQuote(text, first.quote, first.position)?.start).toBe(text.indexOf(words));
  });

  it('finds it with other quotation marks, dashes, spaces, ё', () => {
    const text = TEXT.replace('ещё раз', 'еще\u00a0 раз');
    expect(found(text, mark('ещё раз через неделю'))).toBe('еще\u00a0 раз через неделю');
  });

  it('finds it with a word corrected inside', () => {
    const text = TEXT.replace('семь часов', 'восемь часов');
    expect(found(text, mark('Делегации говорили семь часов. Глава делегации'))).toBe(
      'Делегации говорили восемь часов. Глава делегации',
    );
  });

  it('does not put it on a sentence that says something else', () => {
    const text = TEXT.replace(
      'Следующий раунд назначен на среду.',
      'Когда стороны увидятся вновь, пока неизвестно.',
    );
    expect(found(text, mark('Следующий раунд назначен на среду.'))).toBeNull();
  });

  it('does not guess where a short word belongs', () => {
    const text = 'Среда была дождливой. В среду открылась выставка. И снова в среду шёл снег.';
    expect(found(text, mark('среду'))).toBeNull();
  });

  it('finds a passage of which only the words are known', () => {
    const quote = { exact: 'Наблюдатели не ждут прорыва.', prefix: '', suffix: '' };
    expect(anchorQuote(TEXT, quote, null)?.start).toBe(TEXT.indexOf('Наблюдатели'));
    expect(anchorQuote(TEXT, { exact: '', prefix: '', suffix: '' }, null)).toBeNull();
  });

  it('finds a passage longer than is searched letter by letter', () => {
    const many = Array.from({ length: 80 }, (_, at) => `Абзац номер ${at} говорит о своём.`);
    const text = many.join('\n');
    const position = { start: 40, end: text.length };
    const quote = quoteOf(text, position);
    const changed = `Сверху\n${text.replace('номер 40 говорит', 'номер 40 рассказывает')}`;
    const span = anchorQuote(changed, quote, position);
    expect(span && changed.slice(span.start, span.start + 20)).toBe(quote.exact.slice(0, 20));
    expect(span && changed.slice(span.end - 20, span.end)).toBe(quote.exact.slice(-20));
  });
});
