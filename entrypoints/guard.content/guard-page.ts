/** One page's guard: hears what can submit, asks the state machine, and carries out what it answers. */
import { besides, MODAL, type Place, type Wish } from '../../lib/browser/panel-place.ts';
import { type GuardEvent, OPEN, type Step, step } from '../../lib/guard.ts';
import { isIgnored } from '../../lib/needs.ts';
import type { Command } from '../../lib/panel.ts';
import type { Reason } from '../../lib/reasons.ts';
import { type Composer, type Site, WATCHED } from '../../lib/sites/site.ts';
import { keepCaret } from './caret.ts';
import { earlyPresses } from './early-press.ts';
import { edit } from './editing.ts';
import { type Look, type Looker, phaseOf, unseen, viewOf } from './look.ts';
import { mark } from './marks.ts';
import { plainQuestion } from './plain-words.ts';
import { release } from './release.ts';
import { stopper } from './stop.ts';
import type { Guard, World } from './world.ts';

/** What can submit on the sites, and the key-ups that some of their controls act on. */
const HEARD = ['click', 'keydown', 'keypress', 'keyup', 'touchend', 'submit'] as const;
/** What may change a draft without a mutation inside the composer, or where the composer stands. */
const CHANGES = ['input', 'change', 'compositionend', 'click', 'keyup', 'resize', 'scroll'] as const;
/** After the last change, well inside the 150 ms in which findings should follow a pause. */
const PAUSE_MS = 90;
/** For what changes outside of the composer; a look costs about a millisecond. */
const LOOK_AGAIN_MS = 1000;
/** The panel loads in 70 to 300 ms (measured 2026-11); past this the officer is asked plainly. */
const PANEL_ANSWERS_MS = 2500;

/** Starts guarding this page. */
export function guardPage(site: Site, looker: Looker, world: World): Guard {
  const { look, ready, lost } = looker;
  const { settings, openPanel, tell, keepCollapsed, note } = world;
  let state: Step['state'] = OPEN;
  let holds = 0;
  let trouble: 'blind' | 'failed' | null = null;
  let blindAt: Element | null = null;
  let current: Composer | null = null;
  let wish: Wish = 'where there is room';
  let last: Look | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  let backToCaret: (() => void) | undefined;
  const { stop, stopRest } = stopper();
  const keepPress = earlyPresses(site, looker);
  const panel = openPanel((command) => carefully(() => obey(command)));
  const mutations = new MutationObserver(() => lookSoon());

  /** The policy only counts, or leaves this account alone. */
  function showsNothing(): boolean {
    return settings().mode === 'observe' || (current !== null && last !== null && isIgnored(last.verdict, settings()));
  }

  function placeNow(): Place | null {
    if (state.at === 'held') return MODAL;
    if (showsNothing()) return null;
    // Not looked at yet: a panel now would say that it does not know the account, and take it back at once.
    if (!last && !trouble) return null;
    const beside = trouble === 'blind' ? blindAt : current?.root;
    if (!beside?.isConnected) return null;
    return besides(beside.getBoundingClientRect(), { width: innerWidth, height: innerHeight }, wish);
  }

  function tellState(): void {
    // A frame speaks up when somebody writes in it: the icon is the page's own until then.
    if (window !== window.top && !current && !trouble) return;
    if (trouble || last?.broken) tell('not-checking');
    else tell(showsNothing() ? 'off' : 'checking');
  }

  function show(editRefused = false): void {
    tellState();
    const now = phaseOf(state, trouble, last);
    const seen = now.at === 'blind' || now.at === 'failed' ? null : last;
    const place = placeNow();
    const aside = place?.pane === 'tab';
    mark(site, current && place && seen);
    const view = seen ? viewOf(seen, now, aside) : unseen(site.id, now, aside);
    panel.show(editRefused ? { ...view, editRefused } : view, place);
  }

  /** Steps the machine and shows where it stands. */
  function take(event: GuardEvent): Step['act'] {
    const next = step(state, event, holds + 1);
    if (next.state.at === 'held' && next.state.hold > holds) {
      holds = next.state.hold;
      backToCaret = keepCaret();
    }
    state = next.state;
    note(event, next);
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

  function decide(hold: number, reasoned: boolean, reason: Reason | null = null): void {
    const composer = current;
    const now = composer?.root.isConnected ? look(composer) : null;
    if (now) last = now;
    const reading = now?.reading ?? null;
    const act = take({ on: 'decided', hold, reasoned, reason, reading });
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
        return decide(command.hold, last?.reasons.includes(command.reason as Reason) === true, command.reason);
      case 'cancel':
        return cancel(command.hold);
      case 'collapse':
        wish = command.collapsed ? 'aside' : 'open';
        keepCollapsed(command.collapsed);
        return show();
      case 'replace':
      case 'insert':
      case 'quiet':
        if (current && state.at !== 'held')
          edit(site, looker, current, command).then((done) => carefully(() => lookNow(!done)), fail);
    }
  }

  function attempt(event: Event): void {
    if (stopRest(event)) return;
    const found = site.attemptOf(event);
    if (found === null) return;
    if (found === 'blind') return blind(event.target);
    trouble = null;
    const seen = look(found);
    if (!seen) return tooEarly(event, found);
    const act = take({ on: 'attempt', reading: seen.reading, trusted: event.isTrusted });
    if (act === 'let') looker.forget(found);
    else stop(event);
    if (state.at === 'held' || act !== 'let') showHold(seen);
  }

  function showHold(seen: Look): void {
    use(seen.composer);
    last = seen;
    show();
  }

  function tooEarly(event: Event, composer: Composer): void {
    const passes = settings().onFailure === 'pass';
    if (lost() && passes) return fail();
    stop(event);
    keepPress(composer, {
      judged: (seen) =>
        carefully(() => {
          if (take({ on: 'attempt', reading: seen.reading, trusted: false }) === 'let') press(composer);
          else showHold(seen);
        }),
      outdated: () => carefully(lookNow),
      lost(error) {
        fail(error);
        if (passes) press(composer);
      },
    });
  }

  function use(composer: Composer): void {
    if (composer.root !== current?.root) {
      mutations.disconnect();
      mutations.observe(composer.root, WATCHED);
    }
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

  function lookNow(editRefused = false): void {
    if (!current) return;
    if (current.root.isConnected) {
      const now = look(current);
      if (!now) return;
      if (trouble === 'failed') trouble = null;
      last = now;
      take({ on: 'edited', reading: now.reading });
    } else {
      if (state.at === 'press-again' || state.at === 'changed') state = OPEN;
      if (state.at === 'open') forget();
    }
    show(editRefused);
  }

  function forget(): void {
    mutations.disconnect();
    current = null;
  }

  /** Tells the panel only what is new: the same view again would draw it again. */
  function lookAgain(): void {
    if (!current || document.hidden) return;
    const now = current.root.isConnected ? look(current) : null;
    const tells = (seen: Look | null) => seen && JSON.stringify([seen.reading, seen.verdict]);
    if (tells(now) !== tells(last)) lookNow();
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

  function fail(error?: unknown): void {
    trouble = 'failed';
    // Nobody may be left before a dialog that we can no longer answer for.
    state = OPEN;
    show();
    if (error !== undefined) reportError(error);
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
  setInterval(() => carefully(lookAgain), LOOK_AGAIN_MS);
  // The account may have been switched in the tab the officer comes back from.
  document.addEventListener('visibilitychange', () => carefully(lookAgain), { passive: true });
  return {
    accountShown: () => (current ? site.evidence(current).map((one) => one.source) : []),
    look: () => carefully(current ? lookNow : show),
    collapse(next) {
      wish = next ? 'aside' : 'where there is room';
      carefully(show);
    },
  };
}
