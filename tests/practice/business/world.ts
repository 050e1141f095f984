/** What the address asks of the practice page, e.g. `…/latest/composer/?asset_id=615…&practice=schedule`. */

export const FLAGS = {
  schedule: '"Set date and time" is on from the start',
  native: 'real <button> elements',
  facebook: 'only Facebook is ticked',
  closed: 'the boxes of "Post to" are folded away',
  labels: 'buttons never say that they are disabled',
  renamed: 'roles, names and states are other ones, as after a redesign',
  restless: 'the publishing button is a new element four times a second',
  deaf: 'the site takes no untrusted press',
  hostile: 'page script patches prototypes before anything else runs, and offers window.hostile',
  fr: 'French',
  ar: 'Arabic, right to left',
  zh: 'Chinese',
  fi: 'a language whose words are in no list',
} as const;

export type Flag = keyof typeof FLAGS;

const isFlag = (name: string): name is Flag => Object.hasOwn(FLAGS, name);

export interface Words {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly caption: string;
  readonly publish: string;
  readonly schedule: string;
  readonly later: string;
  readonly setTime: string;
  readonly customise: string;
}

const en: Words = {
  lang: 'en',
  dir: 'ltr',
  caption: 'Write into the dialogue box to include text with your post.',
  publish: 'Publish',
  schedule: 'Schedule',
  later: 'Finish later',
  setTime: 'Set date and time',
  customise: 'Customize post for Facebook and Instagram',
};

const WORDS = {
  en,
  fr: { ...en, lang: 'fr', publish: 'Publier', schedule: 'Programmer', later: 'Terminer plus tard' },
  ar: { ...en, lang: 'ar', dir: 'rtl', publish: 'نشر', schedule: 'جدولة', later: 'الإنهاء لاحقًا' },
  zh: { ...en, lang: 'zh-Hans', publish: '发布', schedule: '定时发布', later: '稍后完成' },
  fi: { ...en, lang: 'fi', publish: 'Julkaise', schedule: 'Ajoita', later: 'Viimeistele myöhemmin' },
} as const satisfies Record<string, Words>;

export interface World {
  readonly flags: ReadonlySet<Flag>;
  /** The Page the address names; what is posted goes out under its id. */
  readonly asset: string;
  readonly words: Words;
}

export function worldOf(url: URL): World {
  const flags = new Set((url.searchParams.get('practice') ?? '').split(',').filter(isFlag));
  const language = (['fr', 'ar', 'zh', 'fi'] as const).find((one) => flags.has(one)) ?? 'en';
  return { flags, asset: url.searchParams.get('asset_id') ?? '', words: WORDS[language] };
}
