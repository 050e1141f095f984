/** The guard runs in every page of a site, so what it weighs and brings along is held here. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Examples, Words } from '../../lib/rules/rule.ts';
import { BUILDS, type Build, bytesOf, filesOf, GUARD, textOf } from './output.ts';

const KB = 1000;
const GUARD_LIMIT = 40 * KB;
const PACKAGE_LIMIT = 400 * KB;

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

/** All code but the guard's. */
const pagesOf = (build: Build): string =>
  filesOf(build)
    .filter((path) => path.endsWith('.js') && path !== GUARD)
    .map((path) => textOf(build, path))
    .join('\n');

describe.each(BUILDS)('%s', (build) => {
  it('keeps the guard small', () => {
    const guard = bytesOf(build, GUARD);
    console.log(`${build}: guard ${kb(guard.length)}, gzipped ${kb(zipped(guard))} of ${kb(GUARD_LIMIT)}`);
    expect(zipped(guard)).toBeLessThan(GUARD_LIMIT);
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

  it.each(Object.entries(LIBRARY_MARKS))('has no %s in the guard', (_, mark) => {
    expect(textOf(build, GUARD).match(mark)?.[0]).toBeUndefined();
  });

  it('has in the guard only what detects, not what is said about it', () => {
    const guard = textOf(build, GUARD);
    const said = words.flatMap(({ en, fr }) => [en.title, fr.title]);
    expect(said.filter((title) => guard.includes(title))).toEqual([]);
    expect(said.filter((title) => !pagesOf(build).includes(title))).toEqual([]);
  });

  it('ships no example', () => {
    const everything = textOf(build, GUARD) + pagesOf(build);
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
