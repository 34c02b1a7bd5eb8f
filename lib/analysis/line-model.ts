import type { BinaryModel } from './fit/binary';
import { probability } from './fit/binary';
import { layOut } from './layout';
import { bucket, type Features, lineFeatures } from './line-features';
import type { Block, Posting } from './posting';
import { type Section, sectionsOf } from './sections';
import { type Unit, unitsOf } from './units';

/** Two logistic models: `first` looks at a line and its place, `second` also at what `first` says of its neighbours. */
export interface LineWeights {
  alone: BinaryModel;
  first: BinaryModel;
  second: BinaryModel;
}

/** A unit of a posting with everything the model knows of it. */
export interface Candidate extends Unit {
  section: Section;
  features: Features;
  /** Units that stand in one list, or in one run of paragraphs, under one heading. */
  group: number;
}

export function candidatesOf(posting: Pick<Posting, 'text' | 'blocks'>): Candidate[] {
  const blocks = layOut(posting);
  const sections = sectionsOf(posting.text, blocks);
  const units = unitsOf(posting.text, blocks);
  let group = 0;
  return units.map((unit, at) => {
    const section = sections[unit.block] as Section;
    const before = units[at - 1];
    if (before && (before.kind !== unit.kind || sections[before.block]?.heading !== section.heading)) group++;
    const features = lineFeatures(posting.text.slice(unit.start, unit.end));
    addPlace(features, unit, at, units, blocks, section);
    return { ...unit, section, features, group };
  });
}

function addPlace(
  features: Features,
  unit: Unit,
  at: number,
  units: readonly Unit[],
  blocks: readonly Block[],
  section: Section,
): void {
  const add = (name: string) => features.set(name, 1);
  const next = blocks[unit.block + 1];
  add(`kind ${unit.kind}`);
  add(`section ${section.kind}`);
  add(`section ${section.kind} ${unit.kind}`);
  if (section.kind === 'unknown') add(`under ${section.under}`);
  if (section.kind === 'unknown') add(`under ${section.under} ${unit.kind}`);
  if (section.heading === null) add(`above headings`);
  if (section.index === 0) add(`opens section`);
  add(`place ${bucket(at / units.length, [0.05, 0.2, 0.4, 0.6, 0.8])}`);
  if (unit.kind === 'item' && next?.kind === 'item' && (next.level ?? 1) > (blocks[unit.block]?.level ?? 1)) {
    add('has items');
    if (unit.end - unit.start < 60) add('short has items');
  }
  if (unit.kind !== 'item' && next?.kind === 'item' && unit.end === blocks[unit.block]?.end) add('before items');
  for (const name of [...features.keys()])
    if (/^(head|verb) /.test(name)) {
      add(`${name} | ${section.kind}`);
      add(`${name} | ${unit.kind}`);
    }
  for (const id of [
    'you-will',
    'role-will',
    'responsible',
    'seeking-to',
    'you-have',
    'we',
    'experience',
    'knowledge',
    'ability',
    'others',
  ])
    if (features.has(`any line/${id}`)) add(`line/${id} | ${section.kind}`);
}

/** First-pass probabilities, one a candidate. */
export function firstPass(candidates: readonly Candidate[], weights: BinaryModel): number[] {
  return candidates.map(({ features }) => probability(weights, features));
}

/** The features of the second pass: log-odds of the unit itself, of its neighbours and of its list. */
export function withNeighbours(candidates: readonly Candidate[], first: readonly number[]): Features[] {
  const odds = first.map((p) => Math.max(-6, Math.min(6, Math.log((p + 1e-4) / (1 - p + 1e-4)))));
  const groups = new Map<number, number[]>();
  for (const [i, { group }] of candidates.entries()) groups.set(group, [...(groups.get(group) ?? []), i]);
  const mean = (at: number[]) => at.reduce((sum, i) => sum + (first[i] ?? 0), 0) / at.length;
  return candidates.map((candidate, i) => {
    const features = new Map(candidate.features);
    const mates = (groups.get(candidate.group) ?? []).filter((j) => j !== i);
    const kind = candidate.kind;
    features.set('odds', odds[i] ?? 0);
    features.set(`odds before ${kind}`, odds[i - 1] ?? -1);
    features.set(`odds after ${kind}`, odds[i + 1] ?? -1);
    if (mates.length > 0) {
      const rest = mean(mates) * 2 - 1;
      features.set(`mates ${kind}`, rest);
      if (mates.length > 2) features.set(`many mates ${kind}`, rest);
      features.set(`mates ${bucket(rest, [-0.8, -0.4, 0, 0.4, 0.8])} ${kind}`, 1);
    }
    return features;
  });
}

export function dutyProbabilities(candidates: readonly Candidate[], weights: LineWeights): number[] {
  const first = firstPass(candidates, weights.first);
  return withNeighbours(candidates, first).map((features) => probability(weights.second, features));
}
