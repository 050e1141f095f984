/**
 * The guard's end of the panel: an extension page in an iframe, inside a `<dialog>`, inside a closed shadow root.
 * Page scripts can neither read nor press anything in it. The dialog changes between docked and modal without
 * reloading the page inside (measured on Chromium 156 and Firefox ESR 153, 2026-11).
 */
import { browser } from 'wxt/browser';
import type { Command, View } from '../panel.ts';
import type { Introduce } from './messages.ts';

export type Pane = 'hidden' | 'tab' | 'docked' | 'modal';

export interface PanelFrame {
  /** Shows this view in this pane; loads the panel at the first call, and again should the page have removed it. */
  readonly show: (view: View | null, pane: Pane) => void;
}

// Set through the style object, which the page's CSP does not govern, unlike style elements and attributes.
const BASE: Partial<CSSStyleDeclaration> = {
  position: 'fixed',
  margin: '0',
  padding: '0',
  border: '0',
  maxWidth: 'none',
  maxHeight: 'none',
  overflow: 'hidden',
  background: 'transparent',
  colorScheme: 'normal',
  boxShadow: '0 6px 28px rgb(0 0 0 / 28%)',
  borderRadius: '16px',
};
const PLACE: Record<Exclude<Pane, 'hidden'>, Partial<CSSStyleDeclaration>> = {
  docked: {
    inset: '64px 12px auto auto',
    width: 'min(340px, calc(100vw - 24px))',
    height: 'min(640px, calc(100vh - 88px))',
  },
  tab: { inset: '96px 0 auto auto', width: '44px', height: '148px' },
  // Low at first: it grows to what the hold needs, and never shrinks under the officer's pointer.
  modal: { inset: '0', margin: 'auto', width: 'min(640px, 100vw)', height: 'min(216px, 100vh)' },
};

/**
 * Where the loaded panel really lives. Chrome gives out a one-time address (`use_dynamic_url`) that stands for the
 * extension's own id (seen on Chromium 156, 2026-11); Firefox's address is the origin itself.
 */
const panelOrigin = (address: string): string =>
  import.meta.env.FIREFOX ? new URL(address).origin : `chrome-extension://${browser.runtime.id}`;

/** Builds the panel's frame in this page, unloaded. Calls back with each command of the officer. */
export function panelFrame(onCommand: (command: Command) => void): PanelFrame {
  const token = crypto.randomUUID();
  const host = document.createElement('div');
  const dialog = document.createElement('dialog');
  const frame = document.createElement('iframe');
  host.style.cssText = 'all: initial !important';
  frame.title = 'Signpost';
  frame.src = browser.runtime.getURL('/panel.html');
  frame.style.cssText = 'display: block; width: 100%; height: 100%; border: 0; color-scheme: normal';
  dialog.append(frame);
  host.attachShadow({ mode: 'closed' }).append(dialog);

  let line: MessagePort | undefined;
  let latest: View | null = null;
  let pane: Pane = 'hidden';

  // The background asks every guard of the tab; only the owner of the token answers.
  browser.runtime.onMessage.addListener((message: Introduce, _sender, respond) => {
    if (message.introduce !== token) return;
    respond(true);
  });

  frame.addEventListener('load', () => {
    const channel = new MessageChannel();
    line?.close();
    line = channel.port1;
    line.onmessage = (message: MessageEvent<Command>) => {
      if (message.data.do === 'fit') grow(message.data);
      else onCommand(message.data);
    };
    // Only a page of this extension receives it, whatever a script of the site may have loaded into the frame.
    frame.contentWindow?.postMessage({ signpost: token }, panelOrigin(frame.src), [channel.port2]);
    line.postMessage(latest);
  });

  // Escape belongs to the panel, which answers it with "go back": the browser must not close the dialog behind its back.
  dialog.addEventListener('cancel', (event) => event.preventDefault());

  function grow({ width, height }: Extract<Command, { do: 'fit' }>): void {
    // Measured before the dialog took its place, it speaks of another width.
    if (pane !== 'modal' || Math.abs(width - dialog.clientWidth) > 1 || height <= dialog.clientHeight) return;
    dialog.style.height = `min(${Math.ceil(height)}px, 100vh)`;
  }

  function place(next: Pane): void {
    if (!host.isConnected) {
      pane = 'hidden';
      dialog.open = false;
      document.documentElement.append(host);
    }
    if (next === pane) return;
    if (pane === 'modal' || next === 'modal' || next === 'hidden') dialog.close();
    pane = next;
    if (next === 'hidden') return;
    Object.assign(dialog.style, BASE, PLACE[next]);
    if (next === 'modal') {
      dialog.showModal();
      frame.focus();
    } else if (!dialog.open) {
      // `show` would take the focus out of the composer; the attribute alone does not.
      dialog.open = true;
    }
  }

  return {
    show(view, next) {
      latest = view;
      line?.postMessage(view);
      if (next !== 'hidden' || host.isConnected) place(next);
    },
  };
}
