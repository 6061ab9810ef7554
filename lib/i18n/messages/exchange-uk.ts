import type { Messages } from '../messages.ts';
import type { exchangeEn } from './exchange-en.ts';

/** Messages about files of other programs, in Ukrainian. */
export const exchangeUk: Pick<Messages, keyof typeof exchangeEn> = {
  'exchange.title': 'Обмін з іншими програмами',
  'exchange.out': 'Зберегти для іншої програми',
  'exchange.outText':
    'Копії того, що ви зберігаєте, у зрозумілому іншим вигляді. Файлу, про який сказано вище, вони не замінюють.',
  'exchange.format': 'Вигляд',
  'exchange.format.markdown': 'Статті в Markdown, для Obsidian (zip)',
  'exchange.format.highlights-csv': 'Виділення таблицею, для Readwise (CSV)',
  'exchange.format.web-annotation': 'Виділення як Web Annotation (JSON-LD)',
  'exchange.format.csl-json': 'Посилання на джерела для Zotero (CSL-JSON)',
  'exchange.format.ris': 'Посилання на джерела (RIS)',
  'exchange.format.bibtex': 'Посилання на джерела (BibTeX)',
  'exchange.save': 'Зберегти файл',
  'exchange.saving': 'Запис файлу: {share}',
  'exchange.saved': 'Збережено у «{name}» ({size}).',
  'exchange.in': 'Прийняти список з іншої програми',
  'exchange.inText':
    'Закладки браузера, Pocket, Instapaper, Omnivore, Readwise, Hypothesis або Web Annotation. У них адреси й виділення, але майже ніколи немає текстів: сторінки чекають у бібліотеці, доки ви їх не відкриєте, і тоді виділення знайде своє місце.',
  'exchange.choose': 'Вибрати список',
  'exchange.reading': 'Читання файлу…',
  'exchange.found': 'Звідки: {format}',
  'exchange.from.bookmarks': 'закладки браузера',
  'exchange.from.web-annotation': 'Web Annotation',
  'exchange.from.highlights-csv': 'таблиця виділень Sidelight',
  'exchange.counts': 'Сторінок: {pages}, з них нових: {fresh}. Виділень: {highlights}.',
  'exchange.notes': 'Нотатки до цілих сторінок, прикріплено до заголовків: {count}.',
  'exchange.lost': 'Не переноситься: {list}.',
  'exchange.lost.state': 'що прочитано, прибрано в архів або позначено зірочкою',
  'exchange.lost.copies': 'копії сторінок',
  'exchange.lost.authors': 'автори',
  'exchange.lost.progress': 'до якого місця прочитано сторінку',
  'exchange.lost.labels': 'мітки окремих виділень',
  'exchange.lost.replies': 'відповіді на нотатки',
  'exchange.lost.cut': 'закінчення дуже довгих заголовків і нотаток',
  'exchange.skipped': 'Без адреси, пропущено: {count}.',
  'exchange.take': 'Прийняти',
  'exchange.taken':
    'Чекають на прочитання: {waiting}. Виділень: {highlights}. Збережених статей отримали мітки: {tagged}.',
  'exchange.bad.unknown':
    'Це не файл жодної з названих програм. Нічого не змінилося. Візьміть його таким, яким його вивантажила програма: не розпаковуючи й не зберігаючи заново.',
  'exchange.bad.too-large':
    'Цей файл більший за будь-який такий список. Нічого не змінилося. Чи той це файл?',
  'exchange.bad.gone': 'Файлу більше немає. Виберіть його знову.',
  'exchange.md.highlights': 'Виділення',
  'exchange.md.statements': 'Заяви',
  'exchange.md.speaker': 'Хто',
  'exchange.md.words': 'Що',
  'exchange.md.text': 'Текст',
  'toRead.title': 'Чекають на прочитання',
  'toRead.hint':
    'Адреси з ваших списків. Відкрийте сторінку й збережіть її: тоді вона буде в бібліотеці разом із текстом.',
  'toRead.remove': 'Прибрати «{title}»',
  'toRead.more': 'Показати ще',
  'data.section.to-read': 'Чекають на прочитання',
};
