/** Stops an event before the page has seen it, and the later events of the same key: some controls act on those. */
export interface Stopper {
  readonly stop: (event: Event) => void;
  /** Stops what still belongs to a key that was stopped; answers whether it did. */
  readonly stopRest: (event: Event) => boolean;
}

export function stopper(): Stopper {
  let stopped: string | null = null;

  function stop(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event instanceof KeyboardEvent && event.type === 'keydown') stopped = event.code;
  }

  function stopRest(event: Event): boolean {
    if (!(event instanceof KeyboardEvent)) return false;
    // The panel takes the focus before the key comes up, so its key-up may never be heard: the next press is a new one.
    if (event.type === 'keydown' && !event.repeat) stopped = null;
    if (event.type === 'keydown' || event.code !== stopped) return false;
    stop(event);
    if (event.type === 'keyup') stopped = null;
    return true;
  }

  return { stop, stopRest };
}
