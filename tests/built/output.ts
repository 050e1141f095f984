/** Reads what `npm run build` left behind. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The builds that go to the stores. */
export const BUILDS = ['chrome-mv3', 'firefox-mv2'] as const;
export type Build = (typeof BUILDS)[number];

const folderOf = (build: Build): string => {
  const folder = fileURLToPath(new URL(`../../.output/${build}/`, import.meta.url));
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`.output/${build} is not there. These tests read what was built: run \`npm run build\` first.`);
  return folder;
};

/** All files of a build, as paths from its folder. */
export function filesOf(build: Build): string[] {
  const folder = folderOf(build);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export const bytesOf = (build: Build, path: string): Buffer => readFileSync(join(folderOf(build), path));
export const textOf = (build: Build, path: string): string => bytesOf(build, path).toString('utf8');

/** The always-on content script, all of it: it is one file by design. */
export const GUARD = 'content-scripts/guard.js';
/** The rules, which the guard loads when a composer first gets the focus. */
export const JUDGEMENT = 'judgement.js';
