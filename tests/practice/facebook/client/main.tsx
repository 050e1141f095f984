import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { app, commentAt } from './state.ts';
import './style.css';

Object.assign(window.practice, {
  drafts() {
    const state = app.getState();
    return {
      inline: Object.keys(state.comments).map((place) => commentAt(state, place).text),
      modal: state.dialog && [state.dialog.text],
    };
  },
  become(person, { cookie = false } = {}) {
    // A switch in another tab: this document goes on as whom it was made for.
    // biome-ignore lint/suspicious/noDocumentCookie: the practised site's own way
    if (cookie) document.cookie = `i_user=${person.id}; Path=/; Secure; SameSite=None`;
    else app.setState({ acting: person });
  },
} satisfies Partial<typeof window.practice>);

const root = document.getElementById('mount');
if (root) createRoot(root).render(<App />);
