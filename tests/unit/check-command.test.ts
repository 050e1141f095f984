import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'signpost-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SCRIPT = resolve(import.meta.dirname, '../../scripts/check.mjs');

function run(...args: string[]) {
  const { INIT_CWD: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

function file(name: string, ...lines: string[]): string {
  writeFileSync(join(folder, name), lines.join('\n'));
  return name;
}

describe('npm run check -- --jsonl FILE', { timeout: 30_000 }, () => {
  test('answers every line in order, and says nothing else', () => {
    const posts = file(
      'posts.jsonl',
      '{"id":"a","text":"🚓 Slow the f*ck down"}',
      '',
      '{"id":7,"text":"Good morning","platform":"x"}',
    );
    const { status, stdout, stderr } = run('--jsonl', posts);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { id: 'a', findings: [{ rule: 'profanity', severity: 'warn', start: 12, end: 16, span: 'f*ck' }] },
      { id: 7, findings: [] },
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('names the file and the line that it cannot read, and still answers the others', () => {
    const posts = file(
      'bad.jsonl',
      '{"id":1,"text":"a"}',
      'not json',
      '{"id":2}',
      '[]',
      '{"id":3,"text":4}',
      '{"id":5,"text":"b"}',
    );
    const { status, stdout, stderr } = run('--jsonl', posts);
    expect(status).toBe(2);
    expect(stdout).toBe('{"id":1,"findings":[]}\n{"id":5,"findings":[]}\n');
    for (const line of [2, 3, 4, 5]) expect(stderr).toContain(`bad.jsonl, line ${line}:`);
  });

  test('says so when there is no such file', () => {
    const { status, stdout, stderr } = run('--jsonl', 'nowhere.jsonl');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('nowhere.jsonl');
  });
});

describe('npm run check -- "text"', { timeout: 30_000 }, () => {
  test('shows a person what was found and what to do instead', () => {
    const { status, stdout } = run('Ring me at 647-555-0144');
    expect(status).toBe(0);
    expect(stdout).toContain('⟦647-555-0144⟧');
    expect(stdout).toContain('Private phone number');
    expect(stdout).toContain('416-808-2222');
  });

  test('speaks French', () => {
    expect(run('--lang', 'fr', 'Ring me at 647-555-0144').stdout).toContain('Numéro de téléphone privé');
    expect(run('--lang', 'fr', 'Bonjour').stdout).toBe('Rien à signaler. Vous pouvez publier.\n');
  });

  test.each([[[]], [['--lang', 'de', 'x']], [['--nonsense']], [['--jsonl', 'a', 'text']]])('refuses %j', (args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--help');
  });

  test('helps', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--jsonl FILE');
  });
});
