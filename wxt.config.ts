import { defineConfig } from 'wxt';
import { HOSTS } from './lib/sites/hosts.ts';

/** Public half of the key that gives Chrome and Edge the same extension id everywhere. The private half is kept by the publisher. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA7vHUfI5MJpkUPayj6zKFzyqjtPQxTvp/2vaVMJvo/r4563LquB8DiQdYwi//e+1H7T8Kltat1ppJQGfP7BhykBFwBelwlUQhuab4LZzzUL1BgAynBUGFSqZmtm06kJkr4F8Xv7kfY9vTXVoSsEHrnzc0zVzbpbGuwZzJLxISvqXUoCEA8UWHui/cFkTKPLke9PpOrA08actOJ7XKKYmy2yQk+K0mSU/23/mtCz5XU3qvvKtYGvS+vf51vtv5v491dqqokKNpfuPT9KMHfGgbE5nsMqBFNvcD4E1vXrfzbGG7VerzXyueEBYAyO99LKeg1m9IQs6XydeMQVflenVzWwIDAQAB';

/** Firefox takes no part in the key; its id is a name. */
const GECKO_ID = 'signpost@signpost.example';

/** Off until a guard of the tab says otherwise. */
const ACTION = { default_title: 'Signpost', default_icon: { 16: 'icon/16-off.png', 32: 'icon/32-off.png' } };

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  // Its polyfill carries a `fetch`, and nothing of ours may ask for anything.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
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
      : { key: CHROME_KEY, minimum_chrome_version: '116' }),
  }),
});
