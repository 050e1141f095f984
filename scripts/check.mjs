// `npm run check`: sees to the dependencies, then runs scripts/check.ts with the same rules as the extension.
import { load } from './load.mjs';

const { main } = await load('scripts/check.ts');
process.exitCode = await main(process.argv.slice(2));
