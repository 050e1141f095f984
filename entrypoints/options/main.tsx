/** The options page. */
import { useEffect, useMemo, useState } from 'react';
import { Options } from '../../components/options.tsx';
import { Outcomes } from '../../components/outcomes.tsx';
import { showPage } from '../../components/page.tsx';
import { saveFile } from '../../components/save-file.ts';
import { SelfTest } from '../../components/self-test.tsx';
import { useStored } from '../../components/use-stored.ts';
import { installed } from '../../lib/browser/installed.ts';
import type { TabReport } from '../../lib/browser/messages.ts';
import { clearOutcomes, readOutcomes, watchOutcomes } from '../../lib/browser/outcomes.ts';
import {
  forgetAccount,
  keepAccount,
  keepLanguage,
  readGuidance,
  readReport,
  readSettings,
  watchGuidance,
  watchReport,
  watchSettings,
} from '../../lib/browser/settings.ts';
import { readAllReports } from '../../lib/browser/tab-state.ts';
import { diagnostics } from '../../lib/diagnostics.ts';
import { dayOf } from '../../lib/outcomes/kept.ts';
import type { Count } from '../../lib/outcomes.ts';
import { DEFAULTS } from '../../lib/policy/defaults.ts';
import { wordsWith } from '../../lib/rules/own-words.ts';
import '../../components/accounts-form.css';
import '../../components/options.css';
import '../../components/outcomes.css';

function App() {
  const settings = useStored(readSettings, watchSettings);
  const guidance = useStored(readGuidance, watchGuidance);
  const report = useStored(readReport, watchReport);
  const { rules } = settings ?? DEFAULTS;
  const ruleWords = useMemo(() => wordsWith(rules), [rules]);
  const [counts, setCounts] = useState<readonly Count[]>([]);
  useEffect(() => {
    void readOutcomes().then(setCounts);
    return watchOutcomes(setCounts);
  }, []);
  const [tabs, setTabs] = useState<readonly TabReport[]>();
  const lookAtTabs = () => void readAllReports().then(setTabs);
  useEffect(lookAtTabs, []);
  if (!settings || !guidance || !report) return null;
  return (
    <Options
      settings={settings}
      guidance={guidance}
      report={report}
      ruleWords={ruleWords}
      onKeep={(account) => void keepAccount(account)}
      onForget={(account) => void forgetAccount(account)}
      onLanguage={(language) => void keepLanguage(language)}
      selfTest={
        <SelfTest
          reports={tabs}
          onAgain={lookAtTabs}
          diagnose={async () => diagnostics(installed(), settings, report, tabs ?? [])}
        />
      }
      outcomes={
        <Outcomes
          counts={counts}
          today={dayOf(new Date())}
          retentionDays={settings.outcomeDays}
          ruleWords={ruleWords}
          onSave={saveFile}
          onClear={() => void clearOutcomes()}
        />
      }
    />
  );
}

showPage(<App />, readSettings, watchSettings);
