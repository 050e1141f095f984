/** The built-in guidelines, made for the Toronto Police Service. Nobody there has reviewed them yet. */
import { CHECK_GUIDELINES } from './checks.ts';
import { CONTACTS } from './contacts.ts';
import type { Guidelines } from './guideline.ts';
import { READY_LINES } from './lines.ts';
import { PLATFORM_GUIDELINES } from './platforms.ts';
import { VALUE_GUIDELINES } from './values.ts';

export const GUIDELINES: Guidelines = {
  motto: {
    en: 'You are the Service when you post here. Be human. Be right. Be kind.',
    fr: 'Ici, vous parlez au nom du Service. Humain. Exact. Bienveillant.',
  },
  values: VALUE_GUIDELINES,
  own: [],
  platforms: PLATFORM_GUIDELINES,
  checks: CHECK_GUIDELINES,
  lines: READY_LINES,
  contacts: CONTACTS,
};
