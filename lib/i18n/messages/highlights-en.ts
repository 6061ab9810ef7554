/** Messages of the reader's highlights and notes, in English. Part of `en`. */
export const highlightsEn = {
  'section.notes': 'Highlights and notes',
  'section.notesShort': 'Notes',
  'menu.highlight': 'Highlight “%s”',
  'highlights.none':
    'Select a passage of the article and choose a colour. It is marked again when you come back, and you can write a note to it here.',
  'highlights.jump': 'Show this passage in the article',
  'highlights.unplaced': 'No longer in the text',
  'highlights.unplacedText':
    'These words are not in the article any more, or not as you marked them. Your highlights and notes are kept.',
  'highlights.color': 'Colour',
  'highlights.note': 'Note',
  'highlights.noteAdd': 'Add a note',
  'highlights.noteEdit': 'Change the note',
  'highlights.noteKeep': 'Done',
  'highlights.remove': 'Remove this highlight',
  'highlights.notKept': 'The highlight was not kept.',
  'highlights.cannot.no-selection': 'First select a passage in the text of the article itself.',
  'highlights.cannot.no-article':
    'Only articles can be highlighted, and there is none on this page. Open an article and try again.',
  'highlights.cannot.pdf':
    'Passages of a PDF cannot be highlighted. If the outlet has this text as a page too, open it there.',
  'highlights.removed': 'Highlight removed.',
} as const;
