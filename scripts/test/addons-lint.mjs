/**
 * What Mozilla's own linter says of the Firefox build. No error is accepted. Two kinds of warning are, outside the
 * content scripts: React's renderer and DOMPurify assign to `innerHTML`, and Zod knows `Function`
 * (it is told not to use it: `jitless`). The architecture test sees to it that our own code does neither.
 */
const ACCEPTED = new Set(['UNSAFE_VAR_ASSIGNMENT', 'DANGEROUS_EVAL']);

/** The guard loads the rules by an address that only the browser can give it; the architecture test knows the one place. */
const isOwnImport = ({ file, message }) =>
  file === 'content-scripts/guard.js' && message.startsWith('Unsafe call to import');

const isAccepted = (warning) =>
  ACCEPTED.has(warning.code) &&
  (!/^(content-scripts\/|judgement\.js)/.test(warning.file ?? '') || isOwnImport(warning));

const show = (kind, message) =>
  console.log(
    `${kind} ${message.code} ${message.file ?? ''}:${message.line ?? 0}:${message.column ?? 0} ${message.message}`,
  );

export const addonsLint = {
  args: (folder) => ['lint', '--source-dir', folder, '--no-config-discovery', '--output', 'json'],

  /** Prints every message. Whether the build may go to the store. */
  accept({ errors, warnings, notices }) {
    const refused = warnings.filter((warning) => !isAccepted(warning));
    for (const message of errors) show('error', message);
    for (const message of refused) show('warning, not accepted:', message);
    for (const message of warnings.filter(isAccepted)) show('warning, accepted:', message);
    for (const message of notices) show('notice', message);
    console.log(
      `${errors.length} errors, ${refused.length} warnings not accepted, ${warnings.length - refused.length} accepted`,
    );
    return errors.length === 0 && refused.length === 0;
  },
};
