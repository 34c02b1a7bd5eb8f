import type { Posting } from '../posting';
import { readSignals } from '../signals/read';
import { readTitle, type TitleReading } from '../title/read';
import type { Duty } from '../verdict';
import { levelOf } from './level';
import { type Picture, pictureOf } from './picture';

/** A posting read: its title and the picture that definitions and the model judge. */
export interface Look {
  title: TitleReading;
  picture: Picture;
}

/** Reads title and signals of a posting and puts them together with its duties. */
export function lookAt(posting: Posting, duties: Duty[]): Look {
  const title = readTitle(posting.title);
  const signals = readSignals(posting.text);
  return { title, picture: pictureOf(duties, signals, levelOf(title, signals), title) };
}
