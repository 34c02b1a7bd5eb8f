import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Explanation, FeatureShare } from './explain';

const SHOWN = 12;
const EXPLAIN = fileURLToPath(new URL('explain-with.ts', import.meta.url));

/**
 * What TrueTitle makes of a sentence, as text; with the path of a file of entries, before and after they are added. Rejects with the file's mistake in words.
 */
export async function trySentence(sentence: string, path?: string): Promise<string> {
  const [before, after] = await Promise.all([
    explained(sentence),
    path === undefined ? null : explained(sentence, path),
  ]);
  if (!after) return [labelText('label', before), keptText(before), '', ...sharesText(before)].join('\n');
  return [
    labelText('before', before),
    labelText('after ', after),
    keptText(after, before),
    '',
    ...sharesText(after, before),
    '',
    'The weights have not been fitted to what is new: it pulls with the weights of its category and of entries that are known already.',
  ].join('\n');
}

/** Explains in a new process: what a process has read of the lexicon it keeps. */
async function explained(sentence: string, path?: string): Promise<Explanation> {
  const args = ['--import', 'tsx', EXPLAIN, sentence, ...(path === undefined ? [] : [path])];
  const run = promisify(execFile)(process.execPath, args).catch((error: { stderr?: string }) => {
    throw new Error(error.stderr?.trim() || String(error));
  });
  return JSON.parse((await run).stdout) as Explanation;
}

const percent = (share: number) => `${Math.round(100 * share)} %`;

function labelText(name: string, { category, second, confidence }: Explanation): string {
  return `${name}: ${category}${second ? `, secondary ${second}` : ''} (confidence ${percent(confidence)})`;
}

function keptText({ kept, duty }: Explanation, before?: Explanation): string {
  const was = (now: boolean, then: boolean | undefined) =>
    `${now ? 'yes' : 'no'}${then === undefined || then === now ? '' : ` (before: ${then ? 'yes' : 'no'})`}`;
  return [
    `check keeps it in a list of duties: ${was(kept.listed, before?.kept.listed)}`,
    `check keeps it in a paragraph without a heading: ${was(kept.told, before?.kept.told)}`,
    `alone it is a duty with ${percent(duty)}${before && before.duty !== duty ? ` (before: ${percent(before.duty)})` : ''}`,
  ].join('\n');
}

function sharesText({ category, features }: Explanation, before?: Explanation): string[] {
  if (features.length === 0) return ['No feature is weighed: the line is not taken for a duty.'];
  const known = new Set(before?.features.map(({ name, text }) => name + text));
  const isNew = ({ name, text }: FeatureShare) => before !== undefined && !known.has(name + text);
  const rows = features
    .filter((feature, at) => at < SHOWN || isNew(feature))
    .map((each) => `${signed(each.share)}  ${each.name.padEnd(36)} "${each.text}"${isNew(each) ? '  (new)' : ''}`);
  const rest = features.length - rows.length;
  return [
    `What speaks for (+) and against (-) ${category}:`,
    ...rows,
    ...(rest > 0 ? [`and ${rest} smaller ones`] : []),
  ];
}

function signed(share: number): string {
  return `${share < 0 ? '-' : '+'}${(100 * Math.abs(share)).toFixed(1).padStart(4)} %`;
}
