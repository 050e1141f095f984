/** Marks the words that were found, in the composer itself, without touching the page: the CSS Custom Highlight API. */
import type { Severity } from '../../lib/policy/schema.ts';
import type { Site } from '../../lib/sites/site.ts';
import { rangeOf } from '../../lib/sites/text-range.ts';
import type { Look } from './look.ts';

const SEVERITIES: readonly Severity[] = ['block', 'warn', 'advise'];

/** Their looks are in style.css. */
const nameOf = (severity: Severity): string => `signpost-${severity}`;

function rangesOf(site: Site, { composer, draft, findings }: Look, severity: Severity): Range[] {
  return findings.flatMap((finding) => {
    const field = draft.fields[finding.field];
    const element = finding.severity === severity && field ? site.elementOf(composer, field) : null;
    return (element && field && rangeOf(element, field.text, finding.start, finding.end)) || [];
  });
}

/** Shows what was found in place of what was shown before; null shows nothing. */
export function mark(site: Site, seen: Look | null): void {
  // Older browsers: the panel alone tells.
  if (!('highlights' in CSS)) return;
  for (const severity of SEVERITIES) {
    const ranges = seen ? rangesOf(site, seen, severity) : [];
    if (ranges.length > 0) CSS.highlights.set(nameOf(severity), new Highlight(...ranges));
    else CSS.highlights.delete(nameOf(severity));
  }
}
