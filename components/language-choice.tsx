/** The one preference that is the officer's own, where the service has not settled it. */
import type { Settings } from '../lib/policy/schema.ts';
import { useLanguage } from './language.tsx';

type Language = Settings['language'];

/** Each in its own language, so that who reads only that one finds it. */
const NAMES = { en: 'English', fr: 'Français' } as const;

interface Props {
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}

export function LanguageChoice({ language, onChoose }: Props) {
  const { t } = useLanguage();
  return (
    <select
      className="language-choice"
      aria-label={t.policy.key.language}
      value={language}
      onChange={({ target }) => onChoose(target.value as Language)}
    >
      <option value="auto">{t.policy.language.auto}</option>
      {Object.entries(NAMES).map(([lang, name]) => (
        <option key={lang} value={lang} lang={lang}>
          {name}
        </option>
      ))}
    </select>
  );
}
