/**
 * Which control publishes, on sites that have no test ids: by what its state does first, by its name second.
 * The control that publishes is disabled while there is nothing to publish and stands last (inference from tools that worked in 2026).
 */
import { type Meaning, meaningOf, nameOf, plain } from './meta-labels.ts';

/** Names of the controls of a composer that were disabled while it held no text. By name: the element itself is made anew at will. */
const DISABLED_WHEN_EMPTY = new WeakMap<Element, Set<string>>();

const isDisabled = (control: Element): boolean =>
  control.getAttribute('aria-disabled') === 'true' || control.hasAttribute('disabled');

export const canBePressed = (control: Element): boolean => !isDisabled(control);

/** Also for what is faded out or lies behind something: only what takes no place in the page is not shown. */
export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** Learns, while a composer is empty, which of its controls wait for a text. */
export function noticeControls(root: Element, controls: readonly Element[]): void {
  const names = DISABLED_WHEN_EMPTY.get(root) ?? new Set();
  for (const control of controls) if (isDisabled(control)) names.add(plain(nameOf(control)));
  DISABLED_WHEN_EMPTY.set(root, names);
}

const hasState = (root: Element, control: Element): boolean =>
  control.hasAttribute('aria-disabled') ||
  control.hasAttribute('disabled') ||
  (DISABLED_WHEN_EMPTY.get(root)?.has(plain(nameOf(control))) ?? false);

/** A control that opens, folds or switches something publishes nothing. */
const onlyPresses = (control: Element): boolean =>
  !['aria-haspopup', 'aria-expanded', 'aria-pressed', 'aria-checked'].some((name) => control.hasAttribute(name));

export interface Publishing {
  /** The control that publishes, whether it can be pressed now or not. */
  readonly control: HTMLElement | null;
  /** It leads to a second step that publishes. */
  readonly leadsOn: boolean;
}

/** The publishing control among these, in the order they stand in the page. */
export function publishingControl(
  root: Element,
  controls: readonly HTMLElement[],
  accepted: ReadonlySet<Meaning>,
): Publishing {
  const pressed = controls.filter(onlyPresses);
  const known = pressed.filter((control) => {
    const meaning = meaningOf(control);
    return meaning !== undefined && (meaning === 'next' || accepted.has(meaning));
  });
  const stateful = (list: readonly HTMLElement[]) => list.filter((control) => hasState(root, control));
  const unnamed = pressed.filter((control) => meaningOf(control) === undefined);
  const control = stateful(known).at(-1) ?? known.at(-1) ?? stateful(unnamed).at(-1) ?? null;
  return { control, leadsOn: control !== null && meaningOf(control) === 'next' };
}
