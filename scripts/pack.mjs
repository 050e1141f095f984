/** `npm run pack`: builds for both browsers and leaves in .output/pack what a store or an own update address takes. */
import { build } from './build.mjs';
import { load } from './load.mjs';

const { main, packFlags } = await load('scripts/pack.ts');
const flags = packFlags(process.argv.slice(2));
if (typeof flags === 'number') process.exit(flags);
if (!flags.asBuilt) {
  for (const browser of ['chrome', 'firefox']) {
    const code = await build(browser);
    if (code !== 0) process.exit(code);
  }
}
process.exitCode = main(flags);
