/** Holds the repository to the shape that the design gives it. Each check is shown red on an invented file, too. */
import { describe, expect, it } from 'vitest';
import { conductProblems, remoteInMarkup } from './architecture/conduct.ts';
import { cycles, importProblems, reach } from './architecture/parts.ts';
import { lengthProblems, machineProblems, placeProblems } from './architecture/repository.ts';
import { isCode, parse, projectFiles, readText } from './architecture/source.ts';

const files = projectFiles();
const ships = (path: string) => /^(lib|components|entrypoints)\//.test(path);
const sources = files.filter((path) => ships(path) && isCode(path)).map((path) => parse(path, readText(path)));
const texts = files.filter((path) => !/\.(png|jpe?g|gif|ico|woff2?)$/.test(path));

describe('the repository', () => {
  it('imports in one direction', () => {
    expect(sources.flatMap(importProblems)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(cycles(sources)).toEqual([]);
  });

  it.each(['guard.content', 'judgement'])(
    'keeps React, Zod and the pages out of %s, which runs in the sites',
    (name) => {
      const entry =
        [`entrypoints/${name}.ts`, `entrypoints/${name}/index.ts`].find((path) => files.includes(path)) ?? '';
      expect(entry).not.toBe('');
      const heavy = [...reach(entry, sources)].filter(([to]) =>
        /^(react|zod|zustand|dompurify|components\/|lib\/policy\/schema|lib\/rules\/words|lib\/guidelines)/.test(to),
      );
      expect(heavy.map(([, way]) => way)).toEqual([]);
    },
  );

  it('ships nothing that asks the network, makes HTML or code from text, or knows a site outside lib/sites', () => {
    expect(sources.flatMap(conductProblems)).toEqual([]);
    const markup = files.filter((path) => ships(path) && /\.(html|css)$/.test(path));
    expect(markup.flatMap((path) => remoteInMarkup(path, readText(path)))).toEqual([]);
  });

  it('has every file in its place, short, and named for what it does', () => {
    expect(files.flatMap(placeProblems)).toEqual([]);
    expect(texts.flatMap((path) => lengthProblems(path, readText(path)))).toEqual([]);
  });

  it('names no folder or registry of one machine', () => {
    expect(texts.flatMap((path) => machineProblems(path, readText(path)))).toEqual([]);
  });
});

it('has rule files that export detect, words and examples, and are named for their id', async () => {
  const modules = import.meta.glob<{ detect?: { id?: string } }>('../../lib/rules/*/*.ts');
  const seen = await Promise.all(
    Object.entries(modules).map(async ([path, load]) => {
      const rule = await load();
      return { path, exports: Object.keys(rule).sort(), id: rule.detect?.id };
    }),
  );
  const wanted = seen.map(({ path }) => ({
    path,
    exports: ['detect', 'examples', 'words'],
    id: path.replace(/^.*\/|\.ts$/g, ''),
  }));
  expect(seen).toEqual(wanted);
});

describe('the checks themselves', () => {
  const problems = (path: string, text: string) => {
    const source = parse(path, text);
    return [
      ...(isCode(path) ? [...importProblems(source), ...conductProblems(source)] : remoteInMarkup(path, text)),
      ...placeProblems(path),
      ...lengthProblems(path, text),
      ...machineProblems(path, text),
    ];
  };

  it.each([
    ['lib/text/fold.ts', `import { x } from '../detect/phone.ts';`],
    ['lib/sites/x.ts', `import type { Finding } from '../check.ts';`],
    ['lib/guard.ts', `export { settings } from './policy/schema.ts';`],
    ['lib/guard.ts', `import { type Settings } from './policy/schema.ts';`],
    ['lib/check.ts', `const all = import.meta.glob('../components/*.ts');`],
    ['lib/check.ts', `const page = await import('../entrypoints/panel/main.tsx');`],
    ['lib/check.ts', `let x: import('../components/Card.tsx').Props;`],
    ['lib/check.ts', `import { draft } from '../tests/drafts.ts';`],
    ['lib/check.ts', `import { check } from '@/lib/check';`],
    ['lib/check.ts', `import { readFile } from 'node:fs';`],
    ['lib/newcomer.ts', `import type { Draft } from './draft.ts';`],
    ['lib/account.ts', `import { useState } from 'react';`],
    ['lib/account.ts', `import { create } from 'zustand';`],
    ['lib/account.ts', `import left from 'left-pad';`],
    ['components/Card.tsx', `import { z } from 'zod';`],
    ['components/Card.tsx', `import purify from 'dompurify';`],
    ['components/Card.tsx', `import { readSettings } from '../lib/browser/settings.ts';`],
    ['entrypoints/background.ts', `import { browser } from 'wxt/browser';`],
    ['entrypoints/background.ts', `chrome.storage.local.get('settings');`],
    ['lib/account.ts', `await fetch('/x');`],
    ['lib/account.ts', `window.fetch('/x');`],
    ['lib/account.ts', 'const later = fetch;'],
    ['lib/account.ts', `new WebSocket('wss:');`],
    ['lib/account.ts', `navigator.sendBeacon('/x');`],
    ['lib/guard.ts', `root.querySelector('button');`],
    ['lib/guard.ts', `event.target.closest('[role=dialog]');`],
    ['entrypoints/guard.content.ts', `const box = 'tweetTextarea_0';`],
    ['components/Card.tsx', `export const Card = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;`],
    ['components/Card.tsx', `export const Card = () => <img alt="" src="https://example.org/a.png" />;`],
    ['lib/guard.ts', `frame.innerHTML = '';`],
    ['lib/guard.ts', `document.write('');`],
    ['lib/text/fold.ts', `eval('1');`],
    ['lib/text/fold.ts', `new Function('return 1');`],
    ['lib/text/fold.ts', `setTimeout('go()', 1);`],
    ['lib/check.ts', 'const rules = await import(address);'],
    ['lib/text/utils.ts', ''],
    ['lib/helpers/fold.ts', ''],
    ['src/main.ts', ''],
    ['notes.txt', ''],
    ['lib/text/fold.ts', '\n'.repeat(301)],
    ['docs/setup.md', `Open ${['', 'work', 'main'].join('/')} first.`],
    ['docs/setup.md', `Open ${['', 'home', 'sam', 'signpost'].join('/')} first.`],
    ['docs/setup.md', `npm i --${'registry'}=https://${'registry'}.example.org`],
    ['package-lock.json', `      "resolved": "https://example.org/a.tgz",`],
    ['entrypoints/panel/index.html', '<script src="https://example.org/a.js"></script>'],
    ['entrypoints/panel/style.css', '@import "https://example.org/a.css";'],
  ])('%s may not hold: %s', (path, text) => {
    expect(problems(path, text)).not.toEqual([]);
  });

  it.each([
    ['lib/guard.ts', `import type { Settings } from './policy/schema.ts';`],
    ['lib/policy/schema.ts', `import { z } from 'zod';`],
    ['lib/rules/people/licence-plate.ts', `import { plates } from '../../detect/plate.ts';`],
    ['lib/sites/x.ts', `root.querySelector('[data-testid="tweetButton"]');`],
    ['lib/browser/settings.ts', `import { browser } from 'wxt/browser';\nbrowser.storage.local.get('settings');`],
    ['lib/policy/sources.ts', `// fetch() is not used here, nor innerHTML\nconst note = 'eval(1)';`],
    ['lib/policy/sources.ts', `const kept = store.fetch('settings');`],
    ['components/Card.tsx', `export const Card = () => <a href="https://www.tps.ca">Contacts</a>;`],
    ['entrypoints/guard.content.ts', `import { defineContentScript } from 'wxt/utils/define-content-script';`],
    ['lib/detect/phrases.ts', 'const found = tests.some((matches) => matches(token));'],
    ['components/page.css', "@import './tokens.css';"],
    ['docs/setup.md', 'See https://x.com/home and /usr/bin/chromium.'],
  ])('%s may hold: %s', (path, text) => {
    expect(problems(path, text)).toEqual([]);
  });

  it('finds circles of imports', () => {
    const circle = [parse('lib/a.ts', `import './b.ts';`), parse('lib/b.ts', `import type { A } from './a.ts';`)];
    expect(cycles(circle)).toEqual(['lib/a.ts -> lib/b.ts -> lib/a.ts']);
  });

  it('follows what a file brings along, not what is only a type', () => {
    const some = [
      parse('entrypoints/guard.content.ts', `import '../lib/guard.ts';`),
      parse('lib/guard.ts', `import type { A } from './a.ts';\nimport.meta.glob('./rules/*/*.ts');`),
      parse('lib/rules/people/age.ts', `import 'zod';`),
    ];
    expect(reach('entrypoints/guard.content.ts', some).get('zod')).toBe(
      'entrypoints/guard.content.ts -> lib/guard.ts -> lib/rules/people/age.ts -> zod',
    );
    expect(reach('entrypoints/guard.content.ts', some).has('lib/a.ts')).toBe(false);
  });
});
