/** Starts the project's own tools with the running Node, so that no PATH, shell or `npx` is involved. */
import { spawn } from 'node:child_process';
import { ROOT } from './setup.mjs';

const TOOLS = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  'web-ext': 'node_modules/web-ext/bin/web-ext.js',
  wxt: 'node_modules/wxt/bin/wxt.mjs',
};

/**
 * Runs a tool in the project's folder; its output passes through. Resolves to its exit code.
 * @param {keyof typeof TOOLS} tool
 * @param {string[]} args
 */
export async function run(tool, ...args) {
  return (await start(tool, args, 'inherit')).code;
}

/**
 * Runs a tool and keeps what it printed on standard output.
 * @param {keyof typeof TOOLS} tool
 * @param {string[]} args
 */
export function read(tool, ...args) {
  return start(tool, args, 'pipe');
}

/** @returns {Promise<{ code: number, output: string }>} */
function start(tool, args, stdout) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [TOOLS[tool], ...args], {
      cwd: ROOT,
      stdio: ['ignore', stdout, 'inherit'],
      // web-ext would otherwise ask the registry for a newer version of itself.
      // Vite builds as it says, and whoever loaded TypeScript through Vite before us has set it to "development".
      env: { ...process.env, NO_UPDATE_NOTIFIER: '1', ...(tool === 'wxt' && { NODE_ENV: 'production' }) },
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
