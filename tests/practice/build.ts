/** Builds the pages' scripts into `.output/practice/<site>/`. About two seconds, and nothing when they are fresh. */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { PRACTICE_SITES } from './sites.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUTPUT = fileURLToPath(new URL('../../.output/practice/', import.meta.url));

export const builtFolder = (site: string): string => join(OUTPUT, site);

const newestIn = (folder: string): number =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );

const isFresh = (site: string): boolean => {
  const main = join(builtFolder(site), 'main.js');
  return existsSync(main) && statSync(main).mtimeMs > newestIn(HERE);
};

/** React is for the sites that use it. */
function mainOf(site: string): string {
  const plain = join(HERE, site, 'client/main.ts');
  return existsSync(plain) ? plain : `${plain}x`;
}

async function buildSite(site: string): Promise<void> {
  // Two runs may build at once; each works aside and puts its result in place in one step.
  const aside = join(OUTPUT, `${site}-${process.pid}`);
  const bundle = (name: string, entry: string) =>
    build({
      configFile: false,
      mode: 'production',
      root: HERE,
      logLevel: 'error',
      // draft-js is CommonJS of 2020: it reads `process.env` and `global`.
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      oxc: { jsx: { runtime: 'automatic', development: false } },
      build: {
        outDir: aside,
        emptyOutDir: false,
        // A page is loaded some thousand times in the tests, and passes through the driver each time.
        minify: true,
        lib: { entry, name: `practice_${name}`, formats: ['iife'], fileName: () => `${name}.js`, cssFileName: name },
      },
    });
  await Promise.all([bundle('early', join(HERE, 'early/index.ts')), bundle('main', mainOf(site))]);
  rmSync(builtFolder(site), { recursive: true, force: true });
  renameSync(aside, builtFolder(site));
}

/** Makes every practised site ready to be answered for. */
export async function buildPractice(): Promise<void> {
  for (const { name } of PRACTICE_SITES) if (!isFresh(name)) await buildSite(name);
}
