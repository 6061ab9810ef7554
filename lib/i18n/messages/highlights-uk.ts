import type { Messages } from '../messages.ts';
import type { highlightsEn } from './highlights-en.ts';

/** Messages of the reader's highlights and notes, in Ukrainian. Part of `uk`. */
export const highlightsUk: Pick<Messages, keyof typeof highlightsEn> = {
  'section.notes': 'Виділення та нотатки',
  'section.notesShort': 'Нотатки',
  'menu.highlight': 'Позначити кольором «%s»',
  'highlights.none':
    'Виділіть уривок статті й виберіть колір. Коли ви повернетеся, його буде позначено знову, а тут до нього можна написати нотатку.',
  'highlights.jump': 'Показати це місце в статті',
  'highlights.unplaced': 'Більше немає в тексті',
  'highlights.unplacedText':
    'Цих слів у статті вже немає, або вони змінилися. Ваші виділення та нотатки збережено.',
  'highlights.color': 'Колір',
  'highlights.note': 'Нотатка',
  'highlights.noteAdd': 'Додати нотатку',
  'highlights.noteEdit': 'Змінити нотатку',
  'highlights.noteKeep': 'Готово',
  'highlights.remove': 'Прибрати це виділення',
  'highlights.notKept': 'Виділення не збережено.',
  'highlights.cannot.no-selection': 'Спершу виберіть уривок у самому тексті статті.',
  'highlights.cannot.no-article':
    'Виділяти кольором можна лише у статті, а на цій сторінці її немає. Відкрийте статтю і спробуйте знову.',
  'highlights.cannot.pdf':
    'У файлі PDF нічого не можна виділити кольором. Якщо видання має цей текст і як сторінку, відкрийте її.',
  'highlights.removed': 'Виділення прибрано.',
};
