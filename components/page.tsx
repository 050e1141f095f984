/** Puts one of our pages on the screen, in the browser's language. */
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from './language.tsx';
import { chooseLang } from './words/words.ts';
import './page.css';

export function showPage(content: ReactNode): void {
  const lang = chooseLang(navigator.languages);
  document.documentElement.lang = lang;
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider lang={lang}>{content}</LanguageProvider>
    </StrictMode>,
  );
}
