import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/model/news.ts';
import { extractArticle } from '../../lib/page/extract.ts';

const PROSE = [
  'Мост через реку закрыли в понедельник утром: опоры осмотрели водолазы и нашли две трещины.',
  'Движение пустили в объезд, через старую плотину, где помещается только один ряд машин.',
  'Ремонт, по расчётам инженеров, займёт не меньше трёх недель и обойдётся в восемь миллионов.',
]
  .map((text) => `<p>${text}</p>`)
  .join('\n');

async function read(html: string, url = 'https://a.example/story-one'): Promise<Article> {
  const { document } = parseHTML(html);
  const result = await extractArticle(document as unknown as Document, { url });
  if (!result.ok) throw new Error(result.error);
  return result.value.article;
}

function page(
  inside: string,
  head = '<title>Мост через реку закрыли на три недели</title>',
): string {
  return `<!doctype html><html><head>${head}</head><body><div class="x"><h1>Мост через реку закрыли на три недели</h1>${inside}</div></body></html>`;
}

describe('what stands beside the text', () => {
  it.each([
    [
      'a count of comments and what readers wrote',
      '<div><b>Комментарии (2)</b><div><p>Давно пора было его закрыть, каждый день там стояли по часу!</p></div></div>',
      'Давно',
    ],
    ['a request to report mistakes', '<div>Ошибка? Выделите её и нажмите Ctrl+Enter</div>', 'Ctrl'],
    [
      'a call in mid-sentence',
      '<p>«Вести» в Telegram — присоединяйтесь, чтобы не пропустить главного</p>',
      'присоединяйтесь',
    ],
    [
      'a line of dates in words',
      '<div>Понедельник, 10 марта 2025, обновлено в 14:35</div>',
      'обновлено',
    ],
    [
      'entries under a label',
      '<div>Самое читаемое<br>1. <a href="/a-story">Рубль отреагировал на решение регулятора</a><br>2. <a href="/b-story">Нефть подешевела до 74 долларов за баррель</a></div>',
      'Рубль',
    ],
    ['who took a picture', '<figure><span>Getty Images</span></figure>', 'Getty'],
  ])('is left out: %s', async (_, furniture, words) => {
    const { text } = await read(
      page(
        `${PROSE}${furniture}<p>Последний абзац этой заметки о мосте рассказывает, что будет дальше.</p>`,
      ),
    );
    expect(text).not.toContain(words);
    expect(text).toContain('Последний абзац');
  });

  it('keeps a section on comments that is longer than the rest', async () => {
    const { text } = await read(
      page(
        `<p>Мост через реку закрыли в понедельник утром, и город встал в пробках.</p><div><h2>Комментарии</h2>${PROSE}</div>`,
      ),
    );
    expect(text).toContain('нашли две трещины');
  });

  it('keeps a number in a table', async () => {
    const { text } = await read(
      page(`${PROSE}<table><tr><td>Начало</td><td>10.03.2025</td></tr></table>`),
    );
    expect(text).toContain('10.03.2025');
  });

  it('takes no line of dates for the standfirst', async () => {
    const dates = '<p>3 грудня 2004 року, п’ятниця, о 18:20, оновлено о 19:05</p>';
    expect((await read(page(`${dates}<div>${PROSE}</div>`))).text).not.toContain('грудня');
  });

  it('takes an unmarked line behind the headline for the standfirst', async () => {
    const line = 'Водолазы нашли трещины в двух опорах из шести';
    const { text, blocks } = await read(
      page(`<div class="q1">${line}</div><div class="q2">${PROSE}</div>`),
    );
    expect(text.split('\n')[1]).toBe(line);
    expect(blocks[1]?.kind).toBe('standfirst');
  });
});

describe('what a page shows of itself', () => {
  it.each([
    [
      'the line with the date',
      '<span>10 марта 2025, 14:35</span>',
      'https://a.example/story-one',
      '2025-03-10',
    ],
    ['its address', '', 'https://a.example/2025/03/11/story-one', '2025-03-11'],
    ['neither', '', 'https://a.example/story-one', null],
  ])('tells the day by %s', async (_, line, url, date) => {
    expect((await read(page(`<div>${line}</div>${PROSE}`), url)).datePublished).toBe(date);
  });

  it('is named by the part of its title that its logo shows', async () => {
    const head = '<title>Мост закрыли — на три недели | Вести реки</title>';
    const logo = '<a href="/">Вести реки</a>';
    expect((await read(page(logo + PROSE, head))).siteName).toBe('Вести реки');
    expect((await read(page(PROSE, head))).siteName).toBeNull();
  });

  it('does not take an outlet for its author', async () => {
    const head =
      '<title>Мост закрыли</title><meta name="author" content="Вести реки"><meta property="og:site_name" content="Вести реки">';
    expect((await read(page(PROSE, head))).byline).toBeNull();
  });
});
