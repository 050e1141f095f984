/** The keys of a policy as an administrator meets them, read from the one schema: what every generated file is made of. */
import { z } from 'zod';
import { KEYS, type Key, policy } from '../../lib/policy/schema.ts';

/** `texts` is a list of texts, `list` one of objects. */
export type Kind = 'text' | 'choice' | 'switch' | 'number' | 'texts' | 'list' | 'table';

/** One part of an entry of a `list`. */
export interface Part {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** A list of texts; else one text. */
  readonly several: boolean;
}

export interface Field {
  readonly key: Key;
  readonly kind: Kind;
  readonly title: string;
  readonly description: string;
  readonly default: unknown;
  readonly example: unknown;
  /** Of a `choice`, or of the entries of `texts` that are one. */
  readonly choices: readonly string[];
  readonly least: number;
  readonly most: number;
  readonly parts: readonly Part[];
}

function kindOf(schema: z.ZodType): Kind {
  if (schema instanceof z.ZodEnum) return 'choice';
  if (schema instanceof z.ZodBoolean) return 'switch';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodRecord) return 'table';
  if (!(schema instanceof z.ZodArray)) return 'text';
  return schema.element instanceof z.ZodObject ? 'list' : 'texts';
}

const choicesOf = (schema: unknown): readonly string[] =>
  schema instanceof z.ZodEnum ? schema.options.map(String) : [];

function bare(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : schema;
}

function partsOf(schema: z.ZodType): Part[] {
  const entry: unknown = schema instanceof z.ZodArray ? schema.element : undefined;
  if (!(entry instanceof z.ZodObject)) return [];
  return Object.entries(entry.shape as Record<string, z.ZodType>).map(([name, part]) => ({
    name,
    description: String(part.meta()?.description ?? ''),
    required: !part.safeParse(undefined).success,
    several: bare(part) instanceof z.ZodArray,
  }));
}

function fieldOf(key: Key): Field {
  const schema: z.ZodType = policy.shape[key];
  const meta = schema.meta() ?? {};
  const number = schema instanceof z.ZodNumber ? schema : undefined;
  return {
    key,
    kind: kindOf(schema),
    title: String(meta.title),
    description: String(meta.description),
    default: meta.default,
    example: meta.example,
    choices: choicesOf(schema instanceof z.ZodArray ? schema.element : schema),
    least: number?.minValue ?? 0,
    most: number?.maxValue ?? 0,
    parts: partsOf(schema),
  };
}

export const FIELDS: readonly Field[] = KEYS.map(fieldOf);
