/** Business Suite: a post at once and a scheduled one. */
import type { Page } from 'puppeteer-core';
import { focus, type SiteSurfaces, type SurfaceCase, type WayOut } from './surface.ts';

export const COMPOSER = 'https://business.facebook.com/latest/composer/?asset_id=61550011223344&business_id=77001122';
export const CAPTION = '[role="combobox"]';

/** The practised Page, as the options page would have stored it. */
export const PAGE = { site: 'business', kind: 'official', id: '61550011223344', name: 'Harbour Division' };

const at = (name: string, flags: string, ways: readonly WayOut[]): SurfaceCase => ({
  name,
  url: `${COMPOSER}${flags && `&practice=${flags}`}`,
  field: CAPTION,
  submit: '.publish',
  sent: (post) => post.texts[0],
  ways,
  enter: (page: Page) => focus(page, CAPTION),
});

const SURFACES: readonly SurfaceCase[] = [
  { ...at('post', '', ['button', 'touch', 'Enter on the button', 'Space on the button']), editing: true },
  at('post, real button', 'native', ['button', 'Enter on the button', 'Space on the button']),
  at('schedule', 'schedule', ['button', 'Enter on the button']),
];

export const BUSINESS: SiteSurfaces = { site: 'Business Suite', accounts: [PAGE], surfaces: SURFACES };
