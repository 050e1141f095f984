/** Runs the project's TypeScript in Node, read by Vite as the extension's build reads it, `import.meta.glob` included. */
import { join } from 'node:path';
import { ensureDependencies, ROOT } from './setup.mjs';

/** @param {string} path from the project's folder */
export async function load(path) {
  await ensureDependencies();
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(ROOT, path), { root: ROOT, configFile: false, logLevel: 'error' });
  return module;
}
