/** How light a colour is, 0 (black) to 1 (white); null for colours that let others through. */
export function lightness(color: string): number | null {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  // Rec. 709 luma; good enough to tell paper from night.
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/** True when the text around an element stands on a dark ground. */
export function isOnDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const ground = lightness(getComputedStyle(at).backgroundColor);
    if (ground !== null) return ground < 0.5;
  }
  return getComputedStyle(document.documentElement).colorScheme === 'dark';
}
