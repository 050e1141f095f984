/**
 * `npm start`: from nothing but Node and git to Signpost at work.
 *   npm start                    a window to try it in where there is a display, else the tour
 *   npm start -- --tour          the tour: no window, each step said in words, pictures in .output/tour
 *   npm start -- --tour --firefox
 */
import { build } from './build.mjs';
import { load } from './load.mjs';
import { ensureBrowsers, ensureDependencies } from './setup.mjs';

const asked = (name) => process.argv.includes(`--${name}`);

const hasDisplay = () =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function start() {
  const browser = asked('firefox') ? 'firefox' : 'chromium';
  await ensureDependencies();
  await ensureBrowsers([browser]);
  const code = await build(browser === 'firefox' ? 'firefox' : 'chrome');
  if (code !== 0) return code;
  if (asked('tour') || browser === 'firefox' || !hasDisplay()) {
    const { tour } = await load('scripts/start/tour.ts');
    return tour(browser);
  }
  const { openWindow } = await load('scripts/start/window.ts');
  return openWindow();
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
