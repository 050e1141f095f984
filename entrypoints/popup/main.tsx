/** The toolbar popup. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { RuleWords } from '../../components/finding-card.tsx';
import { showPage } from '../../components/page.tsx';
import { Popup, type TabState } from '../../components/popup.tsx';
import { useStored } from '../../components/use-stored.ts';
import { installed } from '../../lib/browser/installed.ts';
import type { TabReport } from '../../lib/browser/messages.ts';
import { readGuidance, readReport, readSettings, watchGuidance, watchSettings } from '../../lib/browser/settings.ts';
import { readTabReports } from '../../lib/browser/tab-state.ts';
import type { Finding } from '../../lib/check.ts';
import { diagnostics } from '../../lib/diagnostics.ts';
import { GUIDELINES } from '../../lib/guidelines/guidelines.ts';
import { guidelinesWith } from '../../lib/guidelines/own.ts';
import { NO_GUIDANCE } from '../../lib/policy/defaults.ts';
import '../../components/popup.css';

// The rules and their words load when somebody tries a draft, so that the popup itself opens at once.
const loadRules = () =>
  Promise.all([import('../../lib/check.ts'), import('../../lib/rules/own-words.ts'), readSettings()]);

const NO_WORDS: RuleWords = new Map();

/** One frame that is not checked is enough to say so. */
const stateOf = (reports: readonly TabReport[]): TabState =>
  reports.find((one) => one.state === 'not-checking')?.state ?? reports[0]?.state ?? null;

function App() {
  const [reports, setReports] = useState<readonly TabReport[]>();
  useEffect(() => {
    void readTabReports().then(setReports);
  }, []);
  const [ruleWords, setRuleWords] = useState(NO_WORDS);
  const checkText = useCallback(async (text: string): Promise<readonly Finding[]> => {
    const [{ check }, { wordsWith }, settings] = await loadRules();
    setRuleWords(wordsWith(settings.rules));
    return check({ fields: [{ kind: 'text', index: 0, text }] }, settings);
  }, []);
  const guidance = useStored(readGuidance, watchGuidance) ?? NO_GUIDANCE;
  const guidelines = useMemo(() => guidelinesWith(GUIDELINES, guidance), [guidance]);
  return (
    <Popup
      state={reports && stateOf(reports)}
      guidelines={guidelines}
      ruleWords={ruleWords}
      check={checkText}
      diagnose={async () => diagnostics(installed(), await readSettings(), await readReport(), reports ?? [])}
      settingsPage="/options.html"
    />
  );
}

showPage(<App />, readSettings, watchSettings);
