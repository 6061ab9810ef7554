import type { Messages } from '../messages.ts';
import type { optionsEn } from './options-en.ts';

/** Messages of the options and the welcome page, in Russian. Part of `ru`. */
export const optionsRu: Pick<Messages, keyof typeof optionsEn> = {
  'density.label': 'Подчёркивать в тексте',
  'density.all': 'Всё',
  'density.first': 'Первое',
  'density.off': 'Ничего',

  'mode.label': 'Когда читать',
  'mode.click': 'По кнопке',
  'mode.sites': 'Мои сайты',
  'mode.all': 'Все новости',
  'mode.clickHint':
    'Только когда вы нажимаете кнопку Sidelight. Доступ даётся лишь к этой странице.',
  'mode.sitesHint': 'Сам на выбранных сайтах, по кнопке на остальных.',
  'mode.allHint': 'Сам на каждой странице, похожей на статью. Остальные страницы не трогает.',
  'mode.allowSite': 'Читать {host} автоматически',
  'mode.siteAllowed': '{host} читается автоматически',

  'options.title': 'Настройки',
  'options.reading': 'Когда Sidelight читает',
  'options.sitesGranted': 'Сайты, которые читаются автоматически',
  'options.sitesGrantedNone': 'Пока нет.',
  'options.siteAdd': 'Добавить сайт',
  'options.sitePlaceholder': 'news.example',
  'options.siteAddButton': 'Разрешить',
  'options.siteBad': 'Это не адрес сайта.',
  'options.siteRemove': 'Больше не читать {host} автоматически',
  'options.sitesOff': 'Выключенные сайты',
  'options.sitesOffHint':
    'На эти сайты не добавляется ничего, каковы бы ни были остальные настройки.',
  'options.sitesOffNone': 'Ни один сайт не выключен.',
  'options.siteSwitchOn': 'Снова включить: {host}',
  'options.appearance': 'Вид',
  'options.language': 'Язык',
  'options.languageAuto': 'Как в браузере',
  'options.theme': 'Цвета',
  'options.theme.system': 'Как в системе',
  'options.theme.light': 'Светлые',
  'options.theme.dark': 'Тёмные',
  'options.marks': 'Имена в тексте',
  'options.legend':
    'У каждого вида имён своя линия: они различаются не только цветом, но и формой.',
  'options.sidebarOnly': 'Отмечать только в панели',
  'options.sidebarOnlyHint':
    'Страница может узнать, какие слова в ней подчёркнуты. С этой настройкой на страницах не подчёркивается ничего: имена видны в панели и в режиме чтения.',
  'online.title': 'Что запрашивалось в сети',
  'online.hint':
    'Выключено, пока вы не согласитесь на каждый сайт. Имя ищется, только когда вы нажимаете кнопку на его карточке.',
  'online.none': 'Вы не согласились ни на один сайт, поэтому ничего не отправляется.',
  'online.allow': 'Разрешить поиск на {hosts}',
  'online.stop': 'Больше не обращаться к {host}',
  'online.log': 'Запросы',
  'online.logNone': 'Запросов не было.',
  'online.clear': 'Очистить список и найденное',
  'online.why.look-up': 'поиск имени',
  'online.error.no-consent':
    'Ничего не отправлено: нет разрешения. Дать его можно здесь или в настройках.',
  'online.error.bad-address': 'Ничего не отправлено: адрес не общедоступный.',
  'online.error.wait': 'Сервер просит подождать. Попробуйте через несколько минут.',
  'online.error.unavailable': 'Сервер сейчас не работает.',
  'online.error.refused': 'Сервер отклонил запрос.',
  'online.error.redirected': 'Сервер указал на другой адрес; Sidelight туда не обращался.',
  'online.error.too-large': 'Ответ был слишком велик и отброшен.',
  'online.error.too-slow': 'Ответ шёл слишком долго.',
  'online.error.unreachable': 'До сервера не удалось дойти.',
  'online.error.malformed': 'Ответ не удалось прочитать.',
  'online.error.not-found': 'По этому имени ничего не найдено.',
  'options.privacy': 'Что где остаётся',
  'options.privacy1':
    'Всё вычисляется в этом браузере. У Sidelight нет ни сервера, ни учётных записей, ни телеметрии. Он отправляет только то, на что вы согласились: имя, которое вы ищете; имена статьи, когда вы ищете другие сообщения; запросы к лентам, на которые вы подписаны.',
  'options.privacy2':
    'Сохранённые статьи, встреченные проверки фактов, заметки и исправления лежат в хранилище расширения, страницам оно не видно.',
  'options.privacy3':
    'Страница может увидеть, что слова в ней подчёркнуты, а значит, какие имена знают установленные наборы и ваши исправления. Вашу библиотеку она видеть не может.',
  'options.privacy4': 'В приватных окнах Sidelight не работает совсем.',
  'options.about': 'О программе',
  'options.notKept': 'Настройка осталась прежней.',
  'options.version': 'Версия {version}',
  'options.aboutText':
    'Здесь ничего не сочиняется: у каждого предложения есть источник, который можно открыть. Sidelight никогда не говорит, правдива ли статья.',
  'options.welcome': 'Показать приветствие ещё раз',

  'welcome.title': 'Новости вместе с контекстом',
  'welcome.lead':
    'Sidelight подчёркивает в статье людей, организации и места и показывает, кто это, кто что сказал и что ещё об этом написано.',
  'welcome.levels': 'Когда Sidelight может читать?',
  'welcome.levelsText': 'Это можно изменить в настройках в любое время.',
  'welcome.level.click': 'Только по кнопке',
  'welcome.level.clickText':
    'Вы открываете статью и нажимаете кнопку. Sidelight видит только эту страницу. Дополнительных разрешений не нужно.',
  'welcome.level.sites': 'На сайтах, которые я выберу',
  'welcome.level.sitesText':
    'Вы называете сайты. Статьи на них читаются, как только вы их открываете. Браузер спросит о каждом сайте один раз.',
  'welcome.level.all': 'На всех новостных страницах',
  'welcome.level.allText':
    'Каждая страница, похожая на статью, читается при открытии. Браузер скажет, что Sidelight может читать все сайты; он проверяет, статья ли это, и остальные не трогает.',
  'welcome.button': 'Где кнопка',
  'welcome.buttonChrome':
    'Нажмите на деталь пазла справа вверху, затем на булавку рядом с Sidelight. После этого кнопка всегда будет на панели.',
  'welcome.buttonFirefox':
    'Нажмите на деталь пазла справа вверху, затем на шестерёнку рядом с Sidelight и выберите «Закрепить на панели инструментов».',
  'welcome.noKeysChrome':
    'Сочетание клавиш не задано. Его можно выбрать на странице chrome://extensions/shortcuts.',
  'welcome.noKeysFirefox':
    'Сочетание клавиш не задано. Его можно выбрать на странице about:addons, под шестерёнкой.',
  'welcome.shortcut': 'Или нажмите {keys} на любой статье.',
  'welcome.promise': 'Что обещает Sidelight',
  'welcome.promise1': 'У всего, что вы видите, есть источник, и его можно открыть.',
  'welcome.promise2': 'То, что вы читаете, не покидает браузер.',
  'welcome.promise3': 'Каждое совпадение объясняет, почему оно здесь.',
  'welcome.picture':
    'Рисунок: статья с подчёркнутыми именами, рядом боковая панель с именами и заявлениями.',
  'welcome.done': 'Готово. Откройте статью и нажмите кнопку.',
  'welcome.doneAuto': 'Готово. Откройте статью: имена в ней будут подчёркнуты.',
};
