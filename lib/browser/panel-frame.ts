/**
 * The guard's end of the panel: an extension page in an iframe, inside a `<dialog>`, inside a closed shadow root.
 * Page scripts can neither read nor press anything in it. The dialog changes between docked and modal without
 * reloading the page inside (measured on Chromium 156 and Firefox ESR 153, 2026-11).
 */
import { browser } from 'wxt/browser';
import type { Command, View } from '../panel.ts';
import type { Introduce } from './messages.ts';
import type { Pane, Place } from './panel-place.ts';

export interface PanelFrame {
  /** Shows this view in this place, or hides the panel; loads it at the first call, and again should the page have removed it. */
  readonly show: (view: View | null, place: Place | null) => void;
}

// Set through the style object, which the page's CSP does not govern, unlike style elements and attributes.
const BASE: Partial<CSSStyleDeclaration> = {
  position: 'fixed',
  padding: '0',
  border: '0',
  maxWidth: 'none',
  maxHeight: 'none',
  overflow: 'hidden',
  background: 'transparent',
  colorScheme: 'normal',
  // A hairline, so that the panel has an edge on dark pages too; forced colours draw the outline in place of both.
  boxShadow: '0 0 0 1px rgb(128 136 150 / 40%), 0 6px 28px rgb(0 0 0 / 28%)',
  outline: '1px solid transparent',
  borderRadius: '16px',
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
  let pane: Pane | null = null;

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

  function put({ pane: next, ...where }: Place): void {
    if (!host.isConnected) {
      pane = null;
      dialog.open = false;
      document.documentElement.append(host);
    }
    // A hold keeps the height it has grown to.
    if (next === 'modal' && pane === 'modal') return;
    if (pane !== next && (pane === 'modal' || next === 'modal')) dialog.close();
    pane = next;
    Object.assign(dialog.style, BASE, where);
    if (next === 'modal') {
      dialog.showModal();
      frame.focus();
    } else if (!dialog.open) {
      // `show` would take the focus out of the composer; the attribute alone does not.
      dialog.open = true;
    }
  }

  function hide(): void {
    if (pane !== null && host.isConnected) dialog.close();
    pane = null;
  }

  return {
    show(view, place) {
      latest = view;
      line?.postMessage(view);
      if (place) put(place);
      else hide();
    },
  };
}
