/** Reads the two kinds of files, line by line; what is wrong with a line is told with its number. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface Expected {
  readonly rule: string;
  readonly span: string;
}

/** A post whose right answer is known. With nothing expected it is a good post. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly expect: readonly Expected[];
  readonly tier: 'std' | 'hard' | 'none';
  /** Rules whose firing here is no false alarm. */
  readonly mayAlso: readonly string[];
  /** Said to be an officer's own voice, such as a joke or a bet: the kind of post that must not be spoiled. */
  readonly isVoice: boolean;
}

/** A post that a police service published. */
export interface Genuine {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly region: string;
  readonly lang: string;
}

type Json = Readonly<Record<string, unknown>>;

export function readPosts<T>(file: string, parse: (value: Json) => T): T[] {
  if (!existsSync(file)) throw new Error(`There is no file ${file}`);
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return parsePosts(text, file, parse);
}

/** `name` stands in the message when a line is wrong. */
export function parsePosts<T>(text: string, name: string, parse: (value: Json) => T): T[] {
  const posts: T[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    try {
      posts.push(parse(jsonObject(line)));
    } catch (cause) {
      throw new Error(`${name}, line ${index + 1}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  }
  if (posts.length === 0) throw new Error(`${name} holds no post.`);
  return posts;
}

export function labelled(value: Json): Labelled {
  const text = string(value, 'text');
  if (!Array.isArray(value.expect)) throw new Error('"expect" is not a list');
  const expect = value.expect.map((entry: unknown) => {
    const each = object(entry);
    const span = string(each, 'span');
    if (span === '' || !text.includes(span)) throw new Error(`the text does not hold the expected span "${span}"`);
    return { rule: string(each, 'rule'), span };
  });
  const note = value.note === undefined ? '' : string(value, 'note');
  return {
    id: string(value, 'id'),
    text,
    expect,
    tier: tierOf(note),
    mayAlso: mayAlsoOf(note),
    isVoice: note.startsWith('good; voice'),
  };
}

export const genuine = (value: Json): Genuine => ({
  id: string(value, 'id'),
  text: string(value, 'text'),
  kind: string(value, 'kind'),
  region: string(value, 'region'),
  lang: string(value, 'lang'),
});

function tierOf(note: string): Labelled['tier'] {
  const tier = /\btier:\s*(std|hard)\b/.exec(note)?.[1];
  return tier === 'std' || tier === 'hard' ? tier : 'none';
}

/** "may-also: one-rule, another-rule": the list ends where something else begins. */
const mayAlsoOf = (note: string): string[] =>
  /\bmay-also:\s*([a-z-]+(?:\s*,\s*[a-z-]+)*)/.exec(note)?.[1]?.split(/\s*,\s*/) ?? [];

function jsonObject(line: string): Json {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new Error('this is not JSON', { cause });
  }
  return object(value);
}

function object(value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('this is not a JSON object');
  return value as Json;
}

function string(value: Json, key: string): string {
  const found = value[key];
  if (typeof found !== 'string') throw new Error(`"${key}" is ${found === undefined ? 'missing' : 'not a string'}`);
  return found;
}
