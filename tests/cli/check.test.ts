import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../lib/lexicon/categories';
import { answers, truetitle } from './in-process';
import { CREATOR, CREATOR_PAGE, NURSE, postingLine, STORY } from './postings';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'truetitle-'));
  const files: Record<string, string | Buffer> = {
    'creator.md': CREATOR,
    'creator.html': CREATOR_PAGE,
    'nurse.txt': NURSE,
    'lines.jsonl': `${postingLine({ id: 1 })}not json\n${postingLine({ id: 3, format: 'pdf' })}${postingLine({ id: 4 })}`,
    'empty.md': '',
    'picture.html': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1]),
    'posting.docx': 'PK',
    'story.html': STORY,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content);
  mkdirSync(join(directory, 'folder.md'));
});
afterAll(() => rmSync(directory, { recursive: true }));

const check = (...args: string[]) => truetitle(['check', ...args], '', directory);
const codes = (outcome: Awaited<ReturnType<typeof check>>) =>
  answers(outcome).map(({ id, error }) => [id, error?.code ?? null]);

describe('check --json', () => {
  it.each(['creator.md', 'creator.html', 'nurse.txt'])('keeps the contract for %s', async (file) => {
    const outcome = await check('--json', '--text', file);
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    const [answer, ...more] = answers(outcome);
    expect(more).toEqual([]);
    expect(answer).toMatchObject({
      id: file,
      title: expect.any(String),
      claims: expect.any(Array),
      also: expect.any(Array),
      hybrid: expect.any(Boolean),
      reasons: expect.any(Array),
      error: null,
    });
    expect(Object.keys(answer?.mix ?? {}).sort()).toEqual([...CATEGORIES].sort());
    expect(Object.values(answer?.mix ?? {}).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(answer?.duties.length).toBeGreaterThanOrEqual(3);
    for (const stretch of [...(answer?.duties ?? []), ...(answer?.signals ?? [])]) {
      expect(answer?.text?.slice(stretch.start, stretch.end)).toBe(stretch.text);
    }
    for (const { category, second, confidence, evidence } of answer?.duties ?? []) {
      expect(CATEGORIES).toContain(category);
      expect([null, ...CATEGORIES]).toContain(second);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      for (const words of evidence) expect(answer?.text?.slice(words.start, words.end)).toBe(words.text);
    }
  });

  it('says what role the duties are of, and leaves other occupations alone', async () => {
    const found = answers(await check('--json', 'creator.md', 'creator.html', 'nurse.txt'));
    expect(found.map(({ title, role }) => ({ title, role }))).toEqual([
      { title: 'Social Media Manager', role: 'content_creator' },
      { title: 'Social Media Manager', role: 'content_creator' },
      { title: 'Staff Nurse, Night Shift', role: 'not_social' },
    ]);
    expect(found[2]).toMatchObject({ verdict: 'not_social', claims: [] });
  });

  it('accuses a title that no definition defends, and not one that fits', async () => {
    const lines = ['Paid Social Specialist', 'Content Creator', 'Office Helper'].map((title) => postingLine({ title }));
    const found = answers(await truetitle(['check', '--json', '-'], lines.join('')));
    expect(found.map(({ verdict }) => verdict)).toEqual(['mislabelled', 'match', 'no_claim']);
  });

  it('takes the text of a line as it is, and adds it only on demand', async () => {
    const line = postingLine({ id: 7, company: 'Moss & Finch' });
    const [plain] = answers(await truetitle(['check', '--json', '-'], line));
    expect(plain).not.toHaveProperty('text');
    const [withText] = answers(await truetitle(['check', '--json', '--text', '-'], line));
    expect(withText).toMatchObject({ id: 7, company: 'Moss & Finch', text: CREATOR });
  });

  it('reads a fragment of HTML in a line under the title of the line', async () => {
    const body = CREATOR_PAGE.slice(CREATOR_PAGE.indexOf('<p>'), CREATOR_PAGE.indexOf('</main>'));
    const [answer] = answers(
      await truetitle(['check', '--json', '-'], postingLine({ body, format: 'html', title: 'Video Editor' })),
    );
    expect(answer).toMatchObject({ title: 'Video Editor', role: 'content_creator', error: null });
  });
});

describe('bad input', () => {
  it('answers every line, the broken ones with their number', async () => {
    const outcome = await check('--json', 'lines.jsonl');
    expect(codes(outcome)).toEqual([
      [1, null],
      ['lines.jsonl:2', 'bad_json'],
      [3, 'unknown_format'],
      [4, null],
    ]);
    expect(answers(outcome)[1]?.error?.message).toMatch(/^lines\.jsonl, line 2: /);
    expect(outcome.status).toBe(0);
  });

  it('names the line of a page that holds no posting', async () => {
    const page = {
      id: 'p',
      title: 'T',
      body: '<html><head><title>T</title></head><body></body></html>',
      format: 'html',
    };
    const [answer] = answers(await truetitle(['check', '--json', '-'], `${JSON.stringify(page)}\n`));
    expect(answer).toMatchObject({
      id: 'p',
      title: 'T',
      error: { message: expect.stringMatching(/^standard input, line 1: /) },
    });
  });

  it('answers the files that cannot be read and goes on', async () => {
    const outcome = await check('--json', 'empty.md', 'picture.html', 'posting.docx', 'story.html', 'nurse.txt');
    expect(codes(outcome)).toEqual([
      ['empty.md', 'empty'],
      ['picture.html', 'unreadable'],
      ['posting.docx', 'unknown_format'],
      ['story.html', 'no_posting'],
      ['nurse.txt', null],
    ]);
    expect(outcome.status).toBe(0);
    for (const { id, error, ...rest } of answers(outcome).slice(0, 4)) {
      expect(error?.message).toContain(id);
      expect(rest).toMatchObject({
        verdict: null,
        role: null,
        claims: [],
        also: [],
        signals: [],
        duties: [],
        reasons: [],
      });
    }
  });

  it('ends with 1 when an input cannot be opened, and still answers the rest', async () => {
    const outcome = await check('--json', 'missing.md', 'folder.md', 'nurse.txt');
    expect(codes(outcome)).toEqual([
      ['missing.md', 'cannot_open'],
      ['folder.md', 'cannot_open'],
      ['nurse.txt', null],
    ]);
    expect(outcome.status).toBe(1);
    expect(outcome.stderr).toContain('missing.md: there is no such file');
  });

  it.each([
    ['no file'],
    ['an unknown option', '--everything', 'nurse.txt'],
    ['an address that is none', '--url', 'moss', 'creator.html'],
    ['an option without its value', '--url'],
  ])('ends with 2 for %s', async (_what, ...args) => {
    const outcome = await check(...args);
    expect(outcome).toMatchObject({ status: 2, stdout: '' });
    expect(outcome.stderr).toContain('check --help');
  });

  it('is not held up by a line of 100 MB', async () => {
    const piece = Buffer.alloc(1 << 20, 'a');
    function* stream() {
      for (let at = 0; at < 100; at++) yield piece;
      yield Buffer.from(`\n${postingLine({ id: 'after' })}`);
    }
    const found = answers(await truetitle(['check', '--json', '-'], stream()));
    expect(found.map(({ id, error }) => [id, error?.code ?? null])).toEqual([
      ['-:1', 'too_large'],
      ['after', null],
    ]);
  });

  it.each([
    ['one line', 'Write a post and answer the comments. '],
    ['many lines', '- Write a post and answer the comments\n'],
    ['dots', '.....'],
  ])('answers 5 MB of text in %s', { timeout: 30_000 }, async (_how, text) => {
    const body = text.repeat(5_000_000 / text.length);
    const [answer] = answers(await truetitle(['check', '--json', '-'], postingLine({ body, format: 'text' })));
    expect(answer?.error).toBeNull();
  });

  it('says that it read no more than the beginning of a text', async () => {
    const told = async (count: number) => {
      const body = '- Write a post and answer the comments\n'.repeat(count);
      const [answer] = answers(await truetitle(['check', '--json', '-'], postingLine({ body, format: 'text' })));
      return answer?.reasons.some((reason) => reason.includes('10,000'));
    };
    expect([await told(10_000), await told(10_001)]).toEqual([false, true]);
  });

  it('tells somebody with a saved page what to do with it, not with a browser', async () => {
    const page = (body: string) => postingLine({ body: `<!doctype html><title>Board</title>${body}`, format: 'html' });
    const lines = [page('<div id="app"></div>'), page('<p>Nothing to see here.</p>')];
    const messages = answers(await truetitle(['check', '--json', '-'], lines.join(''))).map(
      ({ error }) => error?.message,
    );
    expect(messages[0]).toMatch(/no text yet\. Save the page/);
    expect(messages[1]).toMatch(/no job posting .* \.txt or \.md/);
    expect(messages.join()).not.toMatch(/selection|button|[Oo]pen one|try again/);
  });
});

describe('the report for people', () => {
  it('names the posting, its title and the role it reads as', async () => {
    const { stdout, status } = await check('creator.md');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^creator\.md\n/);
    expect(stdout).toContain('Social Media Manager');
    expect(stdout).toMatch(/content creator/i);
  });

  it('says what is wrong with an input instead', async () => {
    const { stdout } = await check('story.html', 'nurse.txt');
    expect(stdout).toMatch(/^story\.html\n.{20,}\n\nnurse\.txt\n/);
  });
});
