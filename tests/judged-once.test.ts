import { beforeEach, describe, expect, it, vi } from 'vitest';
import { blocksOf } from '../lib/analysis/text/blocks';
import { judgeAgain, readTab } from '../lib/extension/read';
import { answerTo } from '../lib/pages/desk/answer';

const count = vi.hoisted(() => ({ judged: 0, found: 0 }));

vi.mock('../lib/analysis/judge', async (original) => {
  const { judge } = await original<typeof import('../lib/analysis/judge')>();
  return {
    judge: (...given: Parameters<typeof judge>) => {
      count.judged++;
      return judge(...given);
    },
  };
});
vi.mock('../lib/analysis/find/find-duties', async (original) => {
  const find = await original<typeof import('../lib/analysis/find/find-duties')>();
  return {
    ...find,
    findDuties: (...given: Parameters<typeof find.findDuties>) => {
      count.found++;
      return find.findDuties(...given);
    },
  };
});

const text = 'Tasks\n- Film and edit clips for TikTok\n- Answer comments\n- Write captions\n- Plan the calendar';
const posting = { title: 'Social Media Manager', company: null, text, blocks: blocksOf(text, 'text') };
const entry = {
  ...{ id: 'own/film', topic: 'own', means: 'Films.', strength: 1, category: 'strategy' as const },
  ...{ words: [['film']], nouns: [], frames: [], more: {} },
};

vi.mock('../lib/extension/inject', () => ({
  injectReader: async () => [],
  chooseFrame: () => ({
    frameId: 0,
    answer: { kind: 'posting', reading: 'r', url: 'https://jobs.example', posting, frames: [] },
  }),
}));
vi.mock('../lib/extension/draw', () => ({ drawMarks: async () => undefined }));
vi.mock('../lib/extension/badge', () => ({ showBadge: async () => undefined }));
vi.mock('../lib/extension/ask', () => ({ tell: async () => undefined }));
vi.mock('../lib/extension/settings', () => ({
  ownEntries: { get: async () => ({ text: '', entries: [entry] }) },
  judgeOptions: async () => ({}),
  languageModelOn: { get: async () => false },
}));
vi.mock('../lib/extension/corrections', async (original) => ({
  ...(await original<typeof import('../lib/extension/corrections')>()),
  changesOf: async () => ({ 'Answer comments': 'not_duty' }),
}));

beforeEach(() => {
  count.judged = 0;
  count.found = 0;
});

describe('a posting is read once and judged once', () => {
  it('by a press of the button, with own entries and corrections', async () => {
    const answer = await readTab(1);
    expect(count).toEqual({ judged: 1, found: 1 });
    if (answer.state !== 'judged') throw new Error('not judged');
    expect(answer.found.map(({ text }) => text)).toContain('Answer comments');
    expect(answer.verdict.duties.map(({ text }) => text)).not.toContain('Answer comments');
    expect(answer.found[0]).toMatchObject({ category: 'strategy' });
    expect(answer.found[0]?.evidence[0]?.entry).toBe('own/film');
  });

  it('by a correction, which reads nothing anew', async () => {
    const answer = await readTab(1);
    if (answer.state !== 'judged') throw new Error('not judged');
    Object.assign(count, { judged: 0, found: 0 });
    const { duties } = await judgeAgain({ kind: 'judge', posting, found: answer.found, changes: {}, options: {} });
    expect(count).toEqual({ judged: 1, found: 0 });
    expect(duties).toEqual(answer.found);
  });

  it('by a pause at the desk, also when another role is meant', () => {
    const question = {
      ticket: 1,
      posting,
      role: 'community_manager' as const,
      options: {},
      own: [entry],
      withModel: false,
    };
    const { verdict, support, aim } = answerTo(question, { model: null, use: 'off' });
    expect(count).toEqual({ judged: 1, found: 1 });
    expect(aim).toBe('community_manager');
    expect(support).toHaveLength(verdict.duties.length);
  });
});
