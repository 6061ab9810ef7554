import { joinMessages } from '../join-messages.ts';
import type { Messages } from '../messages.ts';
import { cardUk } from './card-uk.ts';
import { claimsUk } from './claims-uk.ts';
import { compareUk } from './compare-uk.ts';
import { dataUk } from './data-uk.ts';
import { deskUk } from './desk-uk.ts';
import { exchangeUk } from './exchange-uk.ts';
import { feedsUk } from './feeds-uk.ts';
import { highlightsUk } from './highlights-uk.ts';
import { inPageUk } from './in-page-uk.ts';
import { knowledgeUk } from './knowledge-uk.ts';
import { libraryUk } from './library-uk.ts';
import { optionsUk } from './options-uk.ts';

const own = {
  'app.name': 'Sidelight',

  'common.close': 'Закрити',
  'common.cancel': 'Скасувати',
  'common.undo': 'Повернути',
  'common.retry': 'Повторити',
  'common.loading': 'Завантаження…',
  'common.newTab': 'відкриється в новій вкладці',
  'common.showAll': 'Показати всі: {n}',

  'error.refused': 'Sidelight не дозволяє цього тут.',
  'error.bad-request': 'Sidelight не зрозумів власного запиту. Оновіть сторінку.',
  'error.failed':
    'Усередині Sidelight щось зламалося. Спробуйте ще раз; якщо не допоможе, оновіть сторінку.',
  'error.lost': 'Sidelight не відповідає. Можливо, він оновився: перезавантажте сторінку.',
  'error.not-stored':
    'Записати не вдалося, нічого не збережено. Спробуйте ще раз; якщо не допоможе, перезапустіть браузер.',
  'error.storage-full':
    'На диску не лишилося місця, нічого не збережено. Збережене раніше ціле. Звільніть місце й спробуйте ще раз.',

  'error.declined': 'Дозволу немає, тому все лишилося як було.',
  'error.elsewhere': 'Тут браузер такого не запитує. Відкрито налаштування: дозвольте там.',
  'error.not-given-back':
    'Браузер не забрав дозвіл, хоча Sidelight його більше не потребує. Відкликати його можна в налаштуваннях браузера для Sidelight.',

  'type.person': 'Людина',
  'type.organization': 'Організація',
  'type.place': 'Місце',
  'type.event': 'Подія',
  'type.product': 'Предмет',
  'type.other': 'Інше',
  'types.person': 'Люди',
  'types.organization': 'Організації',
  'types.place': 'Місця',
  'types.event': 'Події',
  'types.product': 'Предмети',
  'types.other': 'Інші імена',

  'sidebar.title': 'Про цю статтю',
  'sidebar.sections': 'Розділи',
  'sidebar.words': { one: '{n} слово', few: '{n} слова', many: '{n} слів', other: '{n} слова' },
  'sidebar.back': 'Повернутися туди, де ви читали',
  'sidebar.foreign':
    'Ця стаття не тими мовами, які розуміє Sidelight: імена й заяви він знаходить у російських, українських та англійських текстах. Зберігати, виділяти й писати нотатки можна, як усюди.',
  'sidebar.simplified':
    'Сторінка завелика або надто заплутана, тому Sidelight прочитав її спрощено. Чогось може бракувати.',

  'section.brief': 'Стисло',
  'section.names': 'Імена',
  'section.statements': 'Заяви',
  'section.claims': 'Уже траплялося',
  'section.claimsShort': 'Траплялося',
  'section.coverage': 'За темою',
  'section.coverageFull': 'Ще за темою',

  'save.save': 'Зберегти',
  'save.saving': 'Збереження…',
  'save.saved': 'Збережено',
  'save.changed': 'Зберегти версію',
  'save.failed': 'Зберегти ще раз',
  'save.savedThis': 'Збережено в бібліотеці: «{headline}»',
  'save.noArticleText':
    'Зберігати нічого: схоже, це головна сторінка, список або застосунок. Відкрийте статтю та збережіть її там.',
  'save.siteOff':
    'Нічого не збережено: Sidelight вимкнено на {host}. Щоб увімкнути, натисніть його кнопку в браузері.',
  'save.notYet':
    'Нічого не збережено: сторінка ще не відкрилася. Дочекайтеся її та натисніть клавіші ще раз.',
  'save.changedNote': 'Сторінка змінилася відтоді, як ви її зберегли ({ago}).',

  'menu.open': 'Цей сайт і режим читання',
  'menu.title': 'На цьому сайті',
  'menu.siteOn': 'Читати {host}',
  'menu.siteOnHint': 'Якщо вимкнути, на сторінки сайту не додається нічого.',
  'menu.readAgain': 'Прочитати сторінку знову',
  'menu.library': 'Бібліотека',
  'menu.side-panel': 'Відкрити в бічній панелі браузера',
  'menu.options': 'Налаштування',

  'state.reading': 'Читання сторінки…',
  'state.noArticle': 'Тут немає статті',
  'state.noArticleText':
    'Схоже на головну сторінку, список або застосунок, а не на статтю. Відкрийте статтю, і тут з’являться її імена та заяви.',
  'state.unread': 'Сторінку ще не прочитано',
  'state.unreadText':
    'Натисніть кнопку Sidelight на панелі браузера, і тут з’являться імена та заяви з цієї сторінки.',
  'state.readNow': 'Прочитати сторінку',
  'state.pdf': 'Це файл PDF',
  'state.pdfText':
    'Sidelight читає вебсторінки, але не файли PDF. Якщо видання має цей текст і як сторінку, відкрийте її.',
  'state.siteOff': 'Вимкнено на {host}',
  'state.siteOffText': 'На цьому сайті Sidelight нічого не додає й нічого не читає.',
  'state.siteOnAgain': 'Увімкнути на {host}',
  'state.restricted': 'Не на цій сторінці',
  'state.restrictedText':
    'Браузер не пускає розширення на власні сторінки, до своєї крамниці та до файлів, які показує сам, наприклад PDF.',
  'state.failed': 'Цю сторінку прочитати не вдалося',
  'state.failedText': 'На сторінці нічого не змінено. Можна спробувати ще раз.',
  'state.details': 'Подробиці',

  'brief.who': 'Хто',
  'brief.where': 'Де',
  'brief.when': 'Коли',
  'brief.said': 'Головні заяви',
  'brief.met': 'Траплялося',
  'brief.empty': 'Для стислого огляду знайшлося замало. Усе знайдене показано нижче.',

  'names.filter': 'Знайти ім’я',
  'names.none': 'Відомих імен у статті не знайшлося.',
  'names.noMatch': 'Тут немає імені «{query}».',
  'names.mentions': {
    one: '{n} згадка',
    few: '{n} згадки',
    many: '{n} згадок',
    other: '{n} згадки',
  },
  'names.jump': 'Показати у статті згадку {i} з {n}: {name}',
  'names.more': 'Ще {n}',
  'names.unknown': 'відомостей немає',

  'statements.none': 'Заяв у цій статті не знайшлося.',
  'statements.jump': 'Показати у статті',
  'statements.nobody': 'Мовця не названо',

  'quotation.direct': 'у лапках',
  'quotation.indirect': 'переказ',
  'quotation.mixed': 'частково цитата',

  'sourcing.office': 'за посадою, без імені',
  'sourcing.anonymous': 'джерело не назване',
  'sourcing.none': 'без джерела',
  'statements.via': 'повідомлення: {who}',

  'speech.say': 'каже',
  'speech.assert': 'стверджує',
  'speech.deny': 'заперечує',
  'speech.demand': 'вимагає',
  'speech.promise': 'обіцяє',
  'speech.warn': 'попереджає',
  'speech.order': 'наказує',
  'speech.ask': 'запитує',
  'speech.allege': 'звинувачує',
  'speech.propose': 'пропонує',
  'speech.negated': 'із запереченням',

  'coverage.page': 'На цій сторінці',
  'coverage.library': 'У вашій бібліотеці',
  'coverage.feeds': 'У ваших стрічках',
  'coverage.pageNone': 'Сторінка не пропонує статей за темою.',
  'coverage.libraryNone': 'У бібліотеці поки немає статей із тими самими іменами.',
  'coverage.feedsNone': 'У ваших стрічках про цю подію нічого немає.',
  'coverage.feedsNoneYet':
    'Ви поки не підписані на стрічки. Додайте видання в налаштуваннях, щоб бачити, що вони повідомляють.',
  'coverage.reason.page-link': 'Посилання самої сторінки',
  'coverage.reason.same-names': 'Ті самі імена: {shared}',
  'coverage.reason.same-words': 'Ті самі слова: {shared}',
  'coverage.reason.same-wire': 'Той самий текст агентства',
  'coverage.reason.same-numbers': 'Ті самі числа: {shared}',

  'offset.sameTime': 'у той самий час',
  'offset.earlier': 'на {span} раніше',
  'offset.later': 'на {span} пізніше',
  'span.minute': {
    one: '{n} хвилину',
    few: '{n} хвилини',
    many: '{n} хвилин',
    other: '{n} хвилини',
  },
  'span.hour': { one: '{n} годину', few: '{n} години', many: '{n} годин', other: '{n} години' },
  'span.day': { one: '{n} день', few: '{n} дні', many: '{n} днів', other: '{n} дня' },
  'span.week': { one: '{n} тиждень', few: '{n} тижні', many: '{n} тижнів', other: '{n} тижня' },
  'span.month': { one: '{n} місяць', few: '{n} місяці', many: '{n} місяців', other: '{n} місяця' },
  'span.year': { one: '{n} рік', few: '{n} роки', many: '{n} років', other: '{n} року' },
  'time.justNow': 'щойно',

  'library.title': 'Бібліотека',
  'library.search': 'Шукати у збереженому',
  'library.count': {
    one: '{n} стаття',
    few: '{n} статті',
    many: '{n} статей',
    other: '{n} статті',
  },
  'library.used': 'зайнято {size}',
  'library.saved': 'збережено {ago}',
  'library.versions': {
    one: '{n} версія',
    few: '{n} версії',
    many: '{n} версій',
    other: '{n} версії',
  },
  'library.empty': 'Поки нічого не збережено',
  'library.emptyText':
    'Натисніть «Зберегти» в бічній панелі статті. Вона лишиться тільки в цьому браузері, такою, якою ви її прочитали, і відкриється без мережі.',
  'library.noMatch': 'У збереженому немає «{query}»',
  'library.noMatchText': 'Пошук дивиться заголовки, імена та слова в будь-якій граматичній формі.',
  'library.failed': 'Бібліотеку відкрити не вдалося',
  'library.full': 'Місце на диску закінчилося',
  'library.fullText':
    'Доки місця не побільшає, нічого не зберегти; збережене ціле. Бібліотека займає {size}.',
  'library.delete': 'Видалити «{headline}»',
  'library.deleted': 'Статтю «{headline}» видалено.',
  'library.restored': 'Статтю «{headline}» повернуто.',
  'library.missing': 'Цієї статті немає в бібліотеці',
  'library.missingText': 'Можливо, її видалено.',

  'reading.back': 'До бібліотеки',
  'reading.original': 'Відкрити початкову сторінку',
  'reading.version': 'Версія {i}, збережена {date}',
  'reading.versions': 'Версія',
  'reading.offline': 'Копія з цього браузера, збережена {date}',
  'reading.marks': 'Підкреслення',
  'reading.deleted': 'Цю статтю видалено. Протягом тижня її можна повернути.',
  'reading.markdown': 'Зберегти як Markdown',
  'reading.markdownHint':
    'Текстовий файл для Obsidian та інших редакторів, з виділеннями й нотатками',
  'reading.markdownSaved': 'Збережено у файл «{name}».',
};

/** Ukrainian. Spans of time are in the accusative: they stand after "на". */
export const uk: Messages = joinMessages(
  own,
  cardUk,
  optionsUk,
  compareUk,
  deskUk,
  highlightsUk,
  inPageUk,
  feedsUk,
  knowledgeUk,
  claimsUk,
  dataUk,
  libraryUk,
  exchangeUk,
);
