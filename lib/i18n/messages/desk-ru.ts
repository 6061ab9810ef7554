import type { Messages } from '../messages.ts';
import type { deskEn } from './desk-en.ts';

/** Messages of the reading desk, in Russian. Part of `ru`. */
export const deskRu: Pick<Messages, keyof typeof deskEn> = {
  'menu.desk': 'Стол читателя',
  'desk.title': 'Стол читателя',
  'desk.stories': 'Сюжеты, за которыми вы следите',
  'desk.names': 'Имена, за которыми вы следите',
  'desk.latest': 'Новое в ваших лентах',
  'desk.unread': 'Сохранено, но не прочитано',
  'desk.new': { one: '{n} новое', few: '{n} новых', many: '{n} новых', other: '{n} нового' },
  'desk.nothingNew': 'ничего нового',
  'desk.storiesNone':
    'Вы не следите ни за одним сюжетом. Откройте боковую панель статьи и нажмите «Следить за сюжетом» или выберите сюжет из списка ниже.',
  'desk.storyQuiet': 'В ваших лентах об этом пока ничего нет.',
  'desk.namesNone':
    'Вы не следите ни за одним именем. Откройте карточку человека, организации или места и нажмите «Следить».',
  'desk.nameQuiet': 'В ваших лентах это имя давно не упоминали.',
  'desk.latestNone': 'Ваши ленты пока ничего не принесли.',
  'desk.noFeeds': 'Вы не подписаны на ленты',
  'desk.noFeedsText':
    'Добавьте издания в настройках, и здесь появится то, что они сообщают, по событиям. До этого никуда ничего не запрашивается.',
  'desk.addFeeds': 'Добавить ленты',
  'desk.unreadNone': 'Всё сохранённое прочитано.',
  'desk.outlets': {
    one: '{n} издание',
    few: '{n} издания',
    many: '{n} изданий',
    other: '{n} издания',
  },
  'desk.texts': {
    one: '{n} независимый текст',
    few: '{n} независимых текста',
    many: '{n} независимых текстов',
    other: '{n} независимого текста',
  },
  'desk.copiedBy': 'Тот же текст: {list}',
  'desk.earlier': {
    one: '{n} более раннее сообщение',
    few: '{n} более ранних сообщения',
    many: '{n} более ранних сообщений',
    other: '{n} более раннего сообщения',
  },
  'desk.follow': 'Следить за сюжетом',
  'desk.unfollow': 'Больше не следить',
  'desk.unfollowed': 'Вы больше не следите за «{title}».',
  'desk.following': 'Вы следите за этим сюжетом',
  'desk.followName': 'Следить',
  'desk.followingName': 'Вы следите за этим именем',
  'desk.isNew': 'новое',
  'desk.failed': 'Не удалось собрать стол',
  'desk.savedOn': 'сохранено {date}',
  'nav.label': 'Разделы Sidelight',
  'nav.desk': 'Стол',
  'nav.library': 'Библиотека',
  'nav.options': 'Настройки',
};
