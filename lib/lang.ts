/** The languages Signpost speaks. A text missing in one of them does not compile. */
export const LANGS = ['en', 'fr'] as const;
export type Lang = (typeof LANGS)[number];
