import { parseArgs } from 'node:util';
import { parsed } from '../../lib/cli/context';
import { UsageError } from '../../lib/cli/usage';

export interface EvalOptions {
  /** Directories of labelled postings and of saved pages; at least one is given. */
  corpus: string | null;
  pages: string | null;
  /** Fit on this other corpus instead of on a part of `corpus`. */
  train: string | null;
  /** A file with the held-out answers of the encoder. */
  encoder: string | null;
  split: boolean;
  seeds: number;
  baseline: boolean;
  json: boolean;
  /** How many texts are shown with each confusion. */
  errors: number;
}

export const EVAL_USAGE = `Usage: npm run -s eval -- [DIR] [--split] [--seeds N] [--train DIR] [--baseline] [--encoder FILE] [--pages DIR] [--errors N] [--json]

DIR holds labelled postings: at least one of postings.jsonl, more.jsonl, real-*.jsonl and composed.jsonl; and where there are titles.jsonl,
unlabelled.jsonl, written*.jsonl (for fitting).

  --split       hold postings out by employer, refit every weight on the others, N times (default: the shipped weights,
                which have seen these postings if they were fitted on them)
  --seeds N     how many splits (default 2; each takes some minutes); the same number gives the same splits
  --train DIR   fit on the postings of this directory and measure on those of the first
  --baseline    also a keyword lexicon, Naive Bayes and logistic regression, on the same duties
  --encoder FILE  the held-out answers of the encoder (tools/train writes them) beside those of the lexicon
  --pages DIR   how well saved pages are read: DIR holds manifest.jsonl and the pages
  --errors N    show N texts of each confusion (default 3)
  --json        all figures as JSON
  -h, --help    this text
`;

/** Reads the arguments of the evaluation. Throws a usage error. */
export function evalOptions(args: string[]): EvalOptions | 'help' {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args,
      allowPositionals: true,
      options: {
        split: { type: 'boolean', default: false },
        seeds: { type: 'string', default: '2' },
        train: { type: 'string' },
        baseline: { type: 'boolean', default: false },
        encoder: { type: 'string' },
        pages: { type: 'string' },
        errors: { type: 'string', default: '3' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }),
  );
  if (values.help) return 'help';
  const { split, baseline, json, pages = null, train = null, encoder = null } = values;
  const [corpus = null, ...more] = positionals;
  if (more.length > 0 || (corpus === null && pages === null))
    throw new UsageError('Name one directory with labelled postings.');
  if (split && train) throw new UsageError('Either --split or --train, not both.');
  if (baseline && !split && !train)
    throw new UsageError('--baseline needs --split or --train: what is measured must not have been learnt.');
  return {
    corpus,
    pages,
    train,
    encoder,
    split,
    baseline,
    json,
    seeds: whole(values.seeds, 'seeds', 1),
    errors: whole(values.errors, 'errors', 0),
  };
}

function whole(text: string, name: string, from: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= from) return value;
  throw new UsageError(`--${name} needs a whole number of at least ${from}, not "${text}".`);
}
