import type { Messages } from '../messages.ts';
import type { dataEn } from './data-en.ts';

/** Messages about looking after the reader's data, in Ukrainian. */
export const dataUk: Pick<Messages, keyof typeof dataEn> = {
  'options.navData': 'Ваші дані',
  'data.title': 'Ваші дані',
  'data.intro':
    'Усе, що ви зберігаєте, лежить у цьому браузері й більше ніде. Час від часу зберігайте файл: у ньому є все, і будь-який Sidelight зможе його прочитати.',
  'data.failed': 'Не вдалося переглянути ваші дані',
  'data.damage.unopenable': 'Бібліотека не відкривається',
  'data.damage.no-room': 'Бібліотеку не відкрити: диск заповнено',
  'data.damage.emptied': 'Ваша бібліотека зникла',
  'data.damage.went-back': 'Зникло те, що ви зберегли останнім',
  'data.unchecked': 'Зараз не вдалося перевірити, чи ціла бібліотека.',
  'data.damage.rows-missing': 'Частина вашої бібліотеки зникла',
  'data.damageText.unopenable':
    'Браузер більше не може прочитати базу Sidelight. Її файл пошкоджено, наприклад через збій або несправний диск.',
  'data.damageText.no-room':
    'Збережене на місці, але браузеру потрібно трохи вільного місця, щоб його відкрити. Звільніть місце на диску й спробуйте ще раз.',
  'data.damageText.emptied':
    'Замість вашої бази браузер відкрив порожню. Так буває, коли її файл пошкоджено або видалено.',
  'data.damageText.went-back':
    'База така, якою була якийсь час тому. Так буває після збою або після повернення старого профілю браузера.',
  'data.damageText.rows-missing':
    'У базі менше, ніж було збережено. Так буває, коли її файл пошкоджено.',
  'data.damageSaid': 'Браузер повідомляє: {what}',
  'data.damageColumn.had': 'Було',
  'data.damageColumn.has': 'Є',
  'data.damageBackup': 'Повернути з копії від {date}',
  'data.damageFile': 'Повернути з файлу',
  'data.damageAccept': 'Продовжити з тим, що є',
  'data.damageAcceptText':
    'Якщо зачекати, нічого не зникне: доки ви не вирішите, копії в браузері не замінюються.',
  'data.damageAnew': 'Видалити пошкоджену базу',
  'data.damageAnewText': 'Її місце займе порожня; потім поверніть усе з копії.',
  'data.damageLibrary': 'Що можна зробити',
  'data.here': 'Що тут є',
  'data.nothingHere': 'Поки нічого не збережено.',
  'data.section.articles': 'Збережені статті',
  'data.section.versions': 'Версії їхніх текстів',
  'data.section.claims': 'Твердження та перевірки фактів',
  'data.section.claim-sources': 'Файли з перевірками фактів',
  'data.section.followed-stories': 'Сюжети, за якими ви стежите',
  'data.section.followed-names': 'Імена, за якими ви стежите',
  'data.section.highlights': 'Виділення',
  'data.section.notes': 'Нотатки',
  'data.section.own-names': 'Ваші імена',
  'data.section.corrections': 'Виправлення',
  'data.section.feeds': 'Стрічки, на які ви підписані',
  'data.section.settings': 'Налаштування',
  'data.space': 'Зайняте місце',
  'data.spaceLibrary': 'Бібліотека та покажчик',
  'data.spacePacks': 'Набори знань',
  'data.spaceBackups': 'Копії в браузері',
  'data.spaceTotal': 'Разом',
  'data.spaceFree': 'Браузер залишає місце ще для {size}.',
  'data.spaceUnknown': 'Цей браузер не повідомляє, скільки місця зайнято.',
  'data.file': 'Файл на зберігання',
  'data.fileText':
    'Один файл зі статтями, нотатками, іменами, виправленнями, стрічками та налаштуваннями. Наборів знань у ньому немає: вони мають власні файли.',
  'data.savedNever': 'Ви ще жодного разу не зберігали файл.',
  'data.savedAgo': 'Востаннє збережено {ago}.',
  'data.remind': 'Те, що є лише в браузері, зникне разом із ним.',
  'data.save': 'Зберегти все у файл',
  'data.saving': 'Запис файлу: {share}',
  'data.saved':
    'Збережено у «{name}» ({size}). Тримайте його там, де зберігається решта важливого.',
  'data.broken': {
    one: '{n} запис більше не читається і до файлу не ввійшов: {what}',
    few: '{n} записи більше не читаються і до файлу не ввійшли: {what}',
    many: '{n} записів більше не читаються і до файлу не ввійшли: {what}',
    other: '{n} запису більше не читаються і до файлу не ввійшли: {what}',
  },
  'data.restore': 'Повернути з копії',
  'data.restoreText':
    'Виберіть файл, збережений Sidelight. Спершу його буде прочитано до кінця й показано; доки ви не погодитеся, нічого не зміниться.',
  'data.choose': 'Вибрати файл',
  'data.sending': 'Читання файлу: {share}',
  'data.checking': 'Перевірка кожного запису: {share}',
  'data.restoring': 'Перенесення: {share}',
  'data.restoringHint':
    'Якщо перенесення перерветься, нічого не зникне: його можна буде продовжити або скасувати.',
  'data.undoing': 'Скасування…',
  'data.undone': 'Скасовано. Бібліотека така сама, як була.',
  'data.brokenOff': 'Копію повернуто не до кінця',
  'data.brokenOffText.merge':
    'З копії від {date} у бібліотеці вже {share}. З того, що тут було, нічого не зникло.',
  'data.brokenOffText.replace':
    'З копії від {date} у бібліотеці вже {share}. Те, що було тут раніше, поки теж тут.',
  'data.brokenOffEnd': 'Копія від {date} вже тут, не перенесено лише її налаштування.',
  'data.brokenOffWays':
    'Продовжте з того самого місця або скасуйте перенесення: тоді бібліотека стане такою, якою була, а те, що ви відтоді змінили в записах із цього файлу, зникне.',
  'data.brokenOffLibrary': 'Продовжити або скасувати',
  'data.goOn': 'Продовжити',
  'data.undoRestore': 'Скасувати перенесення',
  'data.cancelled': 'Скасовано. Нічого не змінилося.',
  'data.preview': 'Копія від {date}',
  'data.column.what': 'Що',
  'data.column.file': 'У файлі',
  'data.column.here': 'Тут',
  'data.column.new': 'Нове',
  'data.column.newer': 'Новіше, ніж тут',
  'data.unknown': 'Файл записала новіша версія Sidelight; пропущено: {list}.',
  'data.mode': 'Що робити з тим, що є тут',
  'data.mode.merge': 'Додати до нього',
  'data.mode.mergeText': 'Те, що є лише тут, лишається; із двох лишається новіше.',
  'data.mode.replace': 'Поставити на його місце',
  'data.mode.replaceText':
    'Те, що є тут зараз, буде видалено. Спершу в браузері буде зроблено його копію.',
  'data.apply.merge': 'Додати',
  'data.apply.replace': 'Замінити все',
  'data.nothingNew': 'Усе, що в ньому є, вже тут.',
  'data.done': 'Готово. Нових: {added}. Оновлено: {replaced}.',
  'data.bad': 'Цей файл не можна прийняти. Нічого не змінилося.',
  'data.where': 'Де: {where}',
  'data.bad.no-zip': 'Це не копія Sidelight. Виберіть файл із назвою «sidelight-….zip».',
  'data.bad.no-backup':
    'Це архів, але не копія Sidelight. Виберіть файл із назвою «sidelight-….zip».',
  'data.bad.truncated':
    'Немає кінця файлу: його скопійовано або завантажено не повністю. Скопіюйте чи завантажте його ще раз.',
  'data.bad.damaged':
    'Частину файлу пошкоджено. Спробуйте інший його примірник, старіший файл або копію, що зберігається в цьому браузері.',
  'data.bad.newer':
    'Файл записала новіша версія Sidelight. Оновіть розширення та спробуйте ще раз.',
  'data.bad.too-large': 'Він більший, ніж може бути будь-яка копія. Чи той це файл?',
  'data.bad.half-done':
    'Іншу копію повернуто не до кінця. Спершу продовжте або скасуйте її перенесення.',
  'data.bad.gone': 'Його більше немає. Виберіть його ще раз.',
  'data.bad.unreadable':
    'Браузер не зміг його прочитати: можливо, його перемістили або змінили. Виберіть його ще раз.',
  'data.local': 'Копії в цьому браузері',
  'data.localText':
    'Робляться самі раз на день, якщо щось змінилося. Вони допомагають у разі помилок і пошкодження бази, але зникають разом із Sidelight або профілем браузера.',
  'data.localNone': 'Поки немає.',
  'data.localReason.auto': 'зроблено автоматично',
  'data.localReason.restore': 'перед поверненням із копії',
  'data.localUse': 'Переглянути',
  'data.localUseLabel': 'Переглянути копію від {date}',
  'data.keep': 'Зробити зараз',
  'data.keeping': 'Створення копії: {share}',
};
