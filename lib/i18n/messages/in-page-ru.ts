import type { Messages } from '../messages.ts';
import type { inPageEn } from './in-page-en.ts';

/** Messages that the background needs for every page, in Russian. Part of `ru`. */
export const inPageRu: Pick<Messages, keyof typeof inPageEn> = {
  'highlight.yellow': 'Выделить жёлтым',
  'highlight.green': 'Выделить зелёным',
  'highlight.blue': 'Выделить голубым',
  'highlight.pink': 'Выделить розовым',
  'role.member': 'член',
};
