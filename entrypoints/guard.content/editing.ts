/** What the officer asks the panel to do to the draft: use our words, insert a ready line, quiet a finding. */
import type { Command } from '../../lib/panel.ts';
import type { Composer, Site } from '../../lib/sites/site.ts';
import { rangeOf } from '../../lib/sites/text-range.ts';
import { writeAtEnd, writeOver } from '../../lib/sites/write.ts';
import type { Look, Looker } from './look.ts';

export type Edit = Extract<Command, { do: 'replace' | 'insert' | 'quiet' }>;

/** Engines put their new text on the screen in a later task; on a busy machine, much later. */
const ENGINE_DRAWS_MS = 80;
const LOOKS = 5;

async function becomes(holds: () => boolean): Promise<boolean> {
  for (let looks = 0; looks < LOOKS; looks++) {
    await new Promise((resolve) => setTimeout(resolve, ENGINE_DRAWS_MS));
    if (holds()) return true;
  }
  return false;
}

/** Resolves to whether the draft is now as was asked for. */
export async function edit(site: Site, looker: Looker, composer: Composer, command: Edit): Promise<boolean> {
  const seen = looker.look(composer);
  if (!seen) return false;
  switch (command.do) {
    case 'quiet':
      looker.quiet(composer, command);
      return true;
    case 'insert':
      return insert(site, seen, command.text);
    case 'replace':
      return replace(site, seen, command);
  }
}

/** The finding is looked for anew: the text may have changed since the panel drew it. */
async function replace(site: Site, seen: Look, { rule, field: at, start }: Edit & { do: 'replace' }): Promise<boolean> {
  const finding = seen.findings.find((one) => one.rule === rule && one.field === at && one.start === start);
  const field = seen.draft.fields[at];
  const element = field && site.elementOf(seen.composer, field);
  if (finding?.replacement === undefined || !field || !element) return false;
  const { end, replacement } = finding;
  const wanted = field.text.slice(0, start) + replacement + field.text.slice(end);
  const now = () => site.read(seen.composer).fields[at]?.text;
  const write = async () => {
    await writeOver(element, { start, end, range: rangeOf(element, field.text, start, end) }, replacement);
    return becomes(() => now() === wanted);
  };
  // An engine that was still drawing takes nothing; where not a character has changed, one more try is safe.
  return (await write()) || (now() === field.text && write());
}

/** At the end of the field the officer was in. */
async function insert(site: Site, { composer }: Look, text: string): Promise<boolean> {
  const before = JSON.stringify(site.read(composer).fields);
  await writeAtEnd(composer.editor, text);
  return becomes(() => {
    const { fields } = site.read(composer);
    return JSON.stringify(fields) !== before && fields.some((field) => field.text.includes(text));
  });
}
