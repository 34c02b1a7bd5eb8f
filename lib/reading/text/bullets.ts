import { behindLikelyMark, behindMarks } from '../../analysis/text/list-marks';

/** Length of the bullet or number that someone typed before a line's text, with the blanks behind it; 0 when there is none. */
export const bulletLength = (line: string): number => behindMarks(line, { start: 0, end: line.length });

/** The same for an emoji, which is a bullet only where the lines beside it have bullets, too. */
export const emojiLength = (line: string): number =>
  line.startsWith('#') ? 0 : behindLikelyMark(line, { start: 0, end: line.length });
