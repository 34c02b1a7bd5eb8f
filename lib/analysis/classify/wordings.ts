import { stemmer } from 'stemmer';
import type { Token } from '../../lexicon/tokens';
import type { Span } from '../posting';
import { tokensOf } from '../text/line-words';
import type { Frame } from './frame-shape';

/** A wording of the line as it stands: a word that no entry of the lexicon knows, or two words side by side. */
export interface Wording extends Span {
  /** The stems, such as "brand voic". */
  stems: string;
}

/** Words that say nothing about a duty alone. */
const STOP_WORDS = new Set(
  'a an the of and or to in for on our your their its as by is are be will you we this that from at it all with who which us'.split(
    ' ',
  ),
);

/** Single words of a line that the lexicon does not know, by stem (Porter 1980). */
export function unknownWords({ tokens, parts, said }: Frame): Wording[] {
  const known = new Set([...said, ...parts.flatMap(({ match }) => tokensOf(match))]);
  return tokens.flatMap(({ norm, start, end }, at) =>
    known.has(at) || STOP_WORDS.has(norm) ? [] : [{ stems: stemmer(norm), start, end }],
  );
}

/** Every two words side by side, by stem. */
export function wordPairs({ tokens, said }: Frame): Wording[] {
  const stems = tokens.map(({ norm }) => stemmer(norm));
  return tokens.slice(1).flatMap((token, i) => {
    const before = tokens[i] as Token;
    return token.gap === 'stop' || said.has(i) || said.has(i + 1)
      ? []
      : [{ stems: `${stems[i]} ${stems[i + 1]}`, start: before.start, end: token.end }];
  });
}
