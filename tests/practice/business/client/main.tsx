import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { app } from './state.ts';
import './style.css';

Object.assign(window.practice, {
  drafts: () => ({ inline: [app.getState().text], modal: null }),
} satisfies Partial<typeof window.practice>);

const root = document.getElementById('mount');
if (root) createRoot(root).render(<App />);
