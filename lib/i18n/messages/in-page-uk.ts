import type { Messages } from '../messages.ts';
import type { inPageEn } from './in-page-en.ts';

/** Messages that the background needs for every page, in Ukrainian. Part of `uk`. */
export const inPageUk: Pick<Messages, keyof typeof inPageEn> = {
  'highlight.yellow': 'Позначити жовтим',
  'highlight.green': 'Позначити зеленим',
  'highlight.blue': 'Позначити блакитним',
  'highlight.pink': 'Позначити рожевим',
  'role.member': 'член',
};
