/** Lists what one rule found and missed, with what stands around it. For the screen: the posts hold real people's names. */
import type { Finding } from '../../lib/check.ts';
import type { Judged as JudgedGenuine } from './genuine.ts';
import { type Judged as JudgedLabelled, missesOf, verdictOn } from './labelled.ts';

const AROUND = 60;

/** The span in marks, on one line. A character that is two UTF-16 units is not cut in half. */
export function context(text: string, start: number, end: number): string {
  const before = [...text.slice(0, start)];
  const after = [...text.slice(end)];
  const left = (before.length > AROUND ? '…' : '') + before.slice(-AROUND).join('');
  const right = after.slice(0, AROUND).join('') + (after.length > AROUND ? '…' : '');
  return `${left}⟦${text.slice(start, end)}⟧${right}`.replace(/\s+/g, ' ');
}

/** At most `limit` entries, spread evenly over all of them: the first ones are often of one kind. */
export function spread<T>(list: readonly T[], limit: number): T[] {
  if (list.length <= limit) return [...list];
  return list.filter(
    (_, index) => Math.floor((index * limit) / list.length) !== Math.floor(((index - 1) * limit) / list.length),
  );
}

const own = (findings: readonly Finding[], rule: string) => findings.filter((finding) => finding.rule === rule);

const hitLine = (where: string, text: string, { severity, start, end }: Finding) =>
  `${where} [${severity}]\n    ${context(text, start, end)}`;

export function showLabelled(rule: string, judged: readonly JudgedLabelled[]): string[] {
  return judged.flatMap((each) => {
    const { post, findings } = each;
    const misses = missesOf(each).filter((expected) => expected.rule === rule);
    return [
      ...own(findings, rule).map((finding) => hitLine(`${post.id}: ${verdictOn(finding, post)}`, post.text, finding)),
      ...misses.map(({ span }) => {
        const start = post.text.indexOf(span);
        return `${post.id}: MISSED\n    ${context(post.text, start, start + span.length)}`;
      }),
    ];
  });
}

export function showGenuine(rule: string, judged: readonly JudgedGenuine[]): string[] {
  return judged.flatMap(({ post, findings }) =>
    own(findings, rule).map((finding) => hitLine(`${post.id} ${post.kind} ${post.region}`, post.text, finding)),
  );
}
