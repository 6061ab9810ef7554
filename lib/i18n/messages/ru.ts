import { joinMessages } from '../join-messages.ts';
import type { Messages } from '../messages.ts';
import { cardRu } from './card-ru.ts';
import { claimsRu } from './claims-ru.ts';
import { compareRu } from './compare-ru.ts';
import { dataRu } from './data-ru.ts';
import { deskRu } from './desk-ru.ts';
import { exchangeRu } from './exchange-ru.ts';
import { feedsRu } from './feeds-ru.ts';
import { highlightsRu } from './highlights-ru.ts';
import { inPageRu } from './in-page-ru.ts';
import { knowledgeRu } from './knowledge-ru.ts';
import { libraryRu } from './library-ru.ts';
import { optionsRu } from './options-ru.ts';

const own = {
  'app.name': 'Sidelight',

  'common.close': 'Закрыть',
  'common.cancel': 'Отмена',
  'common.undo': 'Вернуть',
  'common.retry': 'Повторить',
  'common.loading': 'Загрузка…',
  'common.newTab': 'откроется в новой вкладке',
  'common.showAll': 'Показать все: {n}',

  'error.refused': 'Sidelight не разрешает этого здесь.',
  'error.bad-request': 'Sidelight не понял собственный запрос. Обновите страницу.',
  'error.failed':
    'Внутри Sidelight что-то сломалось. Попробуйте ещё раз; если не поможет, обновите страницу.',
  'error.lost': 'Sidelight не отвечает. Возможно, он обновился: перезагрузите страницу.',
  'error.not-stored':
    'Записать не удалось, ничего не сохранено. Попробуйте ещё раз; если не поможет, перезапустите браузер.',
  'error.storage-full':
    'На диске не осталось места, ничего не сохранено. Сохранённое раньше цело. Освободите место и попробуйте ещё раз.',

  'error.declined': 'Разрешения нет, поэтому всё осталось как было.',
  'error.elsewhere': 'Здесь браузер такого не спрашивает. Открыты настройки: разрешите там.',
  'error.not-given-back':
    'Браузер не забрал разрешение, хотя Sidelight в нём больше не нуждается. Отозвать его можно в настройках браузера для Sidelight.',

  'type.person': 'Человек',
  'type.organization': 'Организация',
  'type.place': 'Место',
  'type.event': 'Событие',
  'type.product': 'Предмет',
  'type.other': 'Прочее',
  'types.person': 'Люди',
  'types.organization': 'Организации',
  'types.place': 'Места',
  'types.event': 'События',
  'types.product': 'Предметы',
  'types.other': 'Другие имена',

  'sidebar.title': 'Об этой статье',
  'sidebar.sections': 'Разделы',
  'sidebar.words': { one: '{n} слово', few: '{n} слова', many: '{n} слов', other: '{n} слова' },
  'sidebar.back': 'Вернуться туда, где вы читали',
  'sidebar.foreign':
    'Эта статья не на тех языках, которые понимает Sidelight: имена и заявления он находит в русских, украинских и английских текстах. Сохранять, выделять и писать заметки можно, как везде.',
  'sidebar.simplified':
    'Страница слишком велика или запутана, поэтому Sidelight прочёл её упрощённо. Чего-то может не хватать.',

  'section.brief': 'Коротко',
  'section.names': 'Имена',
  'section.statements': 'Заявления',
  'section.claims': 'Уже встречалось',
  'section.claimsShort': 'Встречалось',
  'section.coverage': 'По теме',
  'section.coverageFull': 'Ещё по теме',

  'save.save': 'Сохранить',
  'save.saving': 'Сохранение…',
  'save.saved': 'Сохранено',
  'save.changed': 'Сохранить версию',
  'save.failed': 'Сохранить ещё раз',
  'save.savedThis': 'Сохранено в библиотеке: «{headline}»',
  'save.noArticleText':
    'Сохранять нечего: похоже, это главная страница, список или приложение. Откройте статью и сохраните её там.',
  'save.siteOff':
    'Ничего не сохранено: Sidelight выключен на {host}. Чтобы включить, нажмите его кнопку в браузере.',
  'save.notYet':
    'Ничего не сохранено: страница ещё не открылась. Дождитесь её и нажмите клавиши ещё раз.',
  'save.changedNote': 'Страница изменилась с тех пор, как вы её сохранили ({ago}).',

  'menu.open': 'Этот сайт и режим чтения',
  'menu.title': 'На этом сайте',
  'menu.siteOn': 'Читать {host}',
  'menu.siteOnHint': 'Если выключить, на страницы сайта не добавляется ничего.',
  'menu.readAgain': 'Прочитать страницу заново',
  'menu.library': 'Библиотека',
  'menu.side-panel': 'Открыть в боковой панели браузера',
  'menu.options': 'Настройки',

  'state.reading': 'Чтение страницы…',
  'state.noArticle': 'Здесь нет статьи',
  'state.noArticleText':
    'Похоже на главную страницу, список или приложение, а не на статью. Откройте статью, и здесь появятся её имена и заявления.',
  'state.unread': 'Страница ещё не прочитана',
  'state.unreadText':
    'Нажмите кнопку Sidelight на панели браузера, и здесь появятся имена и заявления с этой страницы.',
  'state.readNow': 'Прочитать страницу',
  'state.pdf': 'Это файл PDF',
  'state.pdfText':
    'Sidelight читает веб-страницы, но не файлы PDF. Если у издания этот текст есть и в виде страницы, откройте её.',
  'state.siteOff': 'Выключено на {host}',
  'state.siteOffText': 'На этом сайте Sidelight ничего не добавляет и ничего не читает.',
  'state.siteOnAgain': 'Включить на {host}',
  'state.restricted': 'Не на этой странице',
  'state.restrictedText':
    'Браузер не пускает расширения на собственные страницы, в свой магазин и к файлам, которые показывает сам, например PDF.',
  'state.failed': 'Эту страницу прочитать не удалось',
  'state.failedText': 'На странице ничего не изменено. Можно попробовать ещё раз.',
  'state.details': 'Подробности',

  'brief.who': 'Кто',
  'brief.where': 'Где',
  'brief.when': 'Когда',
  'brief.said': 'Главные заявления',
  'brief.met': 'Встречалось',
  'brief.empty': 'Для краткого обзора нашлось слишком мало. Всё найденное показано ниже.',

  'names.filter': 'Найти имя',
  'names.none': 'Известных имён в статье не нашлось.',
  'names.noMatch': 'Здесь нет имени «{query}».',
  'names.mentions': {
    one: '{n} упоминание',
    few: '{n} упоминания',
    many: '{n} упоминаний',
    other: '{n} упоминания',
  },
  'names.jump': 'Показать в статье упоминание {i} из {n}: {name}',
  'names.more': 'Ещё {n}',
  'names.unknown': 'сведений нет',

  'statements.none': 'Заявлений в этой статье не нашлось.',
  'statements.jump': 'Показать в статье',
  'statements.nobody': 'Говорящий не назван',

  'quotation.direct': 'в кавычках',
  'quotation.indirect': 'пересказ',
  'quotation.mixed': 'частью цитата',

  'sourcing.office': 'по должности, без имени',
  'sourcing.anonymous': 'источник не назван',
  'sourcing.none': 'без источника',
  'statements.via': 'сообщение: {who}',

  'speech.say': 'говорит',
  'speech.assert': 'утверждает',
  'speech.deny': 'отрицает',
  'speech.demand': 'требует',
  'speech.promise': 'обещает',
  'speech.warn': 'предупреждает',
  'speech.order': 'приказывает',
  'speech.ask': 'спрашивает',
  'speech.allege': 'обвиняет',
  'speech.propose': 'предлагает',
  'speech.negated': 'с отрицанием',

  'coverage.page': 'На этой странице',
  'coverage.library': 'В вашей библиотеке',
  'coverage.feeds': 'В ваших лентах',
  'coverage.pageNone': 'Страница не предлагает статей по теме.',
  'coverage.libraryNone': 'В библиотеке пока нет статей с теми же именами.',
  'coverage.feedsNone': 'В ваших лентах об этом событии ничего нет.',
  'coverage.feedsNoneYet':
    'Вы пока не подписаны на ленты. Добавьте издания в настройках, чтобы видеть, что они сообщают.',
  'coverage.reason.page-link': 'Ссылка самой страницы',
  'coverage.reason.same-names': 'Те же имена: {shared}',
  'coverage.reason.same-words': 'Те же слова: {shared}',
  'coverage.reason.same-wire': 'Тот же текст агентства',
  'coverage.reason.same-numbers': 'Те же числа: {shared}',

  'offset.sameTime': 'в то же время',
  'offset.earlier': 'на {span} раньше',
  'offset.later': 'на {span} позже',
  'span.minute': { one: '{n} минуту', few: '{n} минуты', many: '{n} минут', other: '{n} минуты' },
  'span.hour': { one: '{n} час', few: '{n} часа', many: '{n} часов', other: '{n} часа' },
  'span.day': { one: '{n} день', few: '{n} дня', many: '{n} дней', other: '{n} дня' },
  'span.week': { one: '{n} неделю', few: '{n} недели', many: '{n} недель', other: '{n} недели' },
  'span.month': { one: '{n} месяц', few: '{n} месяца', many: '{n} месяцев', other: '{n} месяца' },
  'span.year': { one: '{n} год', few: '{n} года', many: '{n} лет', other: '{n} года' },
  'time.justNow': 'только что',

  'library.title': 'Библиотека',
  'library.search': 'Искать в сохранённом',
  'library.count': {
    one: '{n} статья',
    few: '{n} статьи',
    many: '{n} статей',
    other: '{n} статьи',
  },
  'library.used': 'занято {size}',
  'library.saved': 'сохранено {ago}',
  'library.versions': {
    one: '{n} версия',
    few: '{n} версии',
    many: '{n} версий',
    other: '{n} версии',
  },
  'library.empty': 'Пока ничего не сохранено',
  'library.emptyText':
    'Нажмите «Сохранить» в боковой панели статьи. Она останется только в этом браузере, такой, какой вы её прочли, и откроется без сети.',
  'library.noMatch': 'В сохранённом нет «{query}»',
  'library.noMatchText': 'Поиск смотрит заголовки, имена и слова в любой грамматической форме.',
  'library.failed': 'Библиотеку открыть не удалось',
  'library.full': 'Место на диске закончилось',
  'library.fullText':
    'Пока места не прибавится, ничего не сохранить; сохранённое цело. Библиотека занимает {size}.',
  'library.delete': 'Удалить «{headline}»',
  'library.deleted': 'Статья «{headline}» удалена.',
  'library.restored': 'Статья «{headline}» возвращена.',
  'library.missing': 'Этой статьи нет в библиотеке',
  'library.missingText': 'Возможно, она удалена.',

  'reading.back': 'К библиотеке',
  'reading.original': 'Открыть исходную страницу',
  'reading.version': 'Версия {i}, сохранена {date}',
  'reading.versions': 'Версия',
  'reading.offline': 'Копия из этого браузера, сохранена {date}',
  'reading.marks': 'Подчёркивания',
  'reading.deleted': 'Эта статья удалена. В течение недели её можно вернуть.',
  'reading.markdown': 'Сохранить как Markdown',
  'reading.markdownHint':
    'Текстовый файл для Obsidian и других редакторов, с выделениями и заметками',
  'reading.markdownSaved': 'Сохранено в файл «{name}».',
};

/** Russian. Spans of time are in the accusative: they stand after "на". */
export const ru: Messages = joinMessages(
  own,
  cardRu,
  optionsRu,
  compareRu,
  deskRu,
  highlightsRu,
  inPageRu,
  feedsRu,
  knowledgeRu,
  claimsRu,
  dataRu,
  libraryRu,
  exchangeRu,
);
