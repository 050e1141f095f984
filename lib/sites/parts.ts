/** Selectors as data: each with the month of its evidence, newest first, so that an old layout still works while a new one spreads. */

export interface Alternative {
  readonly css: string;
  /** Month of the newest evidence. */
  readonly seen: `20${number}-${number}`;
  /** H: several independent recent sources; M: one good recent or several old ones; L: a single old or unclear one. */
  readonly confidence: 'H' | 'M' | 'L';
}

export type Part = readonly Alternative[];

const selector = (part: Part): string => part.map((one) => one.css).join(',');

export const is = (element: Element, part: Part): boolean => element.matches(selector(part));

export const within = <E extends Element = HTMLElement>(root: ParentNode, part: Part): E[] => [
  ...root.querySelectorAll<E>(selector(part)),
];

export const around = <E extends Element = HTMLElement>(element: Element, part: Part): E | null =>
  element.closest<E>(selector(part));

/** The nearest ancestor, or the element itself, that passes. */
export function climb(from: Element, passes: (element: Element) => boolean): Element | null {
  for (let element: Element | null = from; element; element = element.parentElement)
    if (passes(element)) return element;
  return null;
}
