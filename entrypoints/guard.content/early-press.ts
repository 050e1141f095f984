/** A press that comes before the rules are there: kept for the moment that takes, then judged like any other. */
import type { Composer, Site } from '../../lib/sites/site.ts';
import type { Look, Looker } from './look.ts';

interface Ends {
  readonly judged: (seen: Look) => void;
  /** The text was changed, or the composer left, meanwhile: the press no longer speaks for what stands there. */
  readonly outdated: () => void;
  /** The rules cannot be had; the text is still the one that was pressed for. */
  readonly lost: (error: unknown) => void;
}

/** Keeps one press at a time: a second one, while the first waits, says nothing new. */
export function earlyPresses(site: Site, { look, ready }: Looker): (composer: Composer, ends: Ends) => void {
  let waiting = false;
  return (composer, { judged, outdated, lost }) => {
    if (waiting) return;
    waiting = true;
    const texts = () => JSON.stringify(site.read(composer).fields);
    const before = texts();
    const end = (act: () => void) => {
      waiting = false;
      if (composer.root.isConnected && texts() === before) act();
      else outdated();
    };
    ready().then(
      () =>
        end(() => {
          const seen = look(composer);
          if (seen) judged(seen);
        }),
      (error) => end(() => lost(error)),
    );
  };
}
