import type { Messages } from '../messages.ts';
import type { optionsEn } from './options-en.ts';

/** Messages of the options and the welcome page, in Ukrainian. Part of `uk`. */
export const optionsUk: Pick<Messages, keyof typeof optionsEn> = {
  'density.label': 'Підкреслювати в тексті',
  'density.all': 'Усе',
  'density.first': 'Перше',
  'density.off': 'Нічого',

  'mode.label': 'Коли читати',
  'mode.click': 'За кнопкою',
  'mode.sites': 'Мої сайти',
  'mode.all': 'Усі новини',
  'mode.clickHint':
    'Лише коли ви натискаєте кнопку Sidelight. Доступ надається тільки до цієї сторінки.',
  'mode.sitesHint': 'Сам на вибраних сайтах, за кнопкою на решті.',
  'mode.allHint': 'Сам на кожній сторінці, схожій на статтю. Решти сторінок не чіпає.',
  'mode.allowSite': 'Читати {host} автоматично',
  'mode.siteAllowed': '{host} читається автоматично',

  'options.title': 'Налаштування',
  'options.reading': 'Коли Sidelight читає',
  'options.sitesGranted': 'Сайти, які читаються автоматично',
  'options.sitesGrantedNone': 'Поки немає.',
  'options.siteAdd': 'Додати сайт',
  'options.sitePlaceholder': 'news.example',
  'options.siteAddButton': 'Дозволити',
  'options.siteBad': 'Це не адреса сайту.',
  'options.siteRemove': 'Більше не читати {host} автоматично',
  'options.sitesOff': 'Вимкнені сайти',
  'options.sitesOffHint': 'На ці сайти не додається нічого, хоч би якими були решта налаштувань.',
  'options.sitesOffNone': 'Жодного сайту не вимкнено.',
  'options.siteSwitchOn': 'Знову увімкнути: {host}',
  'options.appearance': 'Вигляд',
  'options.language': 'Мова',
  'options.languageAuto': 'Як у браузері',
  'options.theme': 'Кольори',
  'options.theme.system': 'Як у системі',
  'options.theme.light': 'Світлі',
  'options.theme.dark': 'Темні',
  'options.marks': 'Імена в тексті',
  'options.legend': 'Кожен вид імен має свою лінію: вони різняться не лише кольором, а й формою.',
  'options.sidebarOnly': 'Позначати лише в панелі',
  'options.sidebarOnlyHint':
    'Сторінка може дізнатися, які слова в ній підкреслено. З цим налаштуванням на сторінках не підкреслюється нічого: імена видно в панелі та в режимі читання.',
  'online.title': 'Що запитувалося в мережі',
  'online.hint':
    'Вимкнено, доки ви не погодитеся на кожен сайт. Ім’я шукається, лише коли ви натискаєте кнопку на його картці.',
  'online.none': 'Ви не погодилися на жоден сайт, тому нічого не надсилається.',
  'online.allow': 'Дозволити пошук на {hosts}',
  'online.stop': 'Більше не звертатися до {host}',
  'online.log': 'Запити',
  'online.logNone': 'Запитів не було.',
  'online.clear': 'Очистити список і знайдене',
  'online.why.look-up': 'пошук імені',
  'online.error.no-consent':
    'Нічого не надіслано: немає дозволу. Надати його можна тут або в налаштуваннях.',
  'online.error.bad-address': 'Нічого не надіслано: адреса не загальнодоступна.',
  'online.error.wait': 'Сервер просить зачекати. Спробуйте за кілька хвилин.',
  'online.error.unavailable': 'Сервер зараз не працює.',
  'online.error.refused': 'Сервер відхилив запит.',
  'online.error.redirected': 'Сервер вказав на іншу адресу; Sidelight туди не звертався.',
  'online.error.too-large': 'Відповідь була завелика, її відкинуто.',
  'online.error.too-slow': 'Відповідь ішла надто довго.',
  'online.error.unreachable': 'Не вдалося дістатися до сервера.',
  'online.error.malformed': 'Відповідь не вдалося прочитати.',
  'online.error.not-found': 'За цим іменем нічого не знайдено.',
  'options.privacy': 'Що де лишається',
  'options.privacy1':
    'Усе обчислюється в цьому браузері. Sidelight не має ні сервера, ні облікових записів, ні телеметрії. Він надсилає лише те, на що ви погодилися: ім’я, яке ви шукаєте; імена статті, коли ви шукаєте інші повідомлення; запити до стрічок, на які ви підписані.',
  'options.privacy2':
    'Збережені статті, перевірки фактів, що траплялися, нотатки та виправлення лежать у сховищі розширення, сторінкам його не видно.',
  'options.privacy3':
    'Сторінка може побачити, що слова в ній підкреслено, а отже, які імена знають установлені набори та ваші виправлення. Вашої бібліотеки вона бачити не може.',
  'options.privacy4': 'У приватних вікнах Sidelight не працює зовсім.',
  'options.about': 'Про програму',
  'options.notKept': 'Налаштування лишилося без змін.',
  'options.version': 'Версія {version}',
  'options.aboutText':
    'Тут нічого не вигадується: кожне речення має джерело, яке можна відкрити. Sidelight ніколи не каже, чи правдива стаття.',
  'options.welcome': 'Показати вітання ще раз',

  'welcome.title': 'Новини разом із контекстом',
  'welcome.lead':
    'Sidelight підкреслює у статті людей, організації та місця й показує, хто це, хто що сказав і що ще про це написано.',
  'welcome.levels': 'Коли Sidelight може читати?',
  'welcome.levelsText': 'Це можна змінити в налаштуваннях будь-коли.',
  'welcome.level.click': 'Лише за кнопкою',
  'welcome.level.clickText':
    'Ви відкриваєте статтю й натискаєте кнопку. Sidelight бачить тільки цю сторінку. Додаткових дозволів не потрібно.',
  'welcome.level.sites': 'На сайтах, які я виберу',
  'welcome.level.sitesText':
    'Ви називаєте сайти. Статті на них читаються, щойно ви їх відкриваєте. Браузер запитає про кожен сайт один раз.',
  'welcome.level.all': 'На всіх сторінках новин',
  'welcome.level.allText':
    'Кожна сторінка, схожа на статтю, читається під час відкриття. Браузер скаже, що Sidelight може читати всі сайти; він перевіряє, чи це стаття, і решти не чіпає.',
  'welcome.button': 'Де кнопка',
  'welcome.buttonChrome':
    'Натисніть на деталь пазла праворуч угорі, потім на шпильку поруч із Sidelight. Після цього кнопка завжди буде на панелі.',
  'welcome.buttonFirefox':
    'Натисніть на деталь пазла праворуч угорі, потім на шестерню поруч із Sidelight і виберіть «Закріпити на панелі інструментів».',
  'welcome.noKeysChrome':
    'Сполучення клавіш не задано. Його можна вибрати на сторінці chrome://extensions/shortcuts.',
  'welcome.noKeysFirefox':
    'Сполучення клавіш не задано. Його можна вибрати на сторінці about:addons, під шестернею.',
  'welcome.shortcut': 'Або натисніть {keys} на будь-якій статті.',
  'welcome.promise': 'Що обіцяє Sidelight',
  'welcome.promise1': 'Усе, що ви бачите, має джерело, і його можна відкрити.',
  'welcome.promise2': 'Те, що ви читаєте, не покидає браузера.',
  'welcome.promise3': 'Кожен збіг пояснює, чому він тут.',
  'welcome.picture':
    'Малюнок: стаття з підкресленими іменами, поруч бічна панель з іменами та заявами.',
  'welcome.done': 'Готово. Відкрийте статтю й натисніть кнопку.',
  'welcome.doneAuto': 'Готово. Відкрийте статтю: імена в ній буде підкреслено.',
};
