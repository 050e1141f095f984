/** The welcome, opened once after the installation. */
import { useEffect, useState } from 'react';
import { showPage } from '../../components/page.tsx';
import { Welcome } from '../../components/welcome.tsx';
import type { OpenTabs } from '../../components/welcome-ready.tsx';
import { browserName, closeThisTab, reloadTabs, tabsWithoutGuard } from '../../lib/browser/first-run.ts';
import { forgetAccount, keepAccount, readSettings, watchSettings } from '../../lib/browser/settings.ts';
import type { Settings } from '../../lib/policy/schema.ts';
import { HOSTS } from '../../lib/sites/hosts.ts';
import '../../components/accounts-form.css';
import '../../components/welcome.css';

function App() {
  const [settings, setSettings] = useState<Settings>();
  const [tabs, setTabs] = useState<OpenTabs | null>();
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  useEffect(() => {
    void tabsWithoutGuard(HOSTS).then((ids) => setTabs(ids && { count: ids.length, reload: () => reloadTabs(ids) }));
  }, []);
  if (!settings) return null;
  return (
    <Welcome
      accounts={settings.accounts}
      organisation={settings.organisation}
      browserName={browserName()}
      tabs={tabs}
      settingsPage="/options.html"
      onKeep={(account) => void keepAccount(account)}
      onForget={(account) => void forgetAccount(account)}
      onDone={() => void closeThisTab()}
    />
  );
}

showPage(<App />, readSettings, watchSettings);
