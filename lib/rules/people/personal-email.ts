import { matchAt, type Reading } from '../../detect/reading.ts';
import type { Detect, Examples, Match, Words } from '../rule.ts';

/** Mailboxes that anybody can have. An organisation's own domain is meant for everyone, whatever stands before the @. */
const HOST =
  'gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|aol|icloud|me|mac|proton|protonmail|pm|gmx|mail|zoho|yandex|tutanota|fastmail|hey|qq|163|rogers|bell|sympatico|videotron|shaw|telus|telusplanet|cogeco|eastlink|teksavvy|bellnet|ntl|comcast|verizon|btinternet|sasktel|mts|hushmail|duck|aim|earthlink|sbcglobal|cox|virginmedia|sky|bigpond|inbox|rediffmail|naver|laposte|orange|free|wanadoo|sfr|web|xplornet|execulink|bellaliant|skiff|tutamail|mailinator|gmai|gmial';
const ENDING = 'com|ca|net|org|co\\.uk|fr|me|de|mobi|qc\\.ca|co|uk|ru|in|it|es|eu|com\\.au';
/** Written out to hide from robots, `x (at) gmail dot com`; people read it all the same. */
const ADDRESS = new RegExp(
  `(?<![\\w.+-])[\\w+-](?:[\\w.+-]{0,60}[\\w+-])?(?: ?@ ?| ?[([{<] ?at ?[)\\]}>] ?| at |[ ,]{1,2}(?:the )?at[ -](?:sign|symbol)[ ,]{1,2})(?:${HOST})(?:(?: ?\\. ?| ?[([{<] ?dot ?[)\\]}>] ?| dot )(?:${ENDING})(?![\\w-])|(?=[\\s.,;!?)]|$))`,
  'g',
);
/** In French, `arobase` and `point`. */
const ADDRESS_FR = new RegExp(
  `(?<![\\w.+-])[\\w+-](?:[\\w.+-]{0,60}[\\w+-])? arobase (?:${HOST})(?:(?:\\.| point )(?:${ENDING}))?(?![\\w-])`,
  'g',
);

/** `Gmail me: x31`: the host is told first. */
const HOST_FIRST =
  /\b(?:gmail|hotmail|yahoo|outlook|icloud|courriel|e-?mail)(?: me| address| is|'s| est){0,2}(?: at)? ?[:=] ?(?<id>[\w.+-]{0,30}[\d._][\w.+-]{0,30}\w)(?![\w@.-]*\w*@)/dg;

/** Without an ending, `look at me` and `at mail` are plain words: only hosts that mean nothing else count. */
const BARE = /(gmail|googlemail|hotmail|protonmail|icloud|videotron|sympatico|yahoo|outlook)$/;
const ENDED = new RegExp(`(?:\\.|dot|\\)|\\]|point) ?(?:${ENDING})$`);
/** `an email sent at gmail`, `customers at rogers`: what stands before is a word of the sentence. */
const PROSE =
  /^(accounts?|emails?|mail|addresses|address|customers?|service|services|people|someone|us|me|them|it|phishing|work|users?|team|staff|hackers?|down|back|and|or|a|an|the)\b/;

/** Examples in warnings about fraud show the crook's address on purpose: readers must be able to know it. */
function find(reading: Reading): readonly Match[] {
  const told = [...reading.lower.matchAll(HOST_FIRST)].flatMap(({ indices }) => {
    const [start, end] = indices?.groups?.id ?? [0, 0];
    return reading.lower.slice(start, end + 1).includes('@') ? [] : [matchAt(reading, start, end)];
  });
  const written = [ADDRESS, ADDRESS_FR].flatMap((pattern) =>
    [...reading.lower.matchAll(pattern)].flatMap((hit) => {
      const [text] = hit;
      const glued = /@/.test(text) && !/\s/.test(text);
      if (!ENDED.test(text) && (glued || !BARE.test(text))) return [];
      if (PROSE.test(text) && !glued) return [];
      // `an address ending in @gmail.com` is nobody's.
      if (/^[a-z]+ @\S/.test(text)) return [];
      return [matchAt(reading, hit.index, hit.index + text.length)];
    }),
  );
  return [...written, ...told];
}

export const detect: Detect = { id: 'personal-email', severity: 'warn', find };

export const words: Words = {
  value: 'respect',
  basis: [
    { what: 'X private information policy: a private email address is private information', status: 'found' },
    {
      what: 'Municipal Freedom of Information and Protection of Privacy Act, s. 32 (when personal information may go out)',
      status: 'partial',
    },
  ],
  en: {
    title: 'Private email address',
    reason: 'A private email address in a public post draws spam, scams and threats.',
    instead: 'Give an address that ends in torontopolice.on.ca, or the online form.',
  },
  fr: {
    title: 'Adresse courriel privée',
    reason: 'Une adresse courriel privée dans une publication attire les pourriels, les fraudes et les menaces.',
    instead: 'Donnez une adresse qui se termine par torontopolice.on.ca, ou le formulaire en ligne.',
  },
};

export const examples: Examples = {
  flags: [
    'Found a trumpet? Its owner is at ⟦brass.nadine@hotmail.ca⟧',
    'Pictures of the parade to ⟦odell_photos@yahoo.com⟧ please!',
    'For tickets write to ⟦wes.tannock (at) gmail (dot) com⟧',
    'Reach the coach: ⟦t-hollis99 at outlook dot com⟧',
    'Écrivez à ⟦lucie.beaudry@videotron.ca⟧ pour les billets.',
    'Mine is ⟦stokes.pc at gmail⟧ if you want the recipe.',
  ],
  allows: [
    'Send video to 14division@torontopolice.on.ca',
    'Camp questions: hello@westonyouthhub.org',
    'A real bank never writes from a Gmail or Hotmail account.',
    'Tag @gmailfan_pc with your photos. Look at me!',
    'We were at Rogers Centre, at Bell and at Yahoo today.',
    'Courriel : medias@torontopolice.on.ca',
  ],
};
