import { defineContentScript } from 'wxt/utils/define-content-script';
import { stateTeller } from '../../lib/browser/guard-line.ts';
import { loadJudgement } from '../../lib/browser/judgement.ts';
import { tellOutcomes } from '../../lib/browser/outcomes.ts';
import { panelFrame } from '../../lib/browser/panel-frame.ts';
import { keepCollapsed, readCollapsed, readSettings, watchSettings } from '../../lib/browser/settings.ts';
import { DEFAULTS } from '../../lib/policy/defaults.ts';
import { healthOf } from '../../lib/sites/health.ts';
import { HOSTS } from '../../lib/sites/hosts.ts';
import { siteOf } from '../../lib/sites/index.ts';
import { addSelectors } from '../../lib/sites/parts.ts';
import { guardPage } from './guard-page.ts';
import { looker } from './look.ts';
import { noteOutcomes } from './outcomes.ts';
import './style.css';

export default defineContentScript({
  matches: HOSTS,
  runAt: 'document_start',
  // A live chat is a frame of its own.
  allFrames: true,
  main() {
    const site = siteOf(location.hostname);
    if (!site) return;
    let settings = DEFAULTS;
    // Listeners must stand before the page's first script runs, so nothing is awaited here.
    const tell = stateTeller(() => ({ health: healthOf(site, document), account: guard.accountShown() }));
    const world = {
      settings: () => settings,
      openPanel: panelFrame,
      tell,
      keepCollapsed,
      note: noteOutcomes(tellOutcomes),
    };
    const guard = guardPage(
      site,
      looker(site, world.settings, () => loadJudgement(world.settings)),
      world,
    );
    const use = (next: typeof settings) => {
      settings = next;
      addSelectors(
        site.parts,
        next.selectors.filter((one) => one.site === site.id),
      );
      guard.look();
    };
    void readSettings().then(use);
    watchSettings(use);
    void readCollapsed().then(guard.collapse);
  },
});
