import type { Entry } from '../../lexicon/entry';
import { entriesOf, lexicon } from '../../lexicon/lexicon';
import { matchEntries } from '../../lexicon/match';
import type { Span } from '../posting';
import type { Frame, FramePart } from './frame-shape';

/** A duty entry found in a line. `slot` is empty for the first act, "2" for a later one and " word" for a fixed wording. */
export interface DutyMatch extends Span {
  entry: Entry;
  slot: '' | '2' | ' word';
}

/** The duty entries of a line: fixed wordings anywhere, and the frames (an action with its object) of its acts. */
export function dutyMatches(frame: Frame): DutyMatch[] {
  return [...wordMatches(frame), ...frameMatches(frame)];
}

function wordMatches({ tokens }: Frame): DutyMatch[] {
  return matchEntries(tokens, lexicon('duties')).map(({ entry, start, end }) => ({ entry, start, end, slot: ' word' }));
}

/** The entries whose frames the acts of a line make: those of the lexicon, or others that are given as `frames`. */
export function frameMatches({ parts }: Frame, frames: Frames = FRAMES): DutyMatch[] {
  return parts
    .filter(({ slot }) => slot === 'act')
    .flatMap((act): DutyMatch[] => {
      const object = objectOf(act, parts);
      const entry = entryOf(act, object, frames);
      return entry ? [{ entry, slot: act.head > 1 ? '2' : '', ...spanOf(act, object) }] : [];
    });
}

/** The noun an act is done to: its own, or of "create and publish posts" the one behind the next act. */
export function objectOf(act: FramePart, parts: readonly FramePart[]): FramePart | undefined {
  const own = parts.find(({ slot, head }) => slot === 'obj' && head === act.head);
  return own ?? parts.find(({ slot, head }) => slot === 'obj' && head > act.head && head <= act.head + 3);
}

function spanOf(act: FramePart, object: FramePart = act): Span {
  return {
    start: Math.min(act.match.start, object.match.start),
    end: Math.max(act.match.end, object.match.end),
  };
}

function entryOf(act: FramePart, object: FramePart | undefined, frames: Frames): Entry | undefined {
  const action = nameOf(act);
  const noun = object ? nameOf(object) : '';
  return frames.get(`${action} + ${noun}`) ?? frames.get(`* + ${noun}`) ?? frames.get(`${action} + *`);
}

const nameOf = ({ match }: FramePart): string => match.entry.id.split('/')[1] ?? '';

/** Frames, each with the entry that holds it. */
export type Frames = ReadonlyMap<string, Entry>;

/** Every frame of these entries; of a frame that several hold, the last entry. */
export function framesOf(entries: readonly Entry[]): Frames {
  return new Map(entries.flatMap((entry) => entry.frames.map((frame) => [frame, entry] as const)));
}

const FRAMES = framesOf(entriesOf('duties'));
