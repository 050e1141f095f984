/** The toolbar popup. */
import { useEffect, useMemo, useState } from 'react';
import { showPage } from '../../components/page.tsx';
import { Popup, type TabState } from '../../components/popup.tsx';
import { useStored } from '../../components/use-stored.ts';
import { readGuidance, readSettings, watchGuidance, watchSettings } from '../../lib/browser/settings.ts';
import { readTabState } from '../../lib/browser/tab-state.ts';
import type { Finding } from '../../lib/check.ts';
import { GUIDELINES } from '../../lib/guidelines/guidelines.ts';
import { guidelinesWith } from '../../lib/guidelines/own.ts';
import { DEFAULTS, NO_GUIDANCE } from '../../lib/policy/defaults.ts';
import { wordsWith } from '../../lib/rules/own-words.ts';
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
  const { rules } = useStored(readSettings, watchSettings) ?? DEFAULTS;
  const guidance = useStored(readGuidance, watchGuidance) ?? NO_GUIDANCE;
  const ruleWords = useMemo(() => wordsWith(rules), [rules]);
  const guidelines = useMemo(() => guidelinesWith(GUIDELINES, guidance), [guidance]);
  return (
    <Popup state={state} guidelines={guidelines} ruleWords={ruleWords} check={checkText} settingsPage="/options.html" />
  );
}

void showPage(<App />, readSettings());
