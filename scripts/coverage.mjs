/** `npm run coverage`: writes docs/coverage.md from the last run of the browser tests. */
import { load } from './load.mjs';

const { writeCoverageDoc } = await load('scripts/coverage.ts');
writeCoverageDoc();
