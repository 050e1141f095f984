import { defineConfig } from 'wxt';
import { HOSTS } from './lib/sites/hosts.ts';
import { managedSchema } from './scripts/deploy/managed-schema.ts';
import { CHROME_KEY, GECKO_ID } from './scripts/identity.ts';

/** Off until a guard of the tab says otherwise. */
const ACTION = { default_title: 'Signpost', default_icon: { 16: 'icon/16-off.png', 32: 'icon/32-off.png' } };

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  // Its polyfill carries a `fetch`, and nothing of ours may ask for anything.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  hooks: {
    // Chrome hands over no policy without it; Firefox wants none and calls the key a mistake.
    'build:publicAssets': (wxt, files) => {
      if (wxt.config.browser === 'firefox') return;
      files.push({ relativeDest: 'managed_schema.json', contents: `${JSON.stringify(managedSchema(), null, 2)}\n` });
    },
  },
  manifest: ({ browser }) => ({
    name: 'Signpost',
    description: 'The right account, the right words, before you post.',
    permissions: ['storage'],
    [browser === 'firefox' ? 'browser_action' : 'action']: ACTION,
    web_accessible_resources: [
      browser === 'firefox'
        ? { resources: ['panel.html', 'judgement.js'], matches: HOSTS }
        : { resources: ['panel.html', 'judgement.js'], matches: HOSTS, use_dynamic_url: true },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { key: CHROME_KEY, minimum_chrome_version: '116', storage: { managed_schema: 'managed_schema.json' } }),
  }),
});
