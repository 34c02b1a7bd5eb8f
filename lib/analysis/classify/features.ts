import type { Span } from '../posting';
import type { ReadLine } from '../text/read-line';
import { dutyMatches, objectOf } from './duty-entries';
import { frameOf } from './frame';
import type { Frame, FramePart, Slot } from './frame-shape';
import { unknownWords, wordPairs } from './wordings';

/** What a line offers the model: each feature's name, the lexicon entry it rests on, and the words (offsets into the line) that gave it. */
export interface Feature extends Span {
  name: string;
  /** Empty for the shape of the line, which no entry knows. */
  entry: string;
}

/** The features of a line. */
export function featuresOf(line: ReadLine): Feature[] {
  const frame = frameOf(line);
  const parts = frame.parts.filter(({ match }) => match.entry.topic !== 'leads');
  return [
    ...parts.flatMap(partFeatures),
    ...pairFeatures(frame),
    ...dutyFeatures(frame),
    ...wordingFeatures(frame),
    ...shapeFeatures(frame, line.text),
  ];
}

const kindOf = (part: FramePart) => part.match.entry.id.split('/')[1] ?? '';

function slotName({ slot, head }: FramePart): string {
  return (slot === 'act' || slot === 'obj') && head > 1 ? `${slot}2` : slot;
}

function partFeatures(part: FramePart): Feature[] {
  const { start, end, word, entry } = part.match;
  const slot = slotName(part);
  const kind = `${entry.topic === 'actions' ? 'do' : 'it'}:${kindOf(part)}`;
  return [`${slot} ${kind}`, `${slot} "${word}"`, `any ${kind}`, `any "${word}"`].map((name) => ({
    name,
    entry: entry.id,
    start,
    end,
  }));
}

function pairFeatures({ parts }: Frame): Feature[] {
  const features: Feature[] = [];
  const acts = parts.filter(({ slot }) => slot === 'act');
  for (const act of acts) {
    const rest = parts.filter(({ slot, head }) => head === act.head && slot !== 'act');
    const object = objectOf(act, parts);
    const second = act.head > 1 ? '2' : '';
    if (!object) {
      features.push(pair(`frame${second} ${kindOf(act)} alone`, act, act));
      continue;
    }
    features.push(pair(`frame${second} ${kindOf(act)} + ${kindOf(object)}`, act, object));
    features.push(pair(`frame${second} "${act.match.word}" + ${kindOf(object)}`, act, object));
    features.push(pair(`frame${second} ${kindOf(act)} + "${object.match.word}"`, act, object));
    for (const other of rest.filter(({ slot }) => slot !== 'obj').slice(0, 6)) {
      features.push(pair(`link${second} ${kindOf(act)} ${other.slot} ${kindOf(other)}`, act, other));
    }
  }
  return features;
}

/** Duty entries of the lexicon: wordings anywhere in the line, and the frames of its acts. */
function dutyFeatures(frame: Frame): Feature[] {
  return dutyMatches(frame).flatMap(({ entry, slot, start, end }) =>
    [`duty${slot} ${entry.id}`, `says${slot} ${entry.category}`].map((name) => ({ name, entry: entry.id, start, end })),
  );
}

/** What the lexicon has no entry for: words it does not know, and pairs of words. The fit says which of them mean something. */
function wordingFeatures(frame: Frame): Feature[] {
  return [...unknownWords(frame), ...wordPairs(frame)].map(({ stems, start, end }) => {
    const name = `wording "${stems}"`;
    return { name, entry: name, start, end };
  });
}

function pair(name: string, a: FramePart, b: FramePart): Feature {
  const entry = a === b ? a.match.entry.id : `${a.match.entry.id} + ${b.match.entry.id}`;
  return { name, entry, start: Math.min(a.match.start, b.match.start), end: Math.max(a.match.end, b.match.end) };
}

function shapeFeatures({ tokens, heads, parts }: Frame, line: string): Feature[] {
  const whole = { entry: '', start: 0, end: line.length };
  const first = parts.find(({ slot }) => slot === 'act' || slot === 'obj');
  return [
    { name: `acts ${Math.min(heads, 4)}`, ...whole },
    { name: `words ${Math.min(Math.floor(tokens.length / 6), 6)}`, ...whole },
    { name: first ? `opens ${first.slot}` : 'opens nothing', ...whole },
  ];
}

export type { Slot };
