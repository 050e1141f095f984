/**
 * Brings a machine with only Node and git to where the project runs: packages, WXT's generated types, browsers.
 * Plain Node without packages, because it runs before there are any.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** An environment variable that names the file, the names to search for, the Debian package, and where else systems put it. */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    package: 'chromium',
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'],
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    package: 'firefox-esr',
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  },
};

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

const onPath = (command) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, command))
    .find(isProgram);

function elsewhere({ mac, windows }) {
  if (process.platform === 'darwin') return mac.map((path) => join('/Applications', path)).find(isProgram);
  if (process.platform !== 'win32') return undefined;
  const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter(
    Boolean,
  );
  return folders.flatMap((folder) => windows.map((path) => join(folder, path))).find(isProgram);
}

/** The path of a browser, or undefined. A path given in CHROMIUM or FIREFOX is taken as it is. */
export function lookForBrowser(name) {
  const browser = BROWSERS[name];
  return process.env[browser.variable] || browser.commands.map(onPath).find(Boolean) || elsewhere(browser);
}

/** The path of a browser; throws, saying what to do, when there is none. */
export function findBrowser(name) {
  const path = lookForBrowser(name);
  if (path) return path;
  const { variable, commands } = BROWSERS[name];
  throw new Error(
    `No ${name} found (looked for ${commands.join(', ')} on PATH). Install it, or set ${variable} to the path of its program.`,
  );
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`"${[command, ...args].join(' ')}" failed (${status})`);
}

/** What must stand before apt-get: nothing for root, sudo when it asks nothing, undefined when we may not. */
function aptPrefix() {
  if (!onPath('apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  const sudo = onPath('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return sudo ? ['sudo', '-n'] : undefined;
}

/** Installs the browsers that are missing from the system's packages, where we may; throws with a plain instruction otherwise. */
export function ensureBrowsers(names = ['chromium', 'firefox']) {
  const missing = names.filter((name) => !lookForBrowser(name));
  if (missing.length === 0) return;
  const prefix = aptPrefix();
  // The fonts are for pages with emoji: without them a fresh machine draws boxes.
  const packages = [...missing.map((name) => BROWSERS[name].package), 'fonts-liberation', 'fonts-noto-color-emoji'];
  if (!prefix) {
    throw new Error(
      `Missing: ${missing.join(' and ')}. Install ${missing.length > 1 ? 'them' : 'it'} ` +
        `(on Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}), ` +
        `or set ${missing.map((name) => BROWSERS[name].variable).join(' and ')} to the path of its program.`,
    );
  }
  console.error(`Installing ${missing.join(' and ')} from the system's packages …`);
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args];
    run(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
  for (const name of missing) findBrowser(name);
}

const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Installs the packages when they are missing or older than the lock file, and WXT's generated types. */
export function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Signpost needs Node 20.19 or later; this is ${process.versions.node}.`);
  }
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (modified(installed) < modified(join(ROOT, 'package-lock.json'))) {
    // Standard output may belong to the answer of a command.
    console.error('Installing packages …');
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 'inherit'] });
  }
  if (!existsSync(join(ROOT, '.wxt/tsconfig.json'))) wxt('prepare');
}

/** Runs the project's own WXT, quietly. */
export function wxt(...args) {
  run(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
