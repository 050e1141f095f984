/**
 * The schema that Chrome and Edge ask for, in the little of JSON Schema that they accept (Chromium 156, 2026-11: no
 * unions, no `additionalProperties: false`, no references). Only the plain types are in it, on purpose: what breaks this
 * schema the browser drops without a word, a list with one bad entry as a whole. What it hands over, Signpost reads entry
 * by entry and names.
 */
import { FIELDS, type Kind } from './fields.ts';

const TYPES: Readonly<Record<Kind, object>> = {
  text: { type: 'string' },
  choice: { type: 'string' },
  switch: { type: 'boolean' },
  number: { type: 'integer' },
  texts: { type: 'array', items: { type: 'string' } },
  list: { type: 'array', items: { type: 'object' } },
  table: { type: 'object' },
};

export const managedSchema = (): object => ({
  type: 'object',
  properties: Object.fromEntries(
    FIELDS.map(({ key, kind, title, description }) => [key, { title, description, ...TYPES[kind] }]),
  ),
});
