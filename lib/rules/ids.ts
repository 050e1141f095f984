/** The ids of all built-in rules: their files' names. The files themselves are not loaded. */
export const RULE_IDS: readonly string[] = Object.keys(import.meta.glob('./*/*.ts')).map((path) =>
  path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
);
