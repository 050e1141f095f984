// `npm run policy`: sees to the dependencies, then runs scripts/policy.ts with the extension's own reading of policies.
import { load } from './load.mjs';

const { main } = await load('scripts/policy.ts');
process.exitCode = main(process.argv.slice(2));
