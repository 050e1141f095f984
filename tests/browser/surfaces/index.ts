/** Every site the battery runs over: a new one is a file beside this and a line here. */
import { BUSINESS } from './business.ts';
import { FACEBOOK } from './facebook.ts';
import { STUDIO } from './studio.ts';
import type { SiteSurfaces } from './surface.ts';
import { X } from './x.ts';
import { YOUTUBE } from './youtube.ts';

export const SITES: readonly SiteSurfaces[] = [X, FACEBOOK, BUSINESS, YOUTUBE, STUDIO];
