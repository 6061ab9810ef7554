/** Messages about files of other programs, in English. Part of `en`. */
export const exchangeEn = {
  'exchange.title': 'To and from other programs',
  'exchange.out': 'Save for another program',
  'exchange.outText':
    'Copies of what you keep, in forms that others read. They do not take the place of the file above.',
  'exchange.format': 'Form',
  'exchange.format.markdown': 'Articles as Markdown, for Obsidian (zip)',
  'exchange.format.highlights-csv': 'Highlights as a table, for Readwise (CSV)',
  'exchange.format.web-annotation': 'Highlights as Web Annotations (JSON-LD)',
  'exchange.format.csl-json': 'Citations for Zotero (CSL-JSON)',
  'exchange.format.ris': 'Citations (RIS)',
  'exchange.format.bibtex': 'Citations (BibTeX)',
  'exchange.save': 'Save the file',
  'exchange.saving': 'Writing the file: {share}',
  'exchange.saved': 'Saved to “{name}” ({size}).',
  'exchange.in': 'Take in a list from elsewhere',
  'exchange.inText':
    'Bookmarks of a browser, Pocket, Instapaper, Omnivore, Readwise, Hypothesis or Web Annotations. They hold addresses and highlights, seldom texts: the pages wait in your library until you open them, and a highlight finds its place then.',
  'exchange.choose': 'Choose a list',
  'exchange.reading': 'Reading the file…',
  'exchange.found': 'From: {format}',
  'exchange.from.bookmarks': 'a browser’s bookmarks',
  'exchange.from.web-annotation': 'Web Annotations',
  'exchange.from.highlights-csv': 'a table of highlights of Sidelight',
  'exchange.counts': 'Pages: {pages}, of them new: {fresh}. Highlights: {highlights}.',
  'exchange.skipped': 'Without an address, left out: {count}.',
  'exchange.take': 'Take in',
  'exchange.taken':
    'Waiting to be read: {waiting}. Highlights: {highlights}. Saved articles that got tags: {tagged}.',
  'exchange.bad.unknown':
    'This file is none of those named above. Nothing has changed. Take it as that program exported it, without unpacking or saving it anew.',
  'exchange.bad.too-large':
    'This file is larger than any such list. Nothing has changed. Is it the right one?',
  'exchange.bad.gone': 'The file is no longer there. Choose it again.',
  'exchange.md.highlights': 'Highlights',
  'exchange.md.statements': 'Statements',
  'exchange.md.speaker': 'Who',
  'exchange.md.words': 'What',
  'exchange.md.text': 'Text',
  'toRead.title': 'Waiting to be read',
  'toRead.hint':
    'Addresses from your lists. Open one and save it: then it is in the library with its text.',
  'toRead.remove': 'Remove “{title}”',
  'toRead.more': 'Show more',
  'data.section.to-read': 'Waiting to be read',
} as const;
