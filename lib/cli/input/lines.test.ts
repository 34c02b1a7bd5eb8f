import { describe, expect, it } from 'vitest';
import { streamLines } from './lines';

async function* chunks(...texts: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield Buffer.from(text as string);
}

const all = (stream: AsyncIterable<Buffer>, limit?: number) => Array.fromAsync(streamLines(stream, limit));

describe('streamLines', () => {
  it('joins what chunks cut, also in the middle of a character', async () => {
    const bytes = Buffer.from('{"a":"é🙂"}\nsecond');
    expect(await all(chunks(bytes.subarray(0, 7), bytes.subarray(7, 9), bytes.subarray(9)))).toEqual([
      { number: 1, text: '{"a":"é🙂"}' },
      { number: 2, text: 'second' },
    ]);
  });

  it('counts blank lines but leaves them out, and takes CR LF and a byte order mark', async () => {
    expect(await all(chunks('\uFEFFone\r\n\r\n  \ntwo\r\n'))).toEqual([
      { number: 1, text: 'one' },
      { number: 4, text: 'two' },
    ]);
  });

  it('gives up on a line over the limit and goes on with the next', async () => {
    expect(await all(chunks('12345', '67890', '\nshort\n1234567'), 6)).toEqual([
      { number: 1, text: null },
      { number: 2, text: 'short' },
      { number: 3, text: null },
    ]);
  });

  it('says nothing of an empty stream', async () => {
    expect(await all(chunks())).toEqual([]);
  });
});
