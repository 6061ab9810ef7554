/** Wilson's 95 % interval of a proportion, in per cent. Source: Wilson 1927, z = 1.96. */
function wilson(right: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 100];
  const z = 1.96;
  const p = right / of;
  const centre = p + (z * z) / (2 * of);
  const spread = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [((centre - spread) / scale) * 100, ((centre + spread) / scale) * 100];
}

/** "91.2 % (86.0–94.6)", with its interval. */
export function percent(right: number, of: number): string {
  const [low, high] = wilson(right, of);
  const share = of === 0 ? 0 : (right / of) * 100;
  return `${share.toFixed(1)} % (${low.toFixed(1)}–${high.toFixed(1)}) ${right}/${of}`;
}
