/** Runs before anything else of the page: the page's own eyes and, when asked for, its bad intentions. */
import type { Practice } from '../practice.ts';
import { beHostile } from './hostile.ts';
import { watch } from './watch.ts';

if (new URL(location.href).searchParams.get('practice')?.split(',').includes('hostile')) window.hostile = beHostile();

// The rest is filled in by the site's own script, which runs later.
window.practice = { posted: [], seen: watch(), ignored: [], refused: [], shortcuts: [] } as unknown as Practice;
