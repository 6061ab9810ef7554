import type { Messages } from '../messages.ts';
import type { dataEn } from './data-en.ts';

/** Messages about looking after the reader's data, in Russian. */
export const dataRu: Pick<Messages, keyof typeof dataEn> = {
  'options.navData': 'Ваши данные',
  'data.title': 'Ваши данные',
  'data.intro':
    'Всё, что вы храните, лежит в этом браузере и больше нигде. Время от времени сохраняйте файл: в нём есть всё, и любой Sidelight сможет его прочитать.',
  'data.failed': 'Не удалось просмотреть ваши данные',
  'data.damage.unopenable': 'Библиотека не открывается',
  'data.damage.no-room': 'Библиотеку не открыть: диск заполнен',
  'data.damage.emptied': 'Ваша библиотека пропала',
  'data.damage.went-back': 'Пропало то, что вы сохранили последним',
  'data.unchecked': 'Сейчас не удалось проверить, цела ли библиотека.',
  'data.damage.rows-missing': 'Часть вашей библиотеки пропала',
  'data.damageText.unopenable':
    'Браузер больше не может прочитать базу Sidelight. Её файл повреждён, например из-за сбоя или неисправного диска.',
  'data.damageText.no-room':
    'Сохранённое на месте, но браузеру нужно немного свободного места, чтобы его открыть. Освободите место на диске и попробуйте ещё раз.',
  'data.damageText.emptied':
    'Вместо вашей базы браузер открыл пустую. Так бывает, когда её файл повреждён или удалён.',
  'data.damageText.went-back':
    'База такая, какой была некоторое время назад. Так бывает после сбоя или после возврата старого профиля браузера.',
  'data.damageText.rows-missing':
    'В базе меньше, чем было сохранено. Так бывает, когда её файл повреждён.',
  'data.damageSaid': 'Браузер сообщает: {what}',
  'data.damageColumn.had': 'Было',
  'data.damageColumn.has': 'Есть',
  'data.damageBackup': 'Вернуть из копии от {date}',
  'data.damageFile': 'Вернуть из файла',
  'data.damageAccept': 'Продолжить с тем, что есть',
  'data.damageAcceptText':
    'Если подождать, ничего не удалится: пока вы не решите, копии в браузере не заменяются.',
  'data.damageAnew': 'Удалить повреждённую базу',
  'data.damageAnewText': 'Её место займёт пустая; затем верните всё из копии.',
  'data.damageLibrary': 'Что можно сделать',
  'data.here': 'Что здесь есть',
  'data.nothingHere': 'Пока ничего не сохранено.',
  'data.section.articles': 'Сохранённые статьи',
  'data.section.versions': 'Версии их текстов',
  'data.section.claims': 'Утверждения и проверки фактов',
  'data.section.claim-sources': 'Файлы с проверками фактов',
  'data.section.followed-stories': 'Сюжеты, за которыми вы следите',
  'data.section.followed-names': 'Имена, за которыми вы следите',
  'data.section.highlights': 'Выделения',
  'data.section.notes': 'Заметки',
  'data.section.own-names': 'Ваши имена',
  'data.section.corrections': 'Исправления',
  'data.section.feeds': 'Ленты, на которые вы подписаны',
  'data.section.settings': 'Настройки',
  'data.space': 'Занятое место',
  'data.spaceLibrary': 'Библиотека и указатель',
  'data.spacePacks': 'Наборы знаний',
  'data.spaceBackups': 'Копии в браузере',
  'data.spaceTotal': 'Всего',
  'data.spaceFree': 'Браузер оставляет место ещё для {size}.',
  'data.spaceUnknown': 'Этот браузер не сообщает, сколько места занято.',
  'data.file': 'Файл на хранение',
  'data.fileText':
    'Один файл со статьями, заметками, именами, исправлениями, лентами и настройками. Наборов знаний в нём нет: у них есть собственные файлы.',
  'data.savedNever': 'Вы ещё ни разу не сохраняли файл.',
  'data.savedAgo': 'Последний раз сохранён {ago}.',
  'data.remind': 'То, что есть только в браузере, пропадёт вместе с ним.',
  'data.save': 'Сохранить всё в файл',
  'data.saving': 'Запись файла: {share}',
  'data.saved': 'Сохранено в «{name}» ({size}). Держите его там, где хранится остальное важное.',
  'data.broken': {
    one: '{n} запись больше не читается и в файл не вошла: {what}',
    few: '{n} записи больше не читаются и в файл не вошли: {what}',
    many: '{n} записей больше не читаются и в файл не вошли: {what}',
    other: '{n} записи больше не читаются и в файл не вошли: {what}',
  },
  'data.restore': 'Вернуть из копии',
  'data.restoreText':
    'Выберите файл, сохранённый Sidelight. Сначала он будет прочитан до конца и показан; пока вы не согласитесь, ничего не изменится.',
  'data.choose': 'Выбрать файл',
  'data.sending': 'Чтение файла: {share}',
  'data.checking': 'Проверка каждой записи: {share}',
  'data.restoring': 'Перенос: {share}',
  'data.restoringHint':
    'Если перенос прервётся, ничего не пропадёт: его можно будет продолжить или отменить.',
  'data.undoing': 'Отмена…',
  'data.undone': 'Отменено. Библиотека такая же, как была.',
  'data.brokenOff': 'Копия возвращена не до конца',
  'data.brokenOffText.merge':
    'Из копии от {date} в библиотеке уже {share}. Из того, что здесь было, ничего не пропало.',
  'data.brokenOffText.replace':
    'Из копии от {date} в библиотеке уже {share}. То, что было здесь раньше, пока тоже здесь.',
  'data.brokenOffEnd': 'Копия от {date} уже здесь, не перенесены только её настройки.',
  'data.brokenOffWays':
    'Продолжите с того же места или отмените перенос: тогда библиотека станет такой, какой была, а то, что вы с тех пор изменили в записях из этого файла, пропадёт.',
  'data.brokenOffLibrary': 'Продолжить или отменить',
  'data.goOn': 'Продолжить',
  'data.undoRestore': 'Отменить перенос',
  'data.cancelled': 'Отменено. Ничего не изменилось.',
  'data.preview': 'Копия от {date}',
  'data.column.what': 'Что',
  'data.column.file': 'В файле',
  'data.column.here': 'Здесь',
  'data.column.new': 'Новое',
  'data.column.newer': 'Новее, чем здесь',
  'data.unknown': 'Файл записан более новой версией Sidelight; пропущено: {list}.',
  'data.mode': 'Что делать с тем, что есть здесь',
  'data.mode.merge': 'Добавить к нему',
  'data.mode.mergeText': 'То, что есть только здесь, остаётся; из двух остаётся более новое.',
  'data.mode.replace': 'Поставить на его место',
  'data.mode.replaceText':
    'То, что есть здесь сейчас, будет удалено. Сначала в браузере будет сделана его копия.',
  'data.apply.merge': 'Добавить',
  'data.apply.replace': 'Заменить всё',
  'data.nothingNew': 'Всё, что в нём есть, уже здесь.',
  'data.done': 'Готово. Новых: {added}. Обновлено: {replaced}.',
  'data.bad': 'Этот файл нельзя принять. Ничего не изменилось.',
  'data.where': 'Где: {where}',
  'data.bad.no-zip': 'Это не копия Sidelight. Выберите файл с именем «sidelight-….zip».',
  'data.bad.no-backup':
    'Это архив, но не копия Sidelight. Выберите файл с именем «sidelight-….zip».',
  'data.bad.truncated':
    'Нет конца файла: он скопирован или загружен не полностью. Скопируйте или загрузите его ещё раз.',
  'data.bad.damaged':
    'Часть файла повреждена. Попробуйте другой его экземпляр, более старый файл или копию, которая хранится в этом браузере.',
  'data.bad.newer':
    'Файл записан более новой версией Sidelight. Обновите расширение и попробуйте снова.',
  'data.bad.too-large': 'Он больше, чем может быть любая копия. Тот ли это файл?',
  'data.bad.half-done':
    'Другая копия возвращена не до конца. Сначала продолжите или отмените её перенос.',
  'data.bad.gone': 'Его больше нет. Выберите его ещё раз.',
  'data.bad.unreadable':
    'Браузер не смог его прочитать: возможно, его переместили или изменили. Выберите его ещё раз.',
  'data.local': 'Копии в этом браузере',
  'data.localText':
    'Делаются сами раз в день, если что-то изменилось. Они помогают при ошибках и повреждении базы, но пропадают вместе с Sidelight или профилем браузера.',
  'data.localNone': 'Пока нет.',
  'data.localReason.auto': 'сделана автоматически',
  'data.localReason.restore': 'перед возвратом из копии',
  'data.localUse': 'Посмотреть',
  'data.localUseLabel': 'Посмотреть копию от {date}',
  'data.keep': 'Сделать сейчас',
  'data.keeping': 'Создание копии: {share}',
};
