/**
 * Lists of links as HTML: Netscape bookmarks, which every browser writes
 * (https://learn.microsoft.com/en-us/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)),
 * and Pocket's `ril_export.html`.
 */
import { Parser } from 'htmlparser2';
import type { ForeignFile, ForeignPage } from '../../model/exchange.ts';
import { timeOf } from '../loose-json.ts';
import { joinPages } from './join-pages.ts';

/** Deeper folders are laid flat: a hostile file nests without end. */
const DEEPEST = 100;

interface Draft {
  readonly url: string;
  readonly added: string | undefined;
  readonly tags: string;
  title: string;
  note: string;
}

class LinkReader {
  readonly drafts: (Draft & { readonly folders: readonly string[] })[] = [];
  skipped = 0;
  #folders: string[] = [];
  /** The heading that names the list that comes next. */
  #heading = '';
  #into: 'title' | 'heading' | 'note' | null = null;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'h3') {
      this.#heading = '';
      this.#into = 'heading';
    } else if (name === 'dl') {
      if (this.#folders.length < DEEPEST) this.#folders.push(this.#heading);
      this.#heading = '';
    } else if (name === 'a') this.#link(attributes);
    else if (name === 'dd') this.#into = 'note';
    else if (name === 'dt' || name === 'li') this.#into = null;
  }

  close(name: string): void {
    if (name === 'dl') this.#folders = this.#folders.slice(0, -1);
    if (name === 'a' || name === 'h3') this.#into = null;
  }

  text(text: string): void {
    const last = this.drafts.at(-1);
    if (this.#into === 'heading') this.#heading += text;
    else if (this.#into === 'title' && last) last.title += text;
    else if (this.#into === 'note' && last) last.note += text;
  }

  #link(attributes: Readonly<Record<string, string>>): void {
    const url = attributes.href ?? '';
    this.#into = null;
    if (!/^https?:\/\/\S+$/i.test(url)) {
      this.skipped += 1;
      return;
    }
    this.drafts.push({
      url,
      added: attributes.add_date ?? attributes.time_added,
      tags: attributes.tags ?? '',
      title: '',
      note: '',
      folders: this.#folders.filter((folder) => folder.trim() !== ''),
    });
    this.#into = 'title';
  }
}

/** Reads a list of links; null where the text is none. */
export function readLinks(text: string): ForeignFile | null {
  const pocket = /<title>\s*Pocket Export\s*<\/title>/i.test(text.slice(0, 2000));
  if (!pocket && !/<!doctype\s+netscape-bookmark-file-1/i.test(text.slice(0, 2000))) return null;
  const reader = new LinkReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (piece) => reader.text(piece),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(text);
  parser.end();
  const pages = reader.drafts.map(
    ({ url, added, tags, title, note, folders }): ForeignPage => ({
      url,
      title: title.replace(/\s+/g, ' ').trim(),
      siteName: null,
      urlKey: null,
      addedAt: timeOf(added),
      tags: [...folders, ...tags.split(',')].map((tag) => tag.trim()).filter((tag) => tag !== ''),
      note: note.trim(),
      highlights: [],
    }),
  );
  return {
    format: pocket ? 'pocket' : 'bookmarks',
    pages: joinPages(pages),
    skipped: reader.skipped,
    // Pocket has lists of what is read and of what is not.
    lost: pocket ? ['state'] : [],
  };
}
