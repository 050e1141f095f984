/** The measuring is measured: every figure of `npm run judge`, on invented posts. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/check.ts';
import type { Severity } from '../../lib/policy/schema.ts';
import { groupOf, scoreGenuine } from '../../scripts/judge/genuine.ts';
import { missesOf, scoreLabelled, verdictOn } from '../../scripts/judge/labelled.ts';
import { readOptions } from '../../scripts/judge/options.ts';
import { type Genuine, genuine, type Labelled, labelled, parsePosts } from '../../scripts/judge/posts.ts';
import { context, spread } from '../../scripts/judge/show.ts';
import { percent, share, table } from '../../scripts/judge/table.ts';

const SEVERITIES = new Map<string, Severity>([
  ['slur', 'block'],
  ['profanity', 'warn'],
  ['all-caps', 'advise'],
]);

const finding = (rule: string, text: string, span: string): Finding => ({
  rule,
  severity: SEVERITIES.get(rule) ?? 'warn',
  field: 0,
  start: text.indexOf(span),
  end: text.indexOf(span) + span.length,
  span,
});

const post = (id: string, text: string, expect: Labelled['expect'] = [], more: Partial<Labelled> = {}): Labelled => ({
  id,
  text,
  expect,
  tier: 'std',
  mayAlso: [],
  isVoice: false,
  ...more,
});

describe('posts', () => {
  it('reads what is expected, the tier, and what may also fire', () => {
    const line = {
      id: 'a',
      text: 'Slow the heck down',
      expect: [{ rule: 'profanity', span: 'heck' }],
      note: 'tier:hard; two rules; may-also: slur, all-caps; invented',
    };
    expect(parsePosts(JSON.stringify(line), 'f', labelled)).toEqual([
      { id: 'a', text: line.text, expect: line.expect, tier: 'hard', mayAlso: ['slur', 'all-caps'], isVoice: false },
    ]);
  });

  it('passes over empty lines, a byte-order mark and Windows line ends', () => {
    const line = '{"id":"a","text":"b","expect":[]}';
    expect(parsePosts(`\uFEFF${line}\r\n\r\n${line}\r\n`, 'f', labelled)).toHaveLength(2);
  });

  it.each([
    ['{"id":"a"', 'f, line 2: this is not JSON'],
    ['[]', 'f, line 2: this is not a JSON object'],
    ['{"id":"a","expect":[]}', 'f, line 2: "text" is missing'],
    ['{"id":1,"text":"b","expect":[]}', 'f, line 2: "id" is not a string'],
    ['{"id":"a","text":"b"}', 'f, line 2: "expect" is not a list'],
    [
      '{"id":"a","text":"b","expect":[{"rule":"slur","span":"c"}]}',
      'f, line 2: the text does not hold the expected span "c"',
    ],
  ])('says what is wrong with %s', (line, message) => {
    expect(() => parsePosts(`\n${line}`, 'f', labelled)).toThrow(message);
  });

  it('wants kind, region and language of a genuine post', () => {
    expect(() => parsePosts('{"id":"a","text":"b","kind":"tweet"}', 'f', genuine)).toThrow(
      'f, line 1: "region" is missing',
    );
    expect(() => parsePosts('', 'f', genuine)).toThrow('f holds no post.');
  });
});

describe('labelled posts', () => {
  const text = 'You muppet, you absolute muppet.';
  const expected = [{ rule: 'slur', span: 'muppet' }];

  it('counts a span as found when the same rule touches it, wherever it stands', () => {
    const second: Finding = {
      ...finding('slur', text, 'muppet'),
      start: text.lastIndexOf('muppet'),
      end: text.length - 1,
    };
    const near = finding('slur', text, 'absolute muppet');
    const other = finding('profanity', text, 'muppet');
    const score = (findings: Finding[]) =>
      scoreLabelled([{ post: post('a', text, expected), findings }], SEVERITIES).every.all;
    expect(score([second])).toEqual({ spans: 1, found: 1, exact: 1 });
    expect(score([near])).toEqual({ spans: 1, found: 1, exact: 0 });
    expect(score([other])).toEqual({ spans: 1, found: 0, exact: 0 });
    expect(missesOf({ post: post('a', text, expected), findings: [other] })).toEqual(expected);
  });

  it('knows a hit, a hit elsewhere, a rule that may fire and a false alarm', () => {
    const one = post('a', text, expected, { mayAlso: ['profanity'] });
    expect(verdictOn(finding('slur', text, 'muppet'), one)).toBe('expected');
    expect(verdictOn(finding('slur', text, 'You'), one)).toBe('elsewhere');
    expect(verdictOn(finding('profanity', text, 'muppet'), one)).toBe('may-also');
    expect(verdictOn(finding('all-caps', text, 'You'), one)).toBe('false alarm');
  });

  const judged = [
    {
      post: post('std', text, expected),
      findings: [finding('slur', text, 'muppet'), finding('all-caps', text, 'You')],
    },
    { post: post('hard', text, expected, { tier: 'hard' }), findings: [] },
    { post: post('new', text, [{ rule: 'not-written', span: 'You' }]), findings: [] },
    { post: post('held', text), findings: [finding('profanity', text, 'muppet'), finding('all-caps', text, 'You')] },
    { post: post('advised', text), findings: [finding('all-caps', text, 'You')] },
    { post: post('clean', text), findings: [] },
  ];
  const score = scoreLabelled(judged, SEVERITIES);

  it('counts recall by tier, of all rules, of those there are, and of those that block', () => {
    expect(score.every.all).toEqual({ spans: 3, found: 1, exact: 1 });
    expect(score.every.std).toEqual({ spans: 2, found: 1, exact: 1 });
    expect(score.written.std).toEqual({ spans: 1, found: 1, exact: 1 });
    expect(score.block.hard).toEqual({ spans: 1, found: 0, exact: 0 });
    expect(score.unknownRules).toEqual(['not-written']);
    expect(score.missed).toEqual([
      { rule: 'slur', id: 'hard', tier: 'hard' },
      { rule: 'not-written', id: 'new', tier: 'std' },
    ]);
  });

  it('counts false alarms by rule', () => {
    expect(score.rules.get('all-caps')).toMatchObject({
      fired: 3,
      falseAlarms: 3,
      falseIn: ['std', 'held', 'advised'],
    });
    expect(score.rules.get('slur')).toMatchObject({ fired: 1, falseAlarms: 0, missedIn: ['hard'] });
  });

  it('tells good posts that would be held from those that are advised only', () => {
    expect(score.good).toEqual({ posts: 3, held: ['held'], advised: ['advised'] });
  });
});

describe('genuine posts', () => {
  const sent = (kind: string, region: string, rules: string[]) => {
    const text = 'Thank you';
    const genuinePost: Genuine = { id: `${kind}-${region}`, text, kind, region, lang: 'en' };
    return { post: genuinePost, findings: rules.map((rule) => finding(rule, text, 'you')) };
  };

  it.each([
    ['tweet', 'CA-TPS', 'tweets'],
    ['tweet', 'UK', 'tweets'],
    ['headline', 'CA-TPS', 'toronto'],
    ['release', 'CA-ON', 'canadian'],
    ['release', 'CA', 'canadian'],
    ['release', 'UK', 'other'],
  ])('puts a %s from %s among %s', (kind, region, group) => {
    expect(groupOf({ kind, region })).toBe(group);
  });

  it('counts posts, not findings, and says which rule alone held one', () => {
    const score = scoreGenuine([
      sent('release', 'CA-TPS', ['profanity', 'slur']),
      sent('release', 'CA-TPS', ['profanity', 'profanity', 'all-caps']),
      sent('release', 'CA', ['all-caps']),
      sent('tweet', 'UK', []),
    ]);
    expect(score.all).toEqual({ posts: 4, held: 2, advised: 1 });
    expect(score.groups.toronto).toEqual({ posts: 2, held: 2, advised: 0 });
    expect(score.groups.tweets).toEqual({ posts: 1, held: 0, advised: 0 });
    expect(score.parts.get('release CA en')).toEqual({ posts: 1, held: 0, advised: 1 });
    expect(score.rules.get('profanity')).toMatchObject({ held: { toronto: 2 }, heldAlone: 1 });
    expect(score.rules.get('all-caps')).toMatchObject({ advised: { toronto: 1, canadian: 1 }, heldAlone: 0 });
  });
});

describe('the command line', () => {
  it('takes several files after one flag', () => {
    const options = readOptions(['--labelled', 'a', '--genuine', 'b', 'c', '--show', 'slur', '--limit', '7']);
    expect(options).toMatchObject({ labelled: ['a'], genuine: ['b', 'c'], show: 'slur', limit: 7 });
  });

  it.each([
    [[]],
    [['a']],
    [['--genuine', 'a', '--limit', 'x']],
    [['--genuine', 'a', '--show', 'slur', 'b']],
    [['--what']],
  ])('refuses %j', (args) => {
    expect(() => readOptions(args)).toThrow();
  });
});

describe('what is shown', () => {
  it('marks the span between sixty characters, without cutting one in half', () => {
    const around = '🚔'.repeat(61);
    expect(context(`${around}X${around}`, around.length, around.length + 1)).toBe(
      `…${'🚔'.repeat(60)}⟦X⟧${'🚔'.repeat(60)}…`,
    );
    expect(context('a\n  b', 0, 1)).toBe('⟦a⟧ b');
  });

  it('spreads a sample over the whole list', () => {
    const list = Array.from({ length: 100 }, (_, index) => index);
    expect(spread(list, 4)).toEqual([0, 25, 50, 75]);
    expect(spread(list, 33)).toHaveLength(33);
    expect(spread([1, 2], 4)).toEqual([1, 2]);
  });

  it('lines up tables and rounds shares', () => {
    expect(table(['', 'n'], [['rule', 10]])).toBe('         n\n  rule  10');
    expect([share(1, 3), share(0, 0), percent(1, 3), percent(0, 0)]).toEqual([0.3333, null, '33.3 %', '–']);
  });
});
