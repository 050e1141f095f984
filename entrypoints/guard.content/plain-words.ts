/** The little that the guard says by itself, through the browser's own dialog, when the panel does not answer. */

import type { Verdict } from '../../lib/account.ts';
import type { Finding } from '../../lib/check.ts';
import { type Lang, langOf } from '../../lib/lang.ts';
import type { Settings } from '../../lib/policy/schema.ts';

const WORDS: Record<Lang, { head: string; account: Record<Verdict['answer'], string>; choose: string }> = {
  en: {
    head: 'Signpost: look again before you post.',
    account: { official: 'Official account', personal: 'Personal account', unknown: "Can't tell which account" },
    choose: 'OK posts it anyway. Cancel takes you back to edit.',
  },
  fr: {
    head: 'Signpost : relisez avant de publier.',
    account: { official: 'Compte officiel', personal: 'Compte personnel', unknown: 'Compte non reconnu' },
    choose: 'OK publie quand même. Annuler vous ramène au texte.',
  },
};

/** The question for `confirm()`: whose account, which words. */
export function plainQuestion(verdict: Verdict, findings: readonly Finding[], language: Settings['language']): string {
  const words = WORDS[langOf(language, [navigator.language])];
  const handle = verdict.account?.handle ? ` (@${verdict.account.handle})` : '';
  const spans = findings.filter((finding) => finding.severity !== 'advise').map((finding) => `• ${finding.span}`);
  return [words.head, words.account[verdict.answer] + handle, ...spans, words.choose].join('\n\n');
}
