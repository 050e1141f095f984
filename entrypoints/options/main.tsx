/** The options page. */
import { useEffect, useState } from 'react';
import { Options } from '../../components/options.tsx';
import { showPage } from '../../components/page.tsx';
import { forgetAccount, keepAccount, readSettings, watchSettings } from '../../lib/browser/settings.ts';
import { DEFAULTS } from '../../lib/policy/defaults.ts';
import type { Settings } from '../../lib/policy/schema.ts';
import { WORDS } from '../../lib/rules/words.ts';
import '../../components/options.css';

function App() {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  if (!settings) return null;
  return (
    <Options
      settings={settings}
      defaults={DEFAULTS}
      ruleWords={WORDS}
      onKeep={(account) => void keepAccount(account)}
      onForget={(account) => void forgetAccount(account)}
    />
  );
}

showPage(<App />);
