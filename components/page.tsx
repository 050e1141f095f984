/** Puts one of our pages on the screen, in the language that is settled, else the browser's. */
import { type ReactNode, StrictMode, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { langOf } from '../lib/lang.ts';
import type { Settings } from '../lib/policy/schema.ts';
import { LanguageProvider } from './language.tsx';
import { useStored } from './use-stored.ts';
import './page.css';

type Settled = Pick<Settings, 'language'>;

interface Props {
  readonly content: ReactNode;
  readonly read: () => Promise<Settled>;
  readonly watch: (onChange: (settings: Settled) => void) => () => void;
}

function Page({ content, read, watch }: Props) {
  const settled = useStored(read, watch);
  const lang = settled && langOf(settled.language, navigator.languages);
  useLayoutEffect(() => {
    if (lang) document.documentElement.lang = lang;
  }, [lang]);
  return lang ? <LanguageProvider lang={lang}>{content}</LanguageProvider> : null;
}

export function showPage(content: ReactNode, read: Props['read'], watch: Props['watch']): void {
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <Page content={content} read={read} watch={watch} />
    </StrictMode>,
  );
}
