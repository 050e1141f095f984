/** `npm run fix`: formats, sorts imports, repairs what the linter can repair by itself, and regenerates what is generated. */
import { load } from './load.mjs';
import { run } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

await ensureDependencies();
const { writeRulesDoc } = await load('scripts/rules-doc.ts');
writeRulesDoc();
process.exitCode = await run('biome', 'check', '--write');
