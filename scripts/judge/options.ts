/** What was asked for on the command line. */
import { parseArgs } from 'node:util';

export const HELP = `Measures the rules on posts whose right answer is known, and on genuine posts.

  npm run judge -- --labelled FILE… --genuine FILE… [--show RULE] [--limit N] [--figures FILE]

  --labelled FILE…  lines {"id", "text", "expect": [{"rule", "span"}], "note"?}; a good post expects nothing.
                    The note may say tier:std or tier:hard, and may-also: RULE, RULE (no false alarm here).
  --genuine FILE…   lines {"id", "kind", "region", "lang", "text"}; posts that went out and should again.
  --show RULE       lists what this rule finds, and misses, with 60 characters on either side: on the screen only.
  --limit N         of those, at most N, spread over all of them (default: 50).
  --figures FILE    writes what docs/rules.md quotes: numbers only, no text and no id.

Files end in .jsonl or .jsonl.gz. After the line SUMMARY comes one JSON object with all figures.
`;

export interface Options {
  readonly labelled: readonly string[];
  readonly genuine: readonly string[];
  readonly show: string | undefined;
  readonly limit: number;
  readonly figures: string | undefined;
  readonly help: boolean;
}

/** Throws, in words, what is wrong with the arguments. Several files may follow one `--labelled` or `--genuine`. */
export function readOptions(args: string[]): Options {
  const { values, tokens } = parseArgs({
    args,
    tokens: true,
    allowPositionals: true,
    options: {
      labelled: { type: 'string', multiple: true },
      genuine: { type: 'string', multiple: true },
      show: { type: 'string' },
      limit: { type: 'string', default: '50' },
      figures: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const files: Record<'labelled' | 'genuine', string[]> = { labelled: [], genuine: [] };
  let list: string[] | undefined;
  for (const token of tokens) {
    if (token.kind === 'option') {
      list = token.name === 'labelled' || token.name === 'genuine' ? files[token.name] : undefined;
      if (list && token.value !== undefined) list.push(token.value);
    } else if (token.kind === 'positional') {
      if (!list) throw new Error(`"${token.value}" follows neither --labelled nor --genuine.`);
      list.push(token.value);
    }
  }
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new Error(`--limit takes a whole number from 1, not "${values.limit}".`);
  if (!values.help && files.labelled.length + files.genuine.length === 0)
    throw new Error('There is no file to measure on.');
  return { ...files, show: values.show, limit, figures: values.figures, help: values.help };
}
