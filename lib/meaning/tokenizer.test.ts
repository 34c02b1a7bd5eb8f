import { beforeAll, describe, expect, it } from 'vitest';
import { modelFiles, oddLines } from '../../tests/meaning/files';
import { readModelFile } from './model-file';
import { PLATFORM } from './platform';
import { openTokenizer, type Tokenizer } from './tokenizer';

let tokens: string[];
let tokenizer: Tokenizer;

beforeAll(async () => {
  ({ tokens } = await readModelFile((await modelFiles()).file, PLATFORM));
  tokenizer = openTokenizer(tokens);
});

/** The tokens between [CLS] and [SEP]. */
const read = (line: string) =>
  tokenizer(line, 128)
    .slice(1, -1)
    .map((id) => tokens[id]);

describe('the tokenizer', () => {
  it('gives 2,000 odd lines the ids that Python gives them', () => {
    const ours = oddLines().map(([text]) => [
      text,
      tokenizer(text, 128)
        .slice(1, -1)
        .map((id) => id.toString(36))
        .join(' '),
    ]);
    expect(ours).toHaveLength(2000);
    expect(ours).toEqual(oddLines());
  });

  it('puts every line between [CLS] and [SEP], an empty one too', () => {
    expect(tokenizer('', 128).map((id) => tokens[id])).toEqual(['[CLS]', '[SEP]']);
    expect(tokenizer('posts', 128).map((id) => tokens[id])).toEqual(['[CLS]', 'posts', '[SEP]']);
  });

  it('reads a command of the model as the text that it is', () => {
    expect(read('[CLS]')).toEqual(['[', 'cl', '##s', ']']);
    expect(tokenizer('[SEP]', 128)).not.toEqual(tokenizer('', 128));
  });

  it('leaves half a character out', () => {
    expect(read('so\ud83dcial')).toEqual(read('social'));
  });

  it.each([
    ['words', 'write captions and answer comments '.repeat(3000)],
    ['one word', 'a'.repeat(100_000)],
    ['signs', '!'.repeat(100_000)],
    ['Chinese without spaces', '社交媒体'.repeat(25_000)],
    ['words after much space', `${' '.repeat(99_000)}write captions`],
    ['words behind what is left out', `${'\u00ad'.repeat(9000)}write captions`],
    ['a word across the first cut', `${'ab '.repeat(680)}${'extraordinarily'.repeat(6)} ${'cd '.repeat(9000)}`],
  ])('cuts a line of 100,000 characters to 128 ids without reading all of it: %s', (_what, line) => {
    const whole = tokenizer(line, 1_000_000).slice(0, -1);
    expect(tokenizer(line, 128)).toEqual([...whole.slice(0, 127), tokenizer('', 128)[1]]);
  });
});
