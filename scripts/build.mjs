/** `npm run build`: leaves .output/chrome-mv3 and .output/firefox-mv2, both loadable as they are. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './run.mjs';
import { ensureDependencies, ROOT } from './setup.mjs';

/** Firefox stays with MV2: there a user cannot take the host permissions away. */
export const BUILDS = { chrome: 'chrome-mv3', firefox: 'firefox-mv2' };

/**
 * Builds for one browser from nothing, so that no file of an earlier build survives. Resolves to the exit code.
 * @param {keyof typeof BUILDS} browser
 */
export async function build(browser) {
  await rm(join(ROOT, '.output', BUILDS[browser]), { recursive: true, force: true });
  return run('wxt', 'build', '-b', browser);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureDependencies();
  for (const browser of ['chrome', 'firefox']) {
    const code = await build(browser);
    if (code !== 0) process.exit(code);
  }
}
