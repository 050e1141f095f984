/** Elements without any HTML text: the pages enforce Trusted Types, as the sites do. */

export type Child = Node | string | null;
export type Attributes = Readonly<Record<string, string | boolean>>;

/** An element with these attributes; `true` sets an empty one, `false` none. */
export function h(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Sets or takes away an attribute that has no value. */
export function flag(element: Element, name: string, on: boolean): void {
  element.toggleAttribute(name, on);
}

/** Fires an event of the site's own, such as `yt-navigate-finish`. */
export const fire = (name: string): boolean => document.dispatchEvent(new CustomEvent(name));
