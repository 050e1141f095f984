/**
 * The schema that Chrome and Edge ask for, in the little of JSON Schema that they accept. What they do with it
 * (Chromium 156, 2026-11): they refuse the extension for unions, `additionalProperties: false` or references; they hand
 * over nothing that the schema does not name, at any depth; and they drop a value of another type without a word, a list
 * with one such entry as a whole. So every part is named, and only the plain types are asked for: a choice that is not
 * known, or a number out of range, still reaches Signpost and is named there.
 */
import { FIELDS, type Field, type Part } from './fields.ts';

const TEXT = { type: 'string' };
const TEXTS = { type: 'array', items: TEXT };

const partSchema = ({ name, description, several }: Part) =>
  [name, { description, ...(several ? TEXTS : TEXT) }] as const;

function schemaOf({ kind, parts }: Field): object {
  switch (kind) {
    case 'switch':
      return { type: 'boolean' };
    case 'number':
      return { type: 'integer' };
    case 'texts':
      return TEXTS;
    case 'table':
      return { type: 'object', additionalProperties: TEXT };
    case 'list':
      return { type: 'array', items: { type: 'object', properties: Object.fromEntries(parts.map(partSchema)) } };
    default:
      return TEXT;
  }
}

export const managedSchema = (): object => ({
  type: 'object',
  properties: Object.fromEntries(
    FIELDS.map((field) => [field.key, { title: field.title, description: field.description, ...schemaOf(field) }]),
  ),
});
