/** The toolbar popup. */
import { useEffect, useState } from 'react';
import { showPage } from '../../components/page.tsx';
import { Popup, type TabState } from '../../components/popup.tsx';
import { installed } from '../../lib/browser/installed.ts';
import type { TabReport } from '../../lib/browser/messages.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import { readTabReports } from '../../lib/browser/tab-state.ts';
import type { Finding } from '../../lib/check.ts';
import { diagnostics } from '../../lib/diagnostics.ts';
import { GUIDELINES } from '../../lib/guidelines/guidelines.ts';
import { WORDS } from '../../lib/rules/words.ts';
import '../../components/popup.css';

// The rules load when somebody tries a draft, so that the popup itself opens at once.
async function checkText(text: string): Promise<readonly Finding[]> {
  const [{ check }, settings] = await Promise.all([import('../../lib/check.ts'), readSettings()]);
  return check({ fields: [{ kind: 'text', index: 0, text }] }, settings);
}

/** One frame that is not checked is enough to say so. */
const stateOf = (reports: readonly TabReport[]): TabState =>
  reports.find((one) => one.state === 'not-checking')?.state ?? reports[0]?.state ?? null;

function App() {
  const [reports, setReports] = useState<readonly TabReport[]>();
  useEffect(() => {
    void readTabReports().then(setReports);
  }, []);
  return (
    <Popup
      state={reports && stateOf(reports)}
      guidelines={GUIDELINES}
      ruleWords={WORDS}
      check={checkText}
      diagnose={async () => diagnostics(installed(), await readSettings(), reports ?? [])}
      settingsPage="/options.html"
    />
  );
}

showPage(<App />);
