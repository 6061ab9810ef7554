import type { Messages } from '../messages.ts';
import type { exchangeEn } from './exchange-en.ts';

/** Messages about files of other programs, in Russian. */
export const exchangeRu: Pick<Messages, keyof typeof exchangeEn> = {
  'exchange.title': 'Обмен с другими программами',
  'exchange.out': 'Сохранить для другой программы',
  'exchange.outText':
    'Копии того, что вы храните, в понятном другим виде. Файла, о котором сказано выше, они не заменяют.',
  'exchange.format': 'Вид',
  'exchange.format.markdown': 'Статьи в Markdown, для Obsidian (zip)',
  'exchange.format.highlights-csv': 'Выделения таблицей, для Readwise (CSV)',
  'exchange.format.web-annotation': 'Выделения как Web Annotation (JSON-LD)',
  'exchange.format.csl-json': 'Ссылки на источники для Zotero (CSL-JSON)',
  'exchange.format.ris': 'Ссылки на источники (RIS)',
  'exchange.format.bibtex': 'Ссылки на источники (BibTeX)',
  'exchange.save': 'Сохранить файл',
  'exchange.saving': 'Запись файла: {share}',
  'exchange.saved': 'Сохранено в «{name}» ({size}).',
  'exchange.in': 'Принять список из другой программы',
  'exchange.inText':
    'Закладки браузера, Pocket, Instapaper, Omnivore, Readwise, Hypothesis или Web Annotation. В них адреса и выделения, но почти никогда нет текстов: страницы ждут в библиотеке, пока вы их не откроете, и тогда выделение найдёт своё место.',
  'exchange.choose': 'Выбрать список',
  'exchange.reading': 'Чтение файла…',
  'exchange.found': 'Откуда: {format}',
  'exchange.from.bookmarks': 'закладки браузера',
  'exchange.from.web-annotation': 'Web Annotation',
  'exchange.from.highlights-csv': 'таблица выделений Sidelight',
  'exchange.counts': 'Страниц: {pages}, из них новых: {fresh}. Выделений: {highlights}.',
  'exchange.notes': 'Заметки к целым страницам, прикреплены к заголовкам: {count}.',
  'exchange.lost': 'Не переносится: {list}.',
  'exchange.lost.state': 'что прочитано, убрано в архив или отмечено звёздочкой',
  'exchange.lost.copies': 'копии страниц',
  'exchange.lost.authors': 'авторы',
  'exchange.lost.progress': 'до какого места прочитана страница',
  'exchange.lost.labels': 'метки отдельных выделений',
  'exchange.lost.replies': 'ответы на заметки',
  'exchange.lost.cut': 'окончания очень длинных заголовков и заметок',
  'exchange.skipped': 'Без адреса, пропущено: {count}.',
  'exchange.take': 'Принять',
  'exchange.taken':
    'Ждут прочтения: {waiting}. Выделений: {highlights}. Сохранённых статей получили метки: {tagged}.',
  'exchange.bad.unknown':
    'Это не файл ни одной из названных программ. Ничего не изменилось. Возьмите его таким, каким его выгрузила программа: не распаковывая и не пересохраняя.',
  'exchange.bad.too-large':
    'Этот файл больше любого такого списка. Ничего не изменилось. Тот ли это файл?',
  'exchange.bad.gone': 'Файла больше нет. Выберите его снова.',
  'exchange.md.highlights': 'Выделения',
  'exchange.md.statements': 'Заявления',
  'exchange.md.speaker': 'Кто',
  'exchange.md.words': 'Что',
  'exchange.md.text': 'Текст',
  'toRead.title': 'Ждут прочтения',
  'toRead.hint':
    'Адреса из ваших списков. Откройте страницу и сохраните её: тогда она будет в библиотеке вместе с текстом.',
  'toRead.remove': 'Убрать «{title}»',
  'toRead.more': 'Показать ещё',
  'data.section.to-read': 'Ждут прочтения',
};
