import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { textOf } from './engine.tsx';
import { listenForShortcuts } from './shortcuts.ts';
import { app, type Composer, composerInUse, show } from './state.ts';
import { attach } from './upload.ts';
import './style.css';

const textsOf = (composer: Composer): string[] => composer.getState().boxes.map(({ editor }) => textOf(editor));

Object.assign(window.practice, {
  drafts() {
    const { inline, modal } = app.getState();
    return { inline: textsOf(inline), modal: modal && textsOf(modal) };
  },
  attach: (kind, options) => attach(composerInUse(), kind, undefined, options),
  become(person, { cookie = false } = {}) {
    app.setState({ poster: person });
    // biome-ignore lint/suspicious/noDocumentCookie: the practised site's own way
    if (cookie) document.cookie = `twid=u%3D${person.id}; Path=/; Secure; SameSite=None`;
  },
} satisfies Partial<typeof window.practice>);

window.addEventListener('popstate', () => show(new URL(location.href)));
listenForShortcuts();

const root = document.getElementById('react-root');
if (root) createRoot(root).render(<App />);
