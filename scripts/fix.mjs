/** `npm run fix`: formats, sorts imports, and repairs what the linter can repair by itself. */
import { run } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

await ensureDependencies();
process.exitCode = await run('biome', 'check', '--write');
