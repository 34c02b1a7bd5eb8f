/** Longest line that is kept, in bytes. A posting of 5 MB fits with its JSON escapes. */
export const LINE_LIMIT = 32 * 1024 * 1024;

/** One line of a stream, counted from 1. `text` is null when the line is longer than the limit; its bytes are dropped. */
export interface StreamLine {
  number: number;
  text: string | null;
}

const NEWLINE = 0x0a;

/**
 * Cuts a byte stream into lines as it arrives: UTF-8, ended by LF or CR LF. Blank lines are counted and left out. Memory
 * grows with one line up to `limit`, never with their number.
 */
export async function* streamLines(stream: AsyncIterable<Buffer>, limit = LINE_LIMIT): AsyncGenerator<StreamLine> {
  const gathered = gatherer(limit);
  let number = 0;
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      gathered.add(chunk.subarray(from, end));
      from = end + 1;
      number++;
      const text = gathered.take();
      if (text === null || text.trim() !== '') yield { number, text };
    }
    gathered.add(chunk.subarray(from));
  }
  const text = gathered.take();
  if (text === null || text.trim() !== '') yield { number: number + 1, text };
}

/** Collects the pieces of one line; `take` hands it over and starts the next. */
function gatherer(limit: number) {
  let pieces: Buffer[] = [];
  let size = 0;
  return {
    add(piece: Buffer): void {
      size += piece.length;
      if (size > limit) pieces = [];
      else if (piece.length > 0) pieces.push(piece);
    },
    take(): string | null {
      const text =
        size > limit
          ? null
          : Buffer.concat(pieces)
              .toString('utf8')
              .replace(/^\uFEFF/, '')
              .replace(/\r$/, '');
      pieces = [];
      size = 0;
      return text;
    },
  };
}
