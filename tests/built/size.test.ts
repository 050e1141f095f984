/** The guard runs in every page of a site, so what it and its rules weigh and bring along is held here. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Examples, Words } from '../../lib/rules/rule.ts';
import { BUILDS, type Build, bytesOf, filesOf, GUARD, JUDGEMENT, textOf } from './output.ts';

const KB = 1000;
/** Gzipped, for what runs in the sites. The guard is there in every page, the rules only where somebody writes. */
const LIMITS = [
  [GUARD, 40 * KB],
  // 58 rules in two languages, most of it what people write, and since 2026-11 what was learned: 260 kB of weights and
  // 405 kB of a network, without which one implied risk in five is found and not two. From the disk, when a composer first
  // gets the focus; compiled in 15 to 20 ms.
  [JUDGEMENT, 950 * KB],
] as const;
/** The rules are in it twice: for the sites, and for our own pages, where a draft can be tried. */
const PACKAGE_LIMIT = 2150 * KB;

/** Texts that survive minification and that only the library itself holds. */
const LIBRARY_MARKS = {
  React: /react\.(transitional\.)?element|__CLIENT_INTERNALS_DO_NOT_USE|Minified React error|__reactFiber\$[^|]/,
  Zod: /ZodError|\$ZodType|invalid_union|_zod\b|~standard/,
  DOMPurify: /DOMPurify|ALLOWED_URI_REGEXP/,
};

const words = Object.values(import.meta.glob<Words>('../../lib/rules/*/*.ts', { eager: true, import: 'words' }));
const examples = Object.values(
  import.meta.glob<Examples>('../../lib/rules/*/*.ts', { eager: true, import: 'examples' }),
);

const kb = (bytes: number) => `${(bytes / KB).toFixed(1)} kB`;
const zipped = (bytes: Buffer) => gzipSync(bytes, { level: 9 }).length;

const inSites: readonly string[] = LIMITS.map(([path]) => path);

/** All code of the background and our own pages. */
const pagesOf = (build: Build): string =>
  filesOf(build)
    .filter((path) => path.endsWith('.js') && !inSites.includes(path))
    .map((path) => textOf(build, path))
    .join('\n');

describe.each(BUILDS)('%s', (build) => {
  it.each(LIMITS)('keeps %s small', (path, limit) => {
    const code = bytesOf(build, path);
    console.log(`${build}: ${path} ${kb(code.length)}, gzipped ${kb(zipped(code))} of ${kb(limit)}`);
    expect(zipped(code)).toBeLessThan(limit);
  });

  it('keeps the whole package small', () => {
    const sizes = filesOf(build).map((path) => ({ path, size: zipped(bytesOf(build, path)) }));
    const total = sizes.reduce((sum, { size }) => sum + size, 0);
    const largest = [...sizes].sort((a, b) => b.size - a.size).slice(0, 5);
    console.log(
      `${build}: ${kb(total)} gzipped in ${sizes.length} files; ${largest.map(({ path, size }) => `${path} ${kb(size)}`).join(', ')}`,
    );
    expect(total).toBeLessThan(PACKAGE_LIMIT);
  });

  it.each(inSites)('has no library in %s', (path) => {
    const found = Object.entries(LIBRARY_MARKS).filter(([, mark]) => mark.test(textOf(build, path)));
    expect(found.map(([name]) => name)).toEqual([]);
  });

  it('has in the sites only what detects, not what is said about it', () => {
    const said = words.flatMap(({ en, fr }) => [en.title, fr.title]);
    expect(said.filter((title) => inSites.some((path) => textOf(build, path).includes(title)))).toEqual([]);
    expect(said.filter((title) => !pagesOf(build).includes(title))).toEqual([]);
  });

  it('names no folder of the machine that built it, so that it is the same wherever it is built', () => {
    const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
    expect(filesOf(build).filter((path) => bytesOf(build, path).includes(root))).toEqual([]);
  });

  it('ships no example', () => {
    const everything = pagesOf(build) + inSites.map((path) => textOf(build, path)).join('\n');
    const texts = examples
      .flatMap(({ flags, allows }) => [...flags, ...allows])
      .filter((text) => text.length > 20 && !/[\\'"`\n]/.test(text));
    expect(texts.filter((text) => everything.includes(text))).toEqual([]);
  });
});

it.each(BUILDS)('knows the marks of the libraries it looks for: %s has them in its pages', (build) => {
  expect(pagesOf(build)).toMatch(LIBRARY_MARKS.React);
  expect(pagesOf(build)).toMatch(LIBRARY_MARKS.Zod);
});
