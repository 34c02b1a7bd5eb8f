import { tokenise } from '../../lexicon/tokens';
import type { Block, Posting } from '../posting';
import { layOut } from '../text/layout';
import type { ReadLine } from '../text/read-line';
import { readTextOf } from '../text/read-text';
import { type PostingSection, sectionsOf } from '../text/sections';
import { type Unit, unitsOf } from '../text/units';
import { bucket, type Features, lineFeatures } from './line-features';

/** What of a posting is needed to find its duties. */
export type Readable = Pick<Posting, 'text' | 'blocks'> & Partial<Pick<Posting, 'title'>>;

/** A unit of a posting with everything the line model knows of it. */
export interface Candidate extends Unit {
  text: string;
  /** How many words it has. */
  words: number;
  section: PostingSection;
  features: Features;
  /** The part of the features that tells where the unit stands. */
  place: Features;
  /** Number of the list, or of the run of paragraphs, under one heading that the unit stands in. */
  group: number;
}

/** No posting has more lines and sentences; what follows them is not read. */
export const MAX_UNITS = 10_000;

/** Whether every line and sentence of a posting is read: nearly always, and quickly told. */
export function isReadWhole(posting: Readable): boolean {
  const { text, blocks } = posting;
  if (text.length <= MAX_UNITS) return true;
  return blocks.length <= MAX_UNITS && unitsOf(text, layOut(posting), MAX_UNITS + 1).length <= MAX_UNITS;
}

/** Every stretch of a posting that may be a duty, in the order of the text. */
export function candidatesOf(posting: Readable): Candidate[] {
  const { text, title = '' } = posting;
  const read = readTextOf(posting);
  const blocks = layOut(posting, posting.blocks.slice(0, MAX_UNITS));
  const sections = sectionsOf(posting, blocks);
  const units = unitsOf(text, blocks, MAX_UNITS);
  const groups = groupsOf(units, sections);
  const lists = dutyLists(units, sections);
  const names = new Set(tokenise(title).map(({ norm }) => norm));
  return units.map((unit, at) => {
    const section = sections[unit.block] as PostingSection;
    const line = read.line(unit);
    const place: Features = new Map();
    addSection(place, unit, section);
    addPosition(place, unit, blocks, at / units.length);
    if (unit.kind !== 'item') place.set(`listed ${lists} | ${section.kind === 'duties'}`, 1);
    const features: Features = new Map([...lineFeatures(line), ...place]);
    if (namesTheJob(line, names)) features.set('the job will', 1);
    addJoined(features, unit, section);
    return { ...unit, text: line.text, words: line.tokens.length, section, features, place, group: groups[at] ?? 0 };
  });
}

function groupsOf(units: readonly Unit[], sections: readonly PostingSection[]): number[] {
  let group = 0;
  return units.map((unit, at) => {
    const before = units[at - 1];
    const [here, there] = [sections[unit.block], before && sections[before.block]];
    const same = before?.kind === unit.kind && there?.heading === here?.heading && there?.kind === here?.kind;
    if (!same) group++;
    return group;
  });
}

/** How many items stand under headings that announce duties, in steps. */
function dutyLists(units: readonly Unit[], sections: readonly PostingSection[]): number {
  const listed = units.filter(({ kind, block }) => kind === 'item' && sections[block]?.under === 'duties');
  return bucket(listed.length, [0, 3, 7]);
}

function addSection(features: Features, { kind }: Unit, section: PostingSection): void {
  features.set(`kind ${kind}`, 1);
  features.set(`section ${section.kind}`, 1);
  features.set(`section ${section.kind} ${kind}`, 1);
  if (section.kind === 'unknown') features.set(`under ${section.under}`, 1);
  if (section.kind === 'unknown') features.set(`under ${section.under} ${kind}`, 1);
  if (section.heading === null) features.set('above headings', 1);
  if (section.index === 0) features.set('opens section', 1);
}

/** `share` is how far down the posting the unit stands, from 0 to 1. */
function addPosition(features: Features, unit: Unit, blocks: readonly Block[], share: number): void {
  const [block, next] = [blocks[unit.block], blocks[unit.block + 1]];
  features.set(`place ${bucket(share, [0.05, 0.2, 0.4, 0.6, 0.8])}`, 1);
  if (next?.kind !== 'item' || unit.end !== block?.end) return;
  if (unit.kind !== 'item') features.set('before items', 1);
  else if ((next.level ?? 1) > (block.level ?? 1))
    features.set(unit.end - unit.start < 60 ? 'names items' : 'has items', 1);
}

/** "The content editor will ..." in the posting of a content editor. */
function namesTheJob({ tokens }: ReadLine, names: ReadonlySet<string>): boolean {
  const norms = tokens.slice(0, 12).map(({ norm }) => norm);
  return norms.slice(1).some((norm, i) => (norm === 'will' || norm === 'is') && names.has(norms[i] ?? ''));
}

const SPEAKING = [
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
];

/** What a wording is worth depends on where it stands. */
function addJoined(features: Features, { kind }: Unit, section: PostingSection): void {
  for (const name of [...features.keys()]) {
    if (!name.startsWith('head ') && !name.startsWith('verb ')) continue;
    features.set(`${name} | ${section.kind}`, 1);
    features.set(`${name} | ${kind}`, 1);
  }
  for (const id of SPEAKING) if (features.has(`any line/${id}`)) features.set(`line/${id} | ${section.kind}`, 1);
}
