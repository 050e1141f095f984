// `npm run check`: sees to the dependencies, then runs scripts/check.ts with the same rules as the extension.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

if (!existsSync(join(root, 'node_modules', 'vite'))) {
  // Standard output belongs to the answer: what npm says goes to standard error.
  console.error('Installing dependencies, once …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('Could not install the dependencies; see above.');
    process.exit(1);
  }
}

// Vite reads the rules as the extension's build does, `import.meta.glob` included.
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, 'scripts', 'check.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.main(process.argv.slice(2));
