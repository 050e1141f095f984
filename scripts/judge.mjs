// `npm run judge`: sees to the dependencies, then runs scripts/judge.ts with the same rules as the extension.
import { load } from './load.mjs';

const { main } = await load('scripts/judge.ts');
process.exitCode = await main(process.argv.slice(2));
