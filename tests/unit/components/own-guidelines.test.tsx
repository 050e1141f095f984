// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { GuidelineList } from '../../../components/guideline-list.tsx';
import { listOf } from '../../../lib/guidelines/guideline.ts';
import { GUIDELINES } from '../../../lib/guidelines/guidelines.ts';
import { guidelinesWith } from '../../../lib/guidelines/own.ts';
import { search } from '../../../lib/guidelines/search.ts';
import { settle } from '../../../lib/policy/settle.ts';
import { show } from './show.tsx';

const HOSTILE = `<p onclick="x()">Tag <strong>them</strong> <script>window.hacked = 1</script>
<img src="https://evil.example/a.png" onerror="window.hacked = 1"><iframe src="https://evil.example"></iframe>
<a href="javascript:window.hacked=1">bad</a> <a href="https://www.tps.ca/x">good</a> <style>*{display:none}</style>
<form action="https://evil.example"><input></form><svg><a href="https://evil.example" style="x">y</a></svg></p>`;

const guidelines = (policy: object) => {
  const { guidance, report } = settle(policy, undefined);
  expect(report.problems).toEqual([]);
  return guidelinesWith(GUIDELINES, guidance);
};

it('shows an organisation’s HTML, and nothing of it that could do anything', async () => {
  show(
    <GuidelineList
      guidelines={guidelines({ guidelines: [{ title: 'Parades', html: HOSTILE }] })}
      about={{ site: null, values: [] }}
    />,
  );
  const strong = await screen.findByText('them', {}, { timeout: 5000 });
  const own = strong.closest('.own-html') as HTMLElement;
  expect([...new Set([...own.querySelectorAll('*')].map((one) => one.localName))].sort()).toEqual(['a', 'p', 'strong']);
  expect([...own.querySelectorAll('a[href]')].map((one) => one.getAttribute('href'))).not.toContainEqual(
    expect.stringContaining('javascript'),
  );
  const link = screen.getByText('good');
  expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
    'https://www.tps.ca/x',
    '_blank',
    'noreferrer noopener',
  ]);
  expect(own.innerHTML).not.toMatch(/on\w+=|style|src=/);
  expect((window as { hacked?: number }).hacked).toBeUndefined();
});

it('puts the organisation’s values and contacts in the place of ours, and finds them', () => {
  const own = guidelines({
    values: [{ id: 'honesty', title: 'Candour', line: 'Say what you know.', html: '<p>Correct it in the open.</p>' }],
    contacts: [{ title: 'Duty desk', reach: '416-555-0100' }],
  });
  show(<GuidelineList guidelines={own} about={{ site: null, values: ['honesty'] }} />);
  expect(screen.getByText('Candour')).toBeTruthy();
  expect(screen.queryByText('Positive Attitude')).toBeNull();
  expect(screen.getByText('Duty desk')).toBeTruthy();
  expect(search(listOf(own), 'candour', 'en')[0]).toMatchObject({ kind: 'own', id: 'honesty' });
  expect(search(listOf(own), 'in the open', 'en')).toContainEqual(expect.objectContaining({ kind: 'own' }));
});
