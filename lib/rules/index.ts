/** Every rule there is: what detects, without the words and the examples. */
import type { Detect } from './rule.ts';

const found = import.meta.glob<Detect>('./*/*.ts', { import: 'detect', eager: true });

export const RULES: readonly Detect[] = Object.values(found);
