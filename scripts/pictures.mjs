/**
 * `node scripts/pictures.mjs`: what an officer sees, in both languages, light and dark, in `.output/pictures/`.
 * Words choose a part of it: `node scripts/pictures.mjs held popup fr-dark`. `--built` takes the builds that are there.
 */
import { build } from './build.mjs';
import { load } from './load.mjs';
import { ensureBrowsers, ensureDependencies } from './setup.mjs';

await ensureDependencies();
await ensureBrowsers(['chromium', 'firefox']);
for (const browser of process.argv.includes('--built') ? [] : ['chrome', 'firefox']) {
  if ((await build(browser)) !== 0) process.exit(1);
}
const { takePictures } = await load('scripts/pictures.ts');
await takePictures(process.argv.slice(2).filter((word) => !word.startsWith('--')));
