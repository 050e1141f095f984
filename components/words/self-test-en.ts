/** What the self-test on the options page says. English. */
import type { CheckingState } from '../../lib/browser/messages.ts';
import type { Health } from '../../lib/sites/health.ts';

export const selfTestEn = {
  title: 'Is it working?',
  lead: 'Open a site, click where you would write, and come back here.',
  again: 'Look again',
  nothing: 'No open tab answers. Open one of the sites, or reload a tab that was open before Signpost was installed.',
  state: {
    checking: 'Signpost is checking in this tab.',
    'not-checking': 'Signpost is not checking in this tab.',
    off: 'Signpost shows and holds nothing in this tab.',
  } satisfies Record<CheckingState, string>,
  composer: {
    idle: 'No composer is open.',
    whole: 'Signpost can see this composer.',
    changed: 'Something in this composer is not where Signpost looks for it.',
  } satisfies Record<Health['state'], string>,
  missing: (parts: string) => `Not found: ${parts}`,
};

export type SelfTestTexts = typeof selfTestEn;
