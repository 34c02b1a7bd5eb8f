import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explain } from '../../tools/lexicon/explain';
import { entriesIn } from '../../tools/lexicon/explain-with';
import { tryEntries } from '../../tools/lexicon/try-entries';
import { trySentence } from '../../tools/lexicon/try-sentence';
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

  it('looks at the examples of the repository when no corpus is named', async () => {
    const path = join(directory, 'entry.yaml');
    await tried('words: [film, "order paper"]');
    const [, hits, lines] = /^duty\/tried: (\d+) of (\d+) duties/.exec(await tryEntries(path)) ?? [];
    expect(Number(lines)).toBeGreaterThan(5000);
    expect(Number(hits)).toBeGreaterThan(50);
  });

  it('explains a sentence: label, what speaks for it, whether check keeps it', () => {
    const { category, second, kept, features } = explain(
      'You will run paid campaigns on Facebook and report on their reach',
    );
    expect([category, second, kept]).toEqual(['ads', 'analytics', { listed: true, told: true }]);
    expect(features[0]).toMatchObject({ name: 'says word ads', text: 'run paid campaigns' });
    expect(features.reduce((sum, { share }) => sum + Math.abs(share), 0)).toBeCloseTo(1);
    expect(explain('3+ years of experience')).toMatchObject({
      category: 'not_duty',
      kept: { listed: false, told: false },
      features: [],
    });
  });

  it('explains a sentence before and after an entry is added, a known entry with more words too', async () => {
    const path = join(directory, 'more.yaml');
    const words = 'means: More., source: Postings, words: [doodlecast], yes: ["[Doodlecast]"], no: [Dude]';
    writeFileSync(path, `topic: actions\npart: verb\nentries:\n  - { id: action/film, ${words} }\n`);
    const report = await trySentence('Doodlecast our three weekly videos', path);
    expect(report).toMatch(/^before: execution .confidence \d+ %.\nafter : execution .confidence \d+ %.\n/);
    expect(report).toMatch(/\ncheck keeps it in a list of duties: (?:yes|no)/);
    expect(report).toMatch(/\n[+-] ?\d+\.\d % {2}act do:film +"Doodlecast" {2}\(new\)\n/);
  }, 180_000);

  it('names a mistake in the file that is tried', () => {
    const path = join(directory, 'wrong.yaml');
    writeFileSync(path, 'topic: actions\nentries: [{ id: action/film }]\n');
    expect(() => entriesIn(path)).toThrow('entry action/film: "means" must be a text; add it.');
  });
});
