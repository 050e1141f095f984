/** Where the panel stands: beside the composer, never over it or its button. Pure: sizes in CSS pixels in, a place out. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** As `getBoundingClientRect` gives it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Pane = 'tab' | 'docked' | 'modal';

export interface Place {
  readonly pane: Pane;
  readonly inset: string;
  readonly margin: string;
  readonly width: string;
  readonly height: string;
}

const GAP = 12;
const WIDTH = 340;
/** Narrower, the panel's sentences break into single words. */
const LEAST_WIDTH = 280;
const HEIGHT = 640;
/** Lower, it shows the account and nothing of a finding. */
const LEAST_HEIGHT = 240;
/** Clear of the bar that the sites have at the top. */
const TOP = 64;
const TAB = { width: 44, height: 148 };

const px = (value: number): string => `${Math.floor(value)}px`;

const place = (pane: Pane, inset: string, width: string, height: string): Place => ({
  pane,
  inset,
  margin: pane === 'modal' ? 'auto' : '0',
  width,
  height,
});

/** Low at first: it grows to what the hold needs, and never shrinks under the officer's pointer. */
export const MODAL = place('modal', '0', 'min(640px, 100vw)', 'min(216px, 100vh)');

/** Beside the composer, right before left, else below it; null where there is no room. */
export function dock(view: Size, composer: Box): Place | null {
  const height = `min(${HEIGHT}px, calc(100vh - ${TOP + 2 * GAP}px))`;
  const tall = view.height - TOP - 2 * GAP >= LEAST_HEIGHT;
  const right = view.width - composer.right - 2 * GAP;
  if (tall && right >= LEAST_WIDTH)
    return place('docked', `${TOP}px ${GAP}px auto auto`, px(Math.min(WIDTH, right)), height);
  const left = composer.left - 2 * GAP;
  if (tall && left >= LEAST_WIDTH)
    return place('docked', `${TOP}px auto auto ${GAP}px`, px(Math.min(WIDTH, left)), height);
  const below = view.height - composer.bottom - 2 * GAP;
  if (below < LEAST_HEIGHT || view.width < LEAST_WIDTH) return null;
  return place(
    'docked',
    `auto ${GAP}px ${GAP}px auto`,
    `min(560px, calc(100vw - ${2 * GAP}px))`,
    px(Math.min(below, 400)),
  );
}

/** For an officer who asks for it where there is no room: along the edge that is further from the composer. */
function sheet(view: Size, composer: Box): Place {
  const atTop = composer.top > view.height - composer.bottom;
  const inset = atTop ? `${GAP}px ${GAP}px auto auto` : `auto ${GAP}px ${GAP}px auto`;
  return place('docked', inset, `min(560px, calc(100vw - ${2 * GAP}px))`, 'min(300px, 45vh)');
}

/** A slim tab at an edge that the composer leaves free. */
export function tab(view: Size, composer: Box): Place {
  const at = (inset: string) => place('tab', inset, px(TAB.width), px(TAB.height));
  if (view.width - composer.right >= TAB.width + GAP) return at('96px 0 auto auto');
  if (composer.left >= TAB.width + GAP) return at('96px auto auto 0');
  if (view.height - composer.bottom >= TAB.height) return at('auto 0 0 auto');
  return at('0 0 auto auto');
}

/** `aside`: put away by the officer. `open`: opened by the officer, room or not. */
export type Wish = 'where there is room' | 'aside' | 'open';

export function besides(composer: Box, view: Size, wish: Wish): Place {
  if (wish === 'aside') return tab(view, composer);
  return dock(view, composer) ?? (wish === 'open' ? sheet(view, composer) : tab(view, composer));
}
