/** The toolbar popup. */
import { useEffect, useState } from 'react';
import { showPage } from '../../components/page.tsx';
import { Popup, type TabState } from '../../components/popup.tsx';
import { readSettings } from '../../lib/browser/settings.ts';
import { readTabState } from '../../lib/browser/tab-state.ts';
import type { Finding } from '../../lib/check.ts';
import { GUIDELINES } from '../../lib/guidelines/guidelines.ts';
import { WORDS } from '../../lib/rules/words.ts';
import '../../components/popup.css';

// The rules load when somebody tries a draft, so that the popup itself opens at once.
async function checkText(text: string): Promise<readonly Finding[]> {
  const [{ check }, settings] = await Promise.all([import('../../lib/check.ts'), readSettings()]);
  return check({ fields: [{ kind: 'text', index: 0, text }] }, settings);
}

function App() {
  const [state, setState] = useState<TabState>();
  useEffect(() => {
    void readTabState().then(setState);
  }, []);
  return (
    <Popup state={state} guidelines={GUIDELINES} ruleWords={WORDS} check={checkText} settingsPage="/options.html" />
  );
}

showPage(<App />);
