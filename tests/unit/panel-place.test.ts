import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, dock, type Place, type Size, tab } from '../../lib/browser/panel-place.ts';

/** Resolves the few forms of length that places are written in. */
function pixels(length: string, view: Size): number {
  const sum = length
    .replaceAll('100vw', `${view.width}`)
    .replaceAll('100vh', `${view.height}`)
    .replaceAll('45vh', `${0.45 * view.height}`)
    .replaceAll('px', '');
  const [, a, b] = /^min\((.+), (?:calc\()?(.+?)\)*$/.exec(sum) ?? [];
  const value = (text: string) =>
    text
      .split(' - ')
      .map(Number)
      .reduce((left, right) => left - right);
  return a !== undefined && b !== undefined ? Math.min(value(a), value(b)) : value(sum);
}

function boxOf(place: Place, view: Size): Box {
  const [top, right, bottom, left] = place.inset
    .split(' ')
    .map((side) => (side === 'auto' ? null : Number.parseInt(side, 10)));
  const width = pixels(place.width, view);
  const height = pixels(place.height, view);
  const x = left ?? view.width - (right ?? 0) - width;
  const y = top ?? view.height - (bottom ?? 0) - height;
  return { left: x, top: y, right: x + width, bottom: y + height };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const scene = fc
  .record({
    view: fc.record({ width: fc.integer({ min: 320, max: 2560 }), height: fc.integer({ min: 320, max: 1600 }) }),
    x: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
    y: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ view, x, y }) => {
    const [left = 0, right = 0] = [...x].sort((a, b) => a - b).map((part) => part * view.width);
    const [top = 0, bottom = 0] = [...y].sort((a, b) => a - b).map((part) => part * view.height);
    return { view, composer: { left, right, top, bottom } };
  });

describe('the docked panel', () => {
  test('never covers the composer, and stays in the window', () => {
    fc.assert(
      fc.property(scene, ({ view, composer }) => {
        const place = dock(view, composer);
        if (!place) return;
        const box = boxOf(place, view);
        expect(overlap(box, composer)).toBe(false);
        expect(box.left >= 0 && box.top >= 0 && box.right <= view.width && box.bottom <= view.height).toBe(true);
      }),
    );
  });

  test.each([
    [
      'X, the column of posts',
      { width: 1280, height: 800 },
      { left: 300, top: 60, right: 900, bottom: 220 },
      '64px 12px auto auto',
    ],
    [
      'X, the dialog in the middle',
      { width: 1280, height: 800 },
      { left: 340, top: 60, right: 940, bottom: 400 },
      '64px 12px auto auto',
    ],
    [
      'a composer at the right edge',
      { width: 1280, height: 800 },
      { left: 600, top: 60, right: 1260, bottom: 300 },
      '64px auto auto 12px',
    ],
    [
      'a narrow window',
      { width: 600, height: 800 },
      { left: 0, top: 60, right: 600, bottom: 300 },
      'auto 12px 12px auto',
    ],
  ])('%s', (_name, view, composer, inset) => {
    expect(dock(view, composer)?.inset).toBe(inset);
  });

  test('stands aside where there is no room at all', () => {
    expect(dock({ width: 400, height: 600 }, { left: 0, top: 0, right: 400, bottom: 560 })).toBeNull();
  });
});

test('the tab covers the composer only where the composer fills the window', () => {
  fc.assert(
    fc.property(scene, ({ view, composer }) => {
      const roomy = view.width - composer.right >= 56 || composer.left >= 56 || view.height - composer.bottom >= 148;
      if (roomy) expect(overlap(boxOf(tab(view, composer), view), composer)).toBe(false);
    }),
  );
});
