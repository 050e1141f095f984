/** Hands the chosen language's texts to every component below. */
import { createContext, type ReactNode, useContext } from 'react';
import type { Lang } from '../lib/lang.ts';
import type { Texts } from './words/en.ts';
import { WORDS } from './words/words.ts';

interface Language {
  readonly lang: Lang;
  readonly t: Texts;
}

const LanguageContext = createContext<Language>({ lang: 'en', t: WORDS.en });

export function LanguageProvider({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }) {
  return <LanguageContext value={{ lang, t: WORDS[lang] }}>{children}</LanguageContext>;
}

export const useLanguage = (): Language => useContext(LanguageContext);
