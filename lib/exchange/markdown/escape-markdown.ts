/**
 * Text that stays text in Markdown and in what Obsidian reads beside it (math, comments, tags): no
 * headings, lists, links or HTML of its own. Within a table `|` is to be escaped as well.
 * See https://spec.commonmark.org/0.31.2/#backslash-escapes.
 */
export function escapeMarkdown(line: string): string {
  return (
    line
      .replace(/&(?=#?\w+;)/g, '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/[\\`*_[\]>#$~=^%]/g, '\\$&')
      // A list begins with these; only marks can be escaped, so "1." becomes "1\.".
      .replace(/^(\s*)([-+])/, '$1\\$2')
      .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
  );
}
