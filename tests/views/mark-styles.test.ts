import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../lib/model/knowledge.ts';
import { FLASH_COLORS, MARK_OFFSET, MARK_STYLES } from '../../lib/views/mark-styles.ts';

/** Relative luminance; https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe('mark styles', () => {
  it.each(ENTITY_TYPES)('%s stands out from light and dark pages', (type) => {
    expect(contrast(MARK_STYLES[type].light, '#ffffff')).toBeGreaterThan(4.5);
    expect(contrast(MARK_STYLES[type].dark, '#17191d')).toBeGreaterThan(4.5);
  });

  it('no two kinds have the same line, so that colour is never needed', () => {
    const lines = ENTITY_TYPES.map(
      (type) => `${MARK_STYLES[type].line} ${MARK_STYLES[type].thickness}`,
    );
    expect(new Set(lines).size).toBe(ENTITY_TYPES.length);
  });

  it('our own pages draw the same lines in the same colours', () => {
    const tokens = readFileSync('components/common/tokens.css', 'utf8');
    const base = readFileSync('components/common/base.css', 'utf8');
    for (const type of ENTITY_TYPES) {
      const { light, dark, line, thickness } = MARK_STYLES[type];
      expect(tokens).toContain(`--${type}: light-dark(${light}, ${dark});`);
      expect(base).toMatch(
        new RegExp(
          `\\.name-${type} \\{\\s*text-decoration: underline ${line} ${thickness}px var\\(--${type}\\);`,
        ),
      );
    }
  });

  it('the page draws them too, in the order of the kinds', () => {
    const marks = readFileSync('entrypoints/marks.css', 'utf8').replace(/\s+/g, ' ');
    for (const [index, type] of ENTITY_TYPES.entries()) {
      const { light, dark, line, thickness } = MARK_STYLES[type];
      for (const [letter, color] of [
        ['n', light],
        ['m', dark],
      ]) {
        expect(marks).toContain(
          `::highlight(sl-${letter}${index + 1}) { text-decoration: underline ${line} ${thickness}px ${color}; text-underline-offset: ${MARK_OFFSET}px; }`,
        );
      }
    }
    expect(marks).toContain(FLASH_COLORS.light);
    expect(marks).toContain(FLASH_COLORS.dark);
  });
});
