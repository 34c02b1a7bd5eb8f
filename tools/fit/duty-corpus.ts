import { readdirSync, readFileSync } from 'node:fs';
import type { DutyWeights } from '../../lib/analysis/classify/duty-model';
import type { SoftWeights } from '../../lib/analysis/model/softmax';
import { CATEGORIES, type Category } from '../../lib/lexicon/categories';
import { isSocial, type LabelledPosting, unitText } from '../corpus/corpus';
import type { KnownDuties, KnownDuty } from './duties';

const EXAMPLES = new URL('../../lexicon/examples/', import.meta.url);

/** The labelled duties of social media jobs, as the model of duties learns from them; those that only one of two readers saw are left out. */
export function knownDuties(postings: readonly LabelledPosting[]): KnownDuties[] {
  return postings.filter(isSocial).map((posting) => ({
    title: posting.title,
    group: posting.company ?? posting.id,
    duties: Object.entries(posting.gold.duties).map(([unit, label]) => knownDuty(unitText(posting, unit), label)),
  }));
}

/** A duty with its label, `primary` or `primary/secondary`. */
export function knownDuty(text: string, label: string): KnownDuty {
  const [category = 'other', second = null] = label.split('/');
  return { text, category: asCategory(category) ?? 'other', second: second === null ? null : asCategory(second) };
}

function asCategory(name: string): Category | null {
  return CATEGORIES.find((category) => category === name) ?? null;
}

/** The duty lines of lexicon/examples. */
export function writtenExamples(): KnownDuty[] {
  const files = readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return files.flatMap((name) =>
    readFileSync(new URL(name, EXAMPLES), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { text, label } = JSON.parse(line) as { text: string; label: string };
        return knownDuty(text, label);
      })
      .filter((duty) => duty !== null),
  );
}

/** Weights that change no share by more than a percent or two are left out. */
const LEAST = 0.05;

/** The weights as text for assets/weights/duty-weights.json: a feature a line, six numbers in the order of the categories. */
export function dutyWeightsText({ words, ...rest }: DutyWeights): string {
  const rows = Object.entries(compact(words)).map(([name, row]) => `  ${JSON.stringify(name)}: ${JSON.stringify(row)}`);
  const others = Object.entries(rest).map(([name, value]) => ` "${name}": ${JSON.stringify(value, round)}`);
  return `{\n "words": {\n${rows.join(',\n')}\n },\n${others.join(',\n')}\n}\n`;
}

function compact(weights: SoftWeights): SoftWeights {
  return Object.fromEntries(
    Object.entries(weights)
      .filter(([, row]) => row.some((weight) => Math.abs(weight) >= LEAST))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, row]) => [name, row.map((weight) => Math.round(weight * 100) / 100)]),
  );
}

function round(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}
