import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { DATA, ENTRIES } from '../../lib/lexicon/generated';
import { featureLines } from './feature-lines';

/** Where the weights that ship lie. */
export const WEIGHTS = fileURLToPath(new URL('../../assets/weights', import.meta.url));
const FITTED = ['line-weights.json', 'duty-weights.json', 'role-weights.json'];

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const madeFrom = v.object({
  lexicon: hash,
  features: hash,
  corpus: v.record(v.string(), hash),
  weights: v.record(v.string(), hash),
});

/**
 * What weights were made from, as SHA-256: the lexicon as the code matches it, the features that the code makes of the project's own
 * examples, each file of the corpus; and of the weights themselves, so that no part is exchanged alone.
 */
export type MadeFrom = v.InferOutput<typeof madeFrom>;

/** The lexicon as far as it can change a weight: what an entry means in words, and advice, can't. */
export function lexiconHash(): string {
  const entries = ENTRIES.map((entry) => ({ ...(entry as object), means: undefined }));
  const { advice: _, ...data } = DATA;
  return hashOf(JSON.stringify([entries, data]));
}

/** The features of lines and of roles that the code makes of the project's own examples. Made once: neither changes while a program runs. */
export function featuresHash(): string {
  features ??= hashOf(featureLines().join('\n'));
  return features;
}
let features: string | undefined;

/** Each of these files of a directory. */
export function fileHashes(directory: string, files: readonly string[]): Record<string, string> {
  return Object.fromEntries(files.map((file) => [file, hashOf(readFileSync(join(directory, file)))]));
}

/** The fitted weights of a directory. */
export function weightHashes(directory = WEIGHTS): Record<string, string> {
  const files = FITTED.filter((name) => existsSync(join(directory, name)));
  return fileHashes(directory, files);
}

/** What made-from.json says, or null where there is none. Throws when it is of another shape. */
export function readMadeFrom(): MadeFrom | null {
  const file = join(WEIGHTS, 'made-from.json');
  return existsSync(file) ? v.parse(madeFrom, JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/** The text of made-from.json for weights that were just fitted to these files of `corpus` and written to `weights`. */
export function madeFromText(corpus: string, files: readonly string[], weights: string): string {
  const made: MadeFrom = {
    lexicon: lexiconHash(),
    features: featuresHash(),
    corpus: fileHashes(corpus, files),
    weights: weightHashes(weights),
  };
  return `${JSON.stringify(made, null, 1)}\n`;
}

/** What of the weights doesn't belong to the code and data beside them, in words; nothing when all does. `corpus` is compared where it is given. */
export function mismatches(made: MadeFrom | null, corpus?: Record<string, string>): string[] {
  if (!made) return ['assets/weights/made-from.json is missing, so nothing says what the weights were made from'];
  const found = [
    made.lexicon === lexiconHash() ? '' : 'the lexicon has changed since the weights were fitted',
    made.features === featuresHash() ? '' : 'the code makes other features than those that the weights were fitted to',
    ...differing(made.weights, weightHashes()).map((file) => `assets/weights/${file} is not as the fit wrote it`),
    ...(corpus
      ? differing(made.corpus, corpus).map((file) => `${file} of the corpus is not the one that was fitted to`)
      : []),
  ];
  return found.filter(Boolean);
}

function differing(a: Record<string, string>, b: Record<string, string>): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((file) => a[file] !== b[file]).sort();
}

function hashOf(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
