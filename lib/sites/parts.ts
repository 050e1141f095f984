/** Selectors as data: each with the month of its evidence, newest first, so that an old layout still works while a new one spreads. */

export interface Alternative {
  readonly css: string;
  /** Month of the newest evidence. */
  readonly seen: `20${number}-${number}`;
  /** H: several independent recent sources; M: one good recent or several old ones; L: a single old or unclear one. */
  readonly confidence: 'H' | 'M' | 'L';
}

export interface Part {
  readonly name: string;
  readonly alternatives: readonly Alternative[];
}

/** A site's parts, each knowing its own name. */
export function named<N extends string>(table: Readonly<Record<N, readonly Alternative[]>>): Record<N, Part> {
  const parts = Object.entries<readonly Alternative[]>(table).map(([name, alternatives]) => [
    name,
    { name, alternatives },
  ]);
  return Object.fromEntries(parts) as Record<N, Part>;
}

/** Selectors that a policy adds, by part: they stand before the built-in ones. */
const ADDED = new Map<Part, readonly string[]>();
const SELECTORS = new Map<Part, string>();

/** Uses these selectors as well, and no others that were added before. Those that are no valid CSS are left out and answered. */
export function addSelectors(parts: Readonly<Record<string, Part>>, added: readonly Added[]): readonly Added[] {
  SELECTORS.clear();
  ADDED.clear();
  const refused = added.filter(({ part, css }) => !Object.hasOwn(parts, part) || !isSelector(css));
  for (const [name, part] of Object.entries(parts)) {
    const own = added.filter((one) => one.part === name && !refused.includes(one)).map((one) => one.css);
    if (own.length > 0) ADDED.set(part, own);
  }
  return refused;
}

export interface Added {
  readonly part: string;
  readonly css: string;
}

function isSelector(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    return false;
  }
}

/** Every selector of a part, the added ones first. */
export const selectorsOf = (part: Part): readonly string[] => [
  ...(ADDED.get(part) ?? []),
  ...part.alternatives.map((one) => one.css),
];

function selector(part: Part): string {
  const known = SELECTORS.get(part) ?? selectorsOf(part).join(',');
  SELECTORS.set(part, known);
  return known;
}

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
