import { joinMessages } from '../join-messages.ts';
import { cardEn } from './card-en.ts';
import { claimsEn } from './claims-en.ts';
import { compareEn } from './compare-en.ts';
import { dataEn } from './data-en.ts';
import { deskEn } from './desk-en.ts';
import { exchangeEn } from './exchange-en.ts';
import { feedsEn } from './feeds-en.ts';
import { highlightsEn } from './highlights-en.ts';
import { inPageEn } from './in-page-en.ts';
import { knowledgeEn } from './knowledge-en.ts';
import { libraryEn } from './library-en.ts';
import { optionsEn } from './options-en.ts';

const own = {
  'app.name': 'Sidelight',

  'common.close': 'Close',
  'common.cancel': 'Cancel',
  'common.undo': 'Undo',
  'common.retry': 'Try again',
  'common.loading': 'Loading…',
  'common.newTab': 'opens in a new tab',
  'common.showAll': 'Show all {n}',

  'error.refused': 'Sidelight did not allow this here.',
  'error.bad-request': 'Sidelight did not understand its own question. Please reload the page.',
  'error.failed':
    'Something went wrong inside Sidelight. Try again; if that does not help, reload the page.',
  'error.lost': 'Sidelight did not answer. It may have been updated: reload the page.',
  'error.not-stored':
    'It could not be stored, so nothing was saved. Try again; if that does not help, restart the browser.',
  'error.storage-full':
    'There is no room left on the disk, so nothing was saved. What was kept before is safe. Make room, then try again.',

  'error.declined': 'Not allowed, so nothing has changed.',
  'error.elsewhere': 'The browser cannot ask this here. The options are open now: allow it there.',
  'error.not-given-back':
    'The browser did not take the permission back, though Sidelight no longer uses it. You can take it away in the browser’s settings for Sidelight.',

  'type.person': 'Person',
  'type.organization': 'Organisation',
  'type.place': 'Place',
  'type.event': 'Event',
  'type.product': 'Thing',
  'type.other': 'Other',
  'types.person': 'People',
  'types.organization': 'Organisations',
  'types.place': 'Places',
  'types.event': 'Events',
  'types.product': 'Things',
  'types.other': 'Other names',

  'sidebar.title': 'About this article',
  'sidebar.sections': 'Sections',
  'sidebar.words': { one: '{n} word', other: '{n} words' },
  'sidebar.back': 'Back to where you were',
  'sidebar.foreign':
    'This article is in none of the languages that Sidelight reads: names and statements are found in Russian, Ukrainian and English. Saving, highlights and notes work as everywhere.',
  'sidebar.simplified':
    'This page is too large or too tangled to read in full, so Sidelight read it in a simpler way. Parts may be missing.',

  'section.brief': 'In brief',
  'section.names': 'Names',
  'section.statements': 'Statements',
  'section.claims': 'Claims met before',
  'section.claimsShort': 'Claims',
  'section.coverage': 'Related',
  'section.coverageFull': 'Related coverage',

  'save.save': 'Save',
  'save.saving': 'Saving…',
  'save.saved': 'Saved',
  'save.changed': 'Save version',
  'save.failed': 'Save again',
  'save.savedThis': 'Saved to the library: “{headline}”',
  'save.noArticleText':
    'Nothing was saved: this looks like a front page, a list or an app. Open an article and save it there.',
  'save.siteOff':
    'Nothing was saved: Sidelight is switched off on {host}. To switch it on, press its button in the browser.',
  'save.notYet':
    'Nothing was saved: the page is not there yet. Wait for it and press the keys again.',
  'save.changedNote': 'The page has changed since you saved it {ago}.',

  'menu.open': 'This site and reading',
  'menu.title': 'On this site',
  'menu.siteOn': 'Read {host}',
  'menu.siteOnHint': 'When off, nothing at all is added to its pages.',
  'menu.readAgain': 'Read this page again',
  'menu.library': 'Library',
  'menu.side-panel': 'Open beside the page, in the browser’s panel',
  'menu.options': 'Options',

  'state.reading': 'Reading the page…',
  'state.noArticle': 'No article here',
  'state.noArticleText':
    'This looks like a front page, a list or an app, not like an article. Open an article and its names and statements appear here.',
  'state.unread': 'Not read yet',
  'state.unreadText':
    'Press Sidelight’s button in the browser’s toolbar: the names and statements of this page appear here.',
  'state.readNow': 'Read this page',
  'state.pdf': 'This is a PDF',
  'state.pdfText':
    'Sidelight reads web pages, not PDF files. If the outlet has this text as a page too, open it there.',
  'state.siteOff': 'Switched off on {host}',
  'state.siteOffText': 'Sidelight adds nothing to this site and reads nothing from it.',
  'state.siteOnAgain': 'Switch on for {host}',
  'state.restricted': 'Not on this page',
  'state.restrictedText':
    'The browser lets no extension read its own pages, its store, or files that it shows itself, such as a PDF.',
  'state.failed': 'This page could not be read',
  'state.failedText': 'Nothing in the page was changed. You can try again.',
  'state.details': 'Details',

  'brief.who': 'Who',
  'brief.where': 'Where',
  'brief.when': 'When',
  'brief.said': 'Main statements',
  'brief.met': 'Met before',
  'brief.empty': 'Too little was found for a summary. The sections below show what there is.',

  'names.filter': 'Find a name',
  'names.none': 'No known names were found in this article.',
  'names.noMatch': 'No name here matches “{query}”.',
  'names.mentions': { one: '{n} mention', other: '{n} mentions' },
  'names.jump': 'Show mention {i} of {n} in the article: {name}',
  'names.more': '{n} more',
  'names.unknown': 'nothing on file',

  'statements.none': 'No statements by anyone were found in this article.',
  'statements.jump': 'Show in the article',
  'statements.nobody': 'Speaker not named',

  'quotation.direct': 'in quotation marks',
  'quotation.indirect': 'retold',
  'quotation.mixed': 'partly quoted',

  'sourcing.office': 'by office, no name',
  'sourcing.anonymous': 'unnamed source',
  'sourcing.none': 'no source given',
  'statements.via': 'reported by {who}',

  'speech.say': 'says',
  'speech.assert': 'asserts',
  'speech.deny': 'denies',
  'speech.demand': 'demands',
  'speech.promise': 'promises',
  'speech.warn': 'warns',
  'speech.order': 'orders',
  'speech.ask': 'asks',
  'speech.allege': 'accuses',
  'speech.propose': 'proposes',
  'speech.negated': 'negated',

  'coverage.page': 'On this page',
  'coverage.library': 'In your library',
  'coverage.feeds': 'In your feeds',
  'coverage.pageNone': 'The page offers no related articles.',
  'coverage.libraryNone': 'Nothing in your library is about the same names yet.',
  'coverage.feedsNone': 'Your feeds have nothing on this event.',
  'coverage.feedsNoneYet':
    'You follow no feeds yet. Add outlets in the options to see what they report.',
  'coverage.reason.page-link': 'Linked by the page itself',
  'coverage.reason.same-names': 'Same names: {shared}',
  'coverage.reason.same-words': 'Same words: {shared}',
  'coverage.reason.same-wire': 'Same agency text',
  'coverage.reason.same-numbers': 'Same numbers: {shared}',

  'offset.sameTime': 'at the same time',
  'offset.earlier': '{span} earlier',
  'offset.later': '{span} later',
  'span.minute': { one: '{n} minute', other: '{n} minutes' },
  'span.hour': { one: '{n} hour', other: '{n} hours' },
  'span.day': { one: '{n} day', other: '{n} days' },
  'span.week': { one: '{n} week', other: '{n} weeks' },
  'span.month': { one: '{n} month', other: '{n} months' },
  'span.year': { one: '{n} year', other: '{n} years' },
  'time.justNow': 'just now',

  'library.title': 'Library',
  'library.search': 'Search saved articles',
  'library.count': { one: '{n} article', other: '{n} articles' },
  'library.used': '{size} used',
  'library.saved': 'saved {ago}',
  'library.versions': { one: '{n} version', other: '{n} versions' },
  'library.empty': 'Nothing saved yet',
  'library.emptyText':
    'Press “Save” in the sidebar of an article. It is kept in this browser only, as you read it, and opens without a connection.',
  'library.noMatch': 'No saved article has “{query}”',
  'library.noMatchText': 'The search looks at headlines, names and words in any grammatical form.',
  'library.failed': 'The library could not be opened',
  'library.full': 'The disk is full',
  'library.fullText':
    'Nothing can be saved until there is more room on it; what you have saved is safe. The library takes {size}.',
  'library.delete': 'Delete “{headline}”',
  'library.deleted': '“{headline}” was deleted.',
  'library.restored': '“{headline}” is back.',
  'library.missing': 'This article is not in the library',
  'library.missingText': 'It may have been deleted.',

  'reading.back': 'Back to the library',
  'reading.original': 'Open the original page',
  'reading.version': 'Version {i}, saved {date}',
  'reading.versions': 'Version',
  'reading.offline': 'Shown from this browser, as saved on {date}',
  'reading.marks': 'Underlines',
  'reading.deleted': 'This article was deleted. For a week it can be brought back.',
  'reading.markdown': 'Save as Markdown',
  'reading.markdownHint':
    'A text file for Obsidian and other editors, with your highlights and notes',
  'reading.markdownSaved': 'Saved to “{name}”.',
} as const;

/**
 * Every message of the interface, in English: the reference for the other languages, whose files
 * must have the same keys and the same `{placeholders}` (checked by types and by a test).
 * An object is a plural: the form is chosen by `{n}`.
 */
export const en = joinMessages(
  own,
  cardEn,
  optionsEn,
  compareEn,
  deskEn,
  highlightsEn,
  inPageEn,
  feedsEn,
  knowledgeEn,
  claimsEn,
  dataEn,
  libraryEn,
  exchangeEn,
);
