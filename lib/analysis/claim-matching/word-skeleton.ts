const SKELETON: Readonly<Record<string, string>> = {
  і: 'и',
  ї: 'и',
  ы: 'и',
  й: 'и',
  є: 'е',
  э: 'е',
  щ: 'ш',
  ь: '',
  ъ: '',
  "'": '',
};

/** A Cyrillic word with what Russian and Ukrainian spell differently made the same. */
export function skeletonOf(norm: string): string {
  return norm
    .replace(/[йь]о/g, 'е')
    .replace(/[іїыйєэщьъ']/g, (letter) => SKELETON[letter] ?? letter)
    .replace(/(.)\1/g, '$1');
}
