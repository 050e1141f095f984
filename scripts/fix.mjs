/** `npm run fix`: formats, sorts imports, repairs what the linter can repair by itself, and regenerates what is generated. */
import { load } from './load.mjs';
import { run } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

await ensureDependencies();
const { writeRulesDoc } = await load('scripts/rules-doc.ts');
writeRulesDoc();
const { writePolicyDoc } = await load('scripts/policy-doc.ts');
writePolicyDoc();
process.exitCode = await run('biome', 'check', '--write');
