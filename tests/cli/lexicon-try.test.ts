import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tryEntries } from '../../tools/lexicon/try';
import { CORPUS } from './corpus';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'truetitle-'));
  writeFileSync(join(directory, 'postings.jsonl'), CORPUS.map((posting) => `${JSON.stringify(posting)}\n`).join(''));
});
afterAll(() => rmSync(directory, { recursive: true }));

/** What the command says of one entry. */
function tried(entry: string): Promise<string> {
  const path = join(directory, 'entry.yaml');
  writeFileSync(
    path,
    `topic: duties\nentries:\n  - { id: duty/tried, means: For a test., category: execution, part: verb, ${entry} }\n`,
  );
  return tryEntries(path, directory);
}

describe('lexicon:try', () => {
  it('counts the hits and flips of wordings, in their other forms too', async () => {
    expect(await tried('words: [film, "order paper"]')).toBe(
      [
        'duty/tried: 2 of 7 duties (2 by words, 0 by frames), 0 of them known to no duty entry yet',
        '  readers say: execution 1, other 1',
        '  flips: 1',
        '  other      Order paper for the office',
        '  execution  Film and edit short videos for our channels',
      ].join('\n'),
    );
  });

  it('counts the hits and flips of frames, with alternatives and "any"', async () => {
    const report = await tried('frames: ["write|answer + copy|message", "report + *"]');
    expect(report).toContain('duty/tried: 3 of 7 duties (0 by words, 3 by frames), 0 of them');
    expect(report).toContain('readers say: execution 1, community 1, analytics 1\n  flips: 2\n');
    expect(report).toContain('\n  community  Reply to comments under our posts\n');
  });

  it('counts a duty once that both find', async () => {
    expect(await tried('words: [write captions], frames: ["write + copy"]')).toContain(
      'duty/tried: 1 of 7 duties (1 by words, 1 by frames)',
    );
  });

  it('says when a frame names no action or object', async () => {
    await expect(tried('frames: ["write + caption"]')).rejects.toThrow('no action or object is called "caption"');
  });
});
