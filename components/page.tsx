/** Puts one of our pages on the screen, in the language that was settled, else the browser's. */
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { langOf } from '../lib/lang.ts';
import type { Settings } from '../lib/policy/schema.ts';
import { LanguageProvider } from './language.tsx';
import './page.css';

export async function showPage(content: ReactNode, settled: Promise<Pick<Settings, 'language'>>): Promise<void> {
  const lang = langOf((await settled).language, navigator.languages);
  document.documentElement.lang = lang;
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider lang={lang}>{content}</LanguageProvider>
    </StrictMode>,
  );
}
