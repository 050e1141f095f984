/** `node scripts/pictures.mjs`: what an officer sees, in both browsers, light and dark, in `.output/pictures/`. */
import { build } from './build.mjs';
import { load } from './load.mjs';
import { ensureBrowsers, ensureDependencies } from './setup.mjs';

await ensureDependencies();
await ensureBrowsers(['chromium', 'firefox']);
for (const browser of process.argv.includes('--built') ? [] : ['chrome', 'firefox']) {
  if ((await build(browser)) !== 0) process.exit(1);
}
const { takePictures } = await load('scripts/pictures.ts');
await takePictures();
