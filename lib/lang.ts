/** The languages Signpost speaks. A text missing in one of them does not compile. */
export const LANGS = ['en', 'fr'] as const;
export type Lang = (typeof LANGS)[number];

/** The language settled; for `auto` the first one asked for that Signpost speaks, English where it speaks none of them. */
export function langOf(settled: Lang | 'auto', asked: readonly string[]): Lang {
  if (settled !== 'auto') return settled;
  for (const tag of asked) {
    const primary = LANGS.find((lang) => lang === tag.toLowerCase().split('-')[0]);
    if (primary) return primary;
  }
  return 'en';
}
