/**
 * How the marks of each kind of name look, in the page and in our own pages alike. Kinds differ
 * by hue and by the shape of the line, so that no one needs colour to tell them apart; hues are
 * spread so that they also stay apart for the common kinds of colour blindness.
 */
import type { EntityType } from '../model/knowledge.ts';

export interface MarkStyle {
  /** Colour of the line on a light page; contrast with white at least 4.5. */
  readonly light: string;
  /** Colour of the line on a dark page; contrast with `#17191d` at least 4.5. */
  readonly dark: string;
  /** A CSS `text-decoration-style`. Waves are avoided: they say "misspelt". */
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double';
  /** CSS pixels. */
  readonly thickness: number;
}

/** The style of each kind. */
export const MARK_STYLES: Readonly<Record<EntityType, MarkStyle>> = {
  person: { light: '#1d5fa6', dark: '#86b8f2', line: 'solid', thickness: 1.5 },
  organization: { light: '#a84a08', dark: '#f0a463', line: 'dashed', thickness: 1.5 },
  place: { light: '#0f7052', dark: '#63cfa6', line: 'dotted', thickness: 2 },
  event: { light: '#93336b', dark: '#e79ac6', line: 'double', thickness: 1 },
  product: { light: '#6f5a00', dark: '#d9c05c', line: 'dashed', thickness: 1 },
  other: { light: '#5b626c', dark: '#aab2bd', line: 'dotted', thickness: 1 },
};

/** Distance of the line from the letters, CSS pixels. */
export const MARK_OFFSET = 3;

/** What a passage looks like for the moment after a jump to it. */
export const FLASH_COLORS = { light: '#ffe3a8', dark: '#5c4715' } as const;
