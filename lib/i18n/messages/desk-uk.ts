import type { Messages } from '../messages.ts';
import type { deskEn } from './desk-en.ts';

/** Messages of the reading desk, in Ukrainian. Part of `uk`. */
export const deskUk: Pick<Messages, keyof typeof deskEn> = {
  'menu.desk': 'Стіл читача',
  'desk.title': 'Стіл читача',
  'desk.stories': 'Сюжети, за якими ви стежите',
  'desk.names': 'Імена, за якими ви стежите',
  'desk.latest': 'Нове у ваших стрічках',
  'desk.unread': 'Збережено, але не прочитано',
  'desk.new': { one: '{n} нове', few: '{n} нові', many: '{n} нових', other: '{n} нового' },
  'desk.nothingNew': 'нічого нового',
  'desk.storiesNone':
    'Ви не стежите за жодним сюжетом. Відкрийте бічну панель статті й натисніть «Стежити за сюжетом» або виберіть сюжет зі списку нижче.',
  'desk.storyQuiet': 'У ваших стрічках про це поки нічого немає.',
  'desk.namesNone':
    'Ви не стежите за жодним іменем. Відкрийте картку людини, організації чи місця й натисніть «Стежити».',
  'desk.nameQuiet': 'У ваших стрічках це ім’я давно не згадували.',
  'desk.latestNone': 'Ваші стрічки поки нічого не принесли.',
  'desk.noFeeds': 'Ви не підписані на стрічки',
  'desk.noFeedsText':
    'Додайте видання в налаштуваннях, і тут з’явиться те, що вони повідомляють, за подіями. До того нікуди нічого не запитується.',
  'desk.addFeeds': 'Додати стрічки',
  'desk.unreadNone': 'Усе збережене прочитано.',
  'desk.outlets': {
    one: '{n} видання',
    few: '{n} видання',
    many: '{n} видань',
    other: '{n} видання',
  },
  'desk.texts': {
    one: '{n} незалежний текст',
    few: '{n} незалежні тексти',
    many: '{n} незалежних текстів',
    other: '{n} незалежного тексту',
  },
  'desk.copiedBy': 'Той самий текст: {list}',
  'desk.earlier': {
    one: '{n} попереднє повідомлення',
    few: '{n} попередні повідомлення',
    many: '{n} попередніх повідомлень',
    other: '{n} попереднього повідомлення',
  },
  'desk.follow': 'Стежити за сюжетом',
  'desk.unfollow': 'Більше не стежити',
  'desk.unfollowed': 'Ви більше не стежите за «{title}».',
  'desk.following': 'Ви стежите за цим сюжетом',
  'desk.followName': 'Стежити',
  'desk.followingName': 'Ви стежите за цим іменем',
  'desk.isNew': 'нове',
  'desk.failed': 'Не вдалося зібрати стіл',
  'desk.savedOn': 'збережено {date}',
  'nav.label': 'Розділи Sidelight',
  'nav.desk': 'Стіл',
  'nav.library': 'Бібліотека',
  'nav.options': 'Налаштування',
};
