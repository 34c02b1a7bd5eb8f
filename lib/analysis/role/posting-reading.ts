import type { Posting } from '../posting';
import { readSignals } from '../signals/read';
import { readTitle, type TitleReading } from '../title/read';
import type { Duty } from '../verdict';
import { levelOf } from './level';
import { type PostingProfile, profileOf } from './profile';

/** A posting read: its title and the picture that definitions and the model judge. */
export interface PostingReading {
  title: TitleReading;
  profile: PostingProfile;
}

/** Reads title and signals of a posting and puts them together with its duties. */
export function readingOf(posting: Posting, duties: Duty[]): PostingReading {
  const title = readTitle(posting.title);
  const signals = readSignals(posting.text);
  return { title, profile: profileOf(duties, signals, levelOf(title, signals), title) };
}
