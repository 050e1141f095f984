// `npm run learn`: sees to the dependencies, then runs scripts/learn.ts with the extension's own reading of a text.
import { load } from './load.mjs';

const { main } = await load('scripts/learn.ts');
process.exitCode = await main(process.argv.slice(2));
