import { parentElementOf } from './dom-access.ts';

/** What browsers write computed colours as, with what their first number counts to. */
const SPACES: readonly (readonly [name: RegExp, white: number])[] = [
  [/^(?:oklab|oklch)\(/, 1],
  [/^(?:lab|lch)\(/, 100],
];

const NUMBER = /-?[\d.]+(?:e-?\d+)?/g;

/**
 * How light a colour is, 0 (black) to 1 (white); null for colours that let others through. `color` is
 * as browsers compute it: https://www.w3.org/TR/css-color-4/#serializing-color-values.
 */
export function lightness(color: string): number | null {
  const inside = color.slice(color.indexOf('(') + 1).replaceAll('none', '0');
  const [first, second, third, alpha = 1] = (
    inside.replace(/^[a-z][\w-]*/, '').match(NUMBER) ?? []
  ).map(Number);
  if (first === undefined || second === undefined || third === undefined || alpha < 0.5)
    return null;
  const space = SPACES.find(([name]) => name.test(color));
  if (space) return first / space[1];
  // Rec. 709 luma; good enough to tell paper from night.
  const luma = 0.2126 * first + 0.7152 * second + 0.0722 * third;
  return color.startsWith('color(') ? luma : luma / 255;
}

/** True when the text around an element stands on a dark ground. */
export function isOnDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    const ground = lightness(getComputedStyle(at).backgroundColor);
    if (ground !== null) return ground < 0.5;
  }
  // Nothing is painted: the ground is the browser's own.
  const { colorScheme } = getComputedStyle(document.documentElement);
  if (!colorScheme.includes('dark')) return false;
  return !colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}
