/**
 * An article as Markdown with YAML front matter, as Obsidian reads it
 * (https://help.obsidian.md/properties). Page text is escaped: it makes no headings, links or
 * HTML of its own.
 */
import type { Highlight } from '../../model/highlight.ts';
import type { BlockKind } from '../../model/text.ts';
import { type ExportedArticle, statementsOf } from '../exported-article.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Headings of the sections that we add, in the reader's language. */
export interface MarkdownWords {
  readonly highlights: string;
  readonly statements: string;
  readonly speaker: string;
  readonly words: string;
  readonly text: string;
}

/** The text of the file. */
export function writeMarkdown(exported: ExportedArticle, words: MarkdownWords): string {
  const { version } = exported;
  const { article } = version;
  const parts = [
    frontMatter(exported),
    `# ${escapeMarkdown(article.headline)}`,
    ...highlightSection(exported.highlights, words),
    ...statementSection(exported, words),
    `## ${words.text}`,
    ...article.blocks
      .filter(({ kind }) => kind !== 'headline')
      .map(({ kind, start, end }) => block(kind, article.text.slice(start, end))),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A file name that every system takes: the date, then the headline; without folder or ending. */
export function markdownName({ saved }: Pick<ExportedArticle, 'saved'>): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(saved.datePublished ?? '')?.[0];
  const title = saved.headline
    // Not allowed in names on some system, or read as part of a link by Obsidian.
    .replace(/[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
    // Half of a character that the cut went through is no letter of any name.
    .replace(/[. \ud800-\udbff]+$/, '');
  return [day, title].filter(Boolean).join(' ') || 'article';
}

function frontMatter({ saved, version, names }: ExportedArticle): string {
  const { article } = version;
  const fields: readonly (readonly [string, string | readonly string[] | null])[] = [
    ['title', article.headline],
    ['author', article.authors],
    ['site', article.siteName],
    ['url', article.canonicalUrl],
    ['published', article.datePublished],
    ['modified', article.dateModified],
    ['saved', new Date(version.savedAt).toISOString()],
    ['language', article.inLanguage],
    ['version', String(version.number)],
    ['tags', saved.tags.map((tag) => tag.replace(/\s+/g, '-'))],
    ['names', names],
  ];
  const lines = fields.flatMap(([key, value]) => {
    if (value === null || value.length === 0) return [];
    if (typeof value === 'string') return [`${key}: ${yaml(value)}`];
    return [`${key}:`, ...value.map((item) => `  - ${yaml(item)}`)];
  });
  return ['---', ...lines, '---'].join('\n');
}

/** A double-quoted scalar is JSON's string: https://yaml.org/spec/1.2.2/, section 7.3.1. */
function yaml(value: string): string {
  return JSON.stringify(value);
}

function highlightSection(highlights: readonly Highlight[], words: MarkdownWords): string[] {
  if (highlights.length === 0) return [];
  return [
    `## ${words.highlights}`,
    ...highlights.map(({ quote, note }) => {
      const quoted = lines(quote.exact).map((line) => `> ${escapeMarkdown(line)}`);
      const said = note === '' ? [] : ['', ...lines(note).map(escapeMarkdown)];
      return [...quoted, ...said].join('\n');
    }),
  ];
}

function statementSection(exported: ExportedArticle, words: MarkdownWords): string[] {
  const statements = statementsOf(exported.version);
  if (statements.length === 0) return [];
  const cell = (text: string): string =>
    escapeMarkdown(lines(text).join(' ')).replaceAll('|', '\\|');
  const rows = statements.map(({ speaker, words: said }) => `| ${cell(speaker)} | ${cell(said)} |`);
  return [
    `## ${words.statements}`,
    [`| ${words.speaker} | ${words.words} |`, '| --- | --- |', ...rows].join('\n'),
  ];
}

function block(kind: BlockKind, text: string): string {
  const escaped = escapeMarkdown(lines(text).join(' '));
  switch (kind) {
    case 'heading':
      return `### ${escaped}`;
    case 'list-item':
      return `- ${escaped}`;
    case 'quote':
      return `> ${escaped}`;
    case 'caption':
      return `*${escaped}*`;
    case 'standfirst':
      return `**${escaped}**`;
    default:
      return escaped;
  }
}

function lines(text: string): string[] {
  return text.split(/\r\n|[\r\n\u2028\u2029]/);
}
