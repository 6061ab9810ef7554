import type { Messages } from '../messages.ts';
import type { highlightsEn } from './highlights-en.ts';

/** Messages of the reader's highlights and notes, in Russian. Part of `ru`. */
export const highlightsRu: Pick<Messages, keyof typeof highlightsEn> = {
  'section.notes': 'Выделения и заметки',
  'section.notesShort': 'Заметки',
  'menu.highlight': 'Выделить цветом «%s»',
  'highlights.none':
    'Выделите отрывок статьи и выберите цвет. Когда вы вернётесь, он будет отмечен снова, а здесь к нему можно написать заметку.',
  'highlights.jump': 'Показать это место в статье',
  'highlights.unplaced': 'Больше нет в тексте',
  'highlights.unplacedText':
    'Этих слов в статье больше нет, или они изменились. Ваши выделения и заметки сохранены.',
  'highlights.color': 'Цвет',
  'highlights.note': 'Заметка',
  'highlights.noteAdd': 'Добавить заметку',
  'highlights.noteEdit': 'Изменить заметку',
  'highlights.noteKeep': 'Готово',
  'highlights.remove': 'Убрать это выделение',
  'highlights.notKept': 'Выделение не сохранено.',
  'highlights.cannot.no-selection': 'Сначала выберите отрывок в самом тексте статьи.',
  'highlights.cannot.no-article':
    'Выделять цветом можно только в статье, а на этой странице её нет. Откройте статью и попробуйте снова.',
  'highlights.cannot.pdf':
    'В файле PDF ничего нельзя выделить цветом. Если у издания этот текст есть и в виде страницы, откройте её.',
  'highlights.removed': 'Выделение убрано.',
};
