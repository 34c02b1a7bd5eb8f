import { type Token, tokenise } from '../../lexicon/tokens';
import type { Posting } from '../posting';
import { readSignals } from '../signals/read';
import { type ReadText, readTextOf } from '../text/read-text';
import { readTitle, type TitleReading } from '../title/read';
import type { Duty } from '../verdict';
import { levelOf } from './level';
import { type PostingProfile, profileOf } from './profile';

/** A posting read: its title and the profile that definitions and the model judge. */
export interface PostingReading {
  title: TitleReading;
  profile: PostingProfile;
}

/** Reads title and signals of a posting and puts them together with its duties. */
export function readingOf(posting: Posting, duties: Duty[]): PostingReading {
  const title = readTitle(posting.title);
  const read = readTextOf(posting);
  const signals = readSignals(posting.text, read.tokens);
  const words = duties.map((duty) => wordsOf(duty, posting, read));
  return { title, profile: profileOf(duties, words, signals, levelOf(title, signals), title) };
}

/** The words of a duty; those of a duty that stands elsewhere than in the text, such as one that is only supposed, are read anew. */
function wordsOf(duty: Duty, { text }: Posting, read: ReadText): Token[] {
  return text.startsWith(duty.text, duty.start) ? read.words(duty) : tokenise(duty.text);
}
