/** The options page. */
import { useEffect, useState } from 'react';
import { Options } from '../../components/options.tsx';
import { Outcomes } from '../../components/outcomes.tsx';
import { showPage } from '../../components/page.tsx';
import { saveFile } from '../../components/save-file.ts';
import { clearOutcomes, readOutcomes, watchOutcomes } from '../../lib/browser/outcomes.ts';
import { forgetAccount, keepAccount, readSettings, watchSettings } from '../../lib/browser/settings.ts';
import { dayOf, RETENTION_DAYS } from '../../lib/outcomes/kept.ts';
import type { Count } from '../../lib/outcomes.ts';
import { DEFAULTS } from '../../lib/policy/defaults.ts';
import type { Settings } from '../../lib/policy/schema.ts';
import { WORDS } from '../../lib/rules/words.ts';
import '../../components/accounts-form.css';
import '../../components/options.css';
import '../../components/outcomes.css';

function App() {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  const [counts, setCounts] = useState<readonly Count[]>([]);
  useEffect(() => {
    void readOutcomes().then(setCounts);
    return watchOutcomes(setCounts);
  }, []);
  if (!settings) return null;
  return (
    <Options
      settings={settings}
      defaults={DEFAULTS}
      ruleWords={WORDS}
      onKeep={(account) => void keepAccount(account)}
      onForget={(account) => void forgetAccount(account)}
      outcomes={
        <Outcomes
          counts={counts}
          today={dayOf(new Date())}
          retentionDays={RETENTION_DAYS}
          ruleWords={WORDS}
          onSave={saveFile}
          onClear={() => void clearOutcomes()}
        />
      }
    />
  );
}

showPage(<App />);
