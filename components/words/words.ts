/**
 * Every text of the interface, in every language; a text missing in one of them does not compile.
 * Rules and guidelines bring their own texts.
 */
import { type Lang, langOf } from '../../lib/lang.ts';
import { en, type Texts } from './en.ts';
import { fr } from './fr.ts';

export const WORDS: Readonly<Record<Lang, Texts>> = { en, fr };

/** The first language asked for that Signpost speaks; English where it speaks none of them. */
export const chooseLang = (asked: readonly string[]): Lang => langOf('auto', asked);
