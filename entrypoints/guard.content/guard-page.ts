/** One page's guard: hears what can submit, asks the state machine, and carries out what it answers. */
import type { CheckingState } from '../../lib/browser/messages.ts';
import type { Pane, panelFrame } from '../../lib/browser/panel-frame.ts';
import { type GuardEvent, OPEN, type Step, step } from '../../lib/guard.ts';
import type { Command, Phase } from '../../lib/panel.ts';
import type { Settings } from '../../lib/policy/schema.ts';
import { type Composer, type Site, WATCHED } from '../../lib/sites/site.ts';
import { keepCaret } from './caret.ts';
import { type Look, type Looker, unseen, viewOf } from './look.ts';
import { plainQuestion } from './plain-words.ts';
import { release } from './release.ts';

/** What can submit on the sites, and the key-ups that some of their controls act on. */
const HEARD = ['click', 'keydown', 'keypress', 'keyup', 'touchend', 'submit'] as const;
/** What may change a draft without a mutation inside the composer. */
const CHANGES = ['input', 'change', 'compositionend', 'click', 'keyup'] as const;
/** After the last change, well inside the 150 ms in which findings should follow a pause. */
const PAUSE_MS = 90;
/** For what changes outside of the composer; a look costs about a millisecond. */
const LOOK_AGAIN_MS = 1000;
/** The panel loads in 70 to 300 ms (measured 2026-11); past this the officer is asked plainly. */
const PANEL_ANSWERS_MS = 2500;
/** Narrower than this a docked panel would cover the composer; the slim tab stands instead. */
const ROOM_FOR_DOCK_PX = 1100;

export interface Guard {
  /** Reads the composer in use again, for when the settings have changed. */
  readonly look: () => void;
  /** Puts the panel aside, or back, as the officer last left it. */
  readonly collapse: (collapsed: boolean) => void;
}

/** What of the browser a guard needs. */
export interface World {
  readonly settings: () => Settings;
  readonly openPanel: typeof panelFrame;
  readonly tell: (state: CheckingState) => void;
  readonly keepCollapsed: (collapsed: boolean) => void;
}

/** Starts guarding this page. */
export function guardPage(site: Site, { look, ready }: Looker, world: World): Guard {
  const { settings, openPanel, tell, keepCollapsed } = world;
  let state: Step['state'] = OPEN;
  let holds = 0;
  let trouble: 'blind' | 'failed' | null = null;
  let blindAt: Element | null = null;
  let current: Composer | null = null;
  let collapsed = window.innerWidth < ROOM_FOR_DOCK_PX;
  let last: Look | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  let backToCaret: (() => void) | undefined;
  let swallowed: string | null = null;
  const panel = openPanel((command) => carefully(() => obey(command)));
  const mutations = new MutationObserver(() => lookSoon());

  function phase(): Phase {
    if (state.at === 'held') {
      const { hold, reading } = state;
      return { at: 'held', hold, needs: reading.needs === 'reason' ? 'reason' : 'confirmation' };
    }
    if (trouble) return { at: trouble };
    return state.at === 'open' && last?.broken ? { at: 'failed' } : { at: state.at };
  }

  function paneNow(): Pane {
    if (settings().mode === 'observe') return 'hidden';
    if (state.at === 'held') return 'modal';
    if (!(trouble === 'blind' ? blindAt : current?.root)?.isConnected) return 'hidden';
    return collapsed ? 'tab' : 'docked';
  }

  function show(): void {
    tell(trouble || last?.broken ? 'not-checking' : 'checking');
    const now = phase();
    const seen = now.at === 'blind' || now.at === 'failed' ? null : last;
    panel.show(seen ? viewOf(seen, now, collapsed) : unseen(site.id, now, collapsed), paneNow());
  }

  /** Steps the machine and shows where it stands. */
  function take(event: GuardEvent): Step['act'] {
    const next = step(state, event, holds + 1);
    if (next.state.at === 'held' && next.state.hold > holds) {
      holds = next.state.hold;
      backToCaret = keepCaret();
    }
    state = next.state;
    if (next.act === 'stop' && state.at === 'held') waitForPanel(state.hold);
    return next.act;
  }

  function waitForPanel(hold: number): void {
    clearTimeout(deadline);
    deadline = setTimeout(() => carefully(() => askPlainly(hold)), PANEL_ANSWERS_MS);
  }

  /** The browser's own dialog: plain, synchronous, impossible to forge. */
  function askPlainly(hold: number): void {
    if (state.at !== 'held' || state.hold !== hold || !last) return;
    if (window.confirm(plainQuestion(last.verdict, last.findings, settings().language))) decide(hold, true);
    else cancel(hold);
  }

  function decide(hold: number, reasoned: boolean): void {
    const composer = current;
    const now = composer?.root.isConnected ? look(composer) : null;
    if (now) last = now;
    const reading = now?.reading ?? null;
    const act = take({ on: 'decided', hold, reasoned, reading });
    // The modal dialog makes the page inert, so it steps back before the site is asked to post.
    show();
    if (act !== 'release' || !composer) return;
    backToCaret?.();
    press(composer);
  }

  function press(composer: Composer): void {
    release(site, composer, (as) =>
      carefully(() => {
        take({ on: 'settled', as });
        lookNow();
      }),
    );
  }

  function cancel(hold: number): void {
    if (state.at !== 'held' || state.hold !== hold) return;
    take({ on: 'cancelled', hold });
    show();
    const finding = last?.findings[0];
    const field = finding && last?.draft.fields[finding.field];
    const place = current && field && site.elementOf(current, field);
    backToCaret?.();
    const target = place ?? current?.editor;
    if (target && !target.contains(document.activeElement)) keepCaret.atEnd(target);
  }

  function obey(command: Command): void {
    switch (command.do) {
      case 'shown':
        if (command.hold === holds) clearTimeout(deadline);
        return;
      case 'decide':
        return decide(command.hold, command.reason !== null && last?.reasons.includes(command.reason) === true);
      case 'cancel':
        return cancel(command.hold);
      case 'collapse':
        collapsed = command.collapsed;
        keepCollapsed(collapsed);
        return show();
    }
  }

  function attempt(event: Event): void {
    if (swallowed !== null && event instanceof KeyboardEvent && event.type !== 'keydown' && event.code === swallowed) {
      if (event.type === 'keyup') swallowed = null;
      return stop(event);
    }
    const found = site.attemptOf(event);
    if (found === null) return;
    if (found === 'blind') return blind(event.target);
    trouble = null;
    const seen = look(found);
    if (!seen) return tooEarly(event, found);
    const act = take({ on: 'attempt', reading: seen.reading, trusted: event.isTrusted });
    if (act !== 'let') {
      stop(event);
      if (event instanceof KeyboardEvent) swallowed = event.code;
    }
    if (state.at === 'held' || act !== 'let') showHold(seen);
  }

  function showHold(seen: Look): void {
    use(seen.composer);
    last = seen;
    show();
  }

  /** Pressed before the rules were there: kept for the moment that takes, then judged like any other press. */
  function tooEarly(event: Event, composer: Composer): void {
    stop(event);
    const judged = () => {
      const seen = composer.root.isConnected ? look(composer) : null;
      if (!seen) return;
      if (take({ on: 'attempt', reading: seen.reading, trusted: false }) === 'let') press(composer);
      else showHold(seen);
    };
    ready().then(
      () => carefully(judged),
      (error) => {
        fail(error);
        if (settings().onFailure === 'pass') press(composer);
      },
    );
  }

  function stop(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function use(composer: Composer): void {
    if (composer.root === current?.root) {
      current = composer;
      return;
    }
    mutations.disconnect();
    mutations.observe(composer.root, WATCHED);
    current = composer;
  }

  /** A composer that is not understood: said, and never held. */
  function blind(target: EventTarget | null): void {
    trouble = 'blind';
    blindAt = target instanceof Element ? target : null;
    show();
  }

  function entered(target: EventTarget | null): void {
    const found = target instanceof Element ? site.composerAt(target) : null;
    if (found === null || state.at === 'held') return;
    if (found === 'blind') return blind(target);
    trouble = null;
    use(found);
    ready().then(() => carefully(lookNow), fail);
  }

  function lookSoon(): void {
    clearTimeout(pause);
    pause = setTimeout(() => carefully(lookNow), PAUSE_MS);
  }

  function lookNow(): void {
    if (!current) return;
    if (current.root.isConnected) {
      const now = look(current);
      if (!now) return;
      if (trouble === 'failed') trouble = null;
      last = now;
      take({ on: 'edited', reading: now.reading });
    } else if (state.at === 'press-again' || state.at === 'changed') {
      state = OPEN;
    }
    show();
  }

  /** Signpost's own failure lets the post through and says so, unless the policy chose to hold. */
  function carefully(act: () => void, event?: Event): void {
    try {
      act();
    } catch (error) {
      if (event && settings().onFailure === 'hold' && site.attemptOf(event) !== null) stop(event);
      fail(error);
    }
  }

  function fail(error: unknown): void {
    trouble = 'failed';
    // Nobody may be left before a dialog that we can no longer answer for.
    state = OPEN;
    show();
    reportError(error);
  }

  for (const type of HEARD) {
    window.addEventListener(type, (event) => carefully(() => attempt(event), event), { capture: true, passive: false });
  }
  for (const type of CHANGES) window.addEventListener(type, lookSoon, { capture: true, passive: true });
  window.addEventListener('focusin', (event) => carefully(() => entered(event.target)), {
    capture: true,
    passive: true,
  });
  // The account's picture stands beside the composer, where no mutation of it is seen.
  setInterval(() => current && !document.hidden && lookSoon(), LOOK_AGAIN_MS);
  tell('checking');
  return {
    look: () => carefully(lookNow),
    collapse(next) {
      collapsed ||= next;
      carefully(show);
    },
  };
}
