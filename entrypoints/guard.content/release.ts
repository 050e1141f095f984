/** "Post anyway": one click on the site's own control, and a look at whether the site took it. */
import type { Composer, Site } from '../../lib/sites/site.ts';

const LOOK_EVERY_MS = 100;
/** A site that took the click has by now disabled its control, emptied its fields or closed the composer. */
const REFUSED_AFTER_MS = 1500;
/** A site that is still busy after this may be posting or not; nobody can tell. */
const UNCLEAR_AFTER_MS = 15_000;

export type Outcome = 'sent' | 'refused' | 'unclear';

/** Clicks once and calls back once with how it ended. */
export function release(site: Site, composer: Composer, settled: (as: Outcome) => void): void {
  const before = JSON.stringify(site.read(composer).fields);
  const control = site.submitControl(composer);
  // A comment that only Enter sends, or a control that is gone: the officer's own next press does it.
  if (!control) return settled('refused');
  control.click();
  const started = performance.now();
  const timer = setInterval(() => {
    const outcome = outcomeAfter(performance.now() - started);
    if (outcome === null) return;
    clearInterval(timer);
    settled(outcome);
  }, LOOK_EVERY_MS);

  function outcomeAfter(elapsedMs: number): Outcome | null {
    if (!composer.root.isConnected) return 'sent';
    const { fields } = site.read(composer);
    if (fields.every((field) => field.text === '')) return 'sent';
    if (JSON.stringify(fields) !== before) return 'unclear';
    if (elapsedMs > UNCLEAR_AFTER_MS) return 'unclear';
    return elapsedMs > REFUSED_AFTER_MS && site.submitControl(composer) ? 'refused' : null;
  }
}
