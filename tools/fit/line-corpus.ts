import { readFileSync } from 'node:fs';
import type { LineWeights } from '../../lib/analysis/find/line-model';
import type { Posting } from '../../lib/analysis/posting';
import { blocksOf } from '../../lib/analysis/text/blocks';
import type { FitOptions, KnownPosting } from './lines';

/** A line of postings.jsonl or more.jsonl as far as the line model needs it. */
interface Labelled {
  id: string;
  title: string;
  company: string | null;
  format: 'html' | 'text' | 'markdown';
  body: string;
  units: string[];
  gold: { duties: Record<string, string>; optional?: Record<string, string> };
}

/** Makes a posting out of an HTML body; reading's own reader of fragments. */
export type ReadHtml = (html: string, title: string, company: string | null) => Posting;

/** A labelled posting as the line model learns from it. */
export function knownPosting(labelled: Labelled, readHtml: ReadHtml): KnownPosting {
  const { id, title, company, format, body, units, gold } = labelled;
  const posting =
    format === 'html' ? readHtml(body, title, company) : { title, text: body, blocks: blocksOf(body, format) };
  const lines = units.map((text, i) => ({
    text: text.replace(/^(?:• |# )/, ''),
    duty: String(i) in gold.duties ? true : String(i) in (gold.optional ?? {}) ? null : false,
  }));
  return { posting, group: company ?? id, lines };
}

/**
 * Options for `fitLines`: the written duty lines handed in with those of other occupations (lexicon/examples/any-duties.txt),
 * and lines that are none (lexicon/examples/not-duties.txt).
 */
export function lineOptions(duties: readonly string[]): FitOptions {
  return { duties, anyDuties: textLines('any-duties'), others: textLines('not-duties') };
}

function textLines(name: string): string[] {
  const file = new URL(`../../lexicon/examples/${name}.txt`, import.meta.url);
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

/** The weights as text for assets/weights/line-weights.json: rounded, sorted, without those that change nothing. */
export function lineWeightsText(weights: LineWeights): string {
  const rounded = Object.entries(weights).map(([name, model]) => [name, { ...model, weights: compact(model.weights) }]);
  return `${JSON.stringify(Object.fromEntries(rounded), round, 1)}\n`;
}

/** Weights below this move a probability by less than half a percent. */
const LEAST = 0.04;

function compact(weights: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(weights).filter(([, weight]) => Math.abs(weight) >= LEAST));
}

function round(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}
