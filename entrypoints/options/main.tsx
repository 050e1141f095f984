/** The options page. */
import { useMemo } from 'react';
import { Options } from '../../components/options.tsx';
import { showPage } from '../../components/page.tsx';
import { useStored } from '../../components/use-stored.ts';
import {
  forgetAccount,
  keepAccount,
  readGuidance,
  readReport,
  readSettings,
  watchGuidance,
  watchReport,
  watchSettings,
} from '../../lib/browser/settings.ts';
import { DEFAULTS } from '../../lib/policy/defaults.ts';
import { wordsWith } from '../../lib/rules/own-words.ts';
import '../../components/options.css';

function App() {
  const settings = useStored(readSettings, watchSettings);
  const guidance = useStored(readGuidance, watchGuidance);
  const report = useStored(readReport, watchReport);
  const { rules } = settings ?? DEFAULTS;
  const ruleWords = useMemo(() => wordsWith(rules), [rules]);
  if (!settings || !guidance || !report) return null;
  return (
    <Options
      settings={settings}
      guidance={guidance}
      report={report}
      ruleWords={ruleWords}
      onKeep={(account) => void keepAccount(account)}
      onForget={(account) => void forgetAccount(account)}
    />
  );
}

void showPage(<App />, readSettings());
