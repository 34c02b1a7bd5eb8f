import { describe, expect, it } from 'vitest';
import { NoModel } from '../../lib/cli/model';
import { truetitle } from './in-process';

const classify = async (...lines: string[]) => {
  const { stdout, status } = await truetitle(['classify'], `${lines.join('\n')}\n`);
  expect(status).toBe(0);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
};

describe('classify', () => {
  it('says of each duty what it is about, and which words say so', async () => {
    const texts = [
      'Film and edit short videos for our channels',
      'Define the social media strategy and set yearly goals',
      'Reply to comments and moderate our Discord server',
      'Set up and optimise paid campaigns in Meta Ads Manager',
      'Measure the reach of every post and write a weekly report on it',
      'Order paper for the office printer',
      'At least three years of experience',
    ];
    const found = await classify(...texts.map((text, id) => JSON.stringify({ id, text })));
    expect(found.map(({ id, category }) => [id, category])).toEqual([
      [0, 'execution'],
      [1, 'strategy'],
      [2, 'community'],
      [3, 'ads'],
      [4, 'analytics'],
      [5, 'other'],
      [6, 'not_duty'],
    ]);
    for (const { id, second, confidence, evidence } of found.slice(0, 5)) {
      expect(second === null || typeof second === 'string').toBe(true);
      expect(confidence).toBeGreaterThan(0.3);
      expect(evidence.length).toBeGreaterThan(0);
      for (const { entry, text, start, end } of evidence) {
        expect(entry).toEqual(expect.any(String));
        expect(texts[id]?.slice(start, end)).toBe(text);
      }
    }
  });

  it('answers a bad line with an error and goes on', async () => {
    const found = await classify('{"id": 1}', 'nothing', '{"id": 3, "text": "Write posts"}');
    expect(found.map(({ id, category, error }) => [id, category, error?.code])).toEqual([
      [1, null, 'bad_line'],
      ['-:2', null, 'bad_json'],
      [3, 'execution', undefined],
    ]);
  });

  it('says when there was nothing to read', async () => {
    const { stdout, status } = await truetitle(['classify'], '');
    expect([status, JSON.parse(stdout).error.code]).toEqual([0, 'empty']);
  });

  it('ends with 1 when a file cannot be opened, with 2 for bad usage', async () => {
    expect(await truetitle(['classify', 'missing.jsonl'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('missing.jsonl'),
    });
    expect(await truetitle(['classify', '--fast'])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('help', () => {
  it.each([
    [['--help'], 'Commands'],
    [['check', '--help'], '--no-boards'],
    [['classify', '-h'], 'not_duty'],
  ])('%s explains', async (args, words) => {
    const { status, stdout } = await truetitle(args);
    expect(status).toBe(0);
    expect(stdout).toContain(words);
  });

  it.each(['check', 'classify'])('%s says that a name is empty', async (command) => {
    const answer = await truetitle([command, '']);
    expect(answer).toMatchObject({ status: 2, stderr: expect.stringContaining('The name of a FILE is empty.') });
  });

  it.each([[[]], [['guess']]])('ends with 2 without a command that exists: %s', async (args) => {
    expect(await truetitle(args)).toMatchObject({ status: 2, stderr: expect.stringContaining('--help') });
  });

  it('explains a label by its sources and its words, with the language model and without', async () => {
    const line = `${JSON.stringify({ id: 1, text: 'Run paid ads on Facebook', context: ['Film clips'] })}\n`;
    const explained = async (...options: string[]) =>
      JSON.parse((await truetitle(['classify', '--explain', ...options], line)).stdout).why;
    const { sources, features } = await explained();
    expect(sources.words + sources.meaning + sources.context).toBeCloseTo(1);
    expect(sources.meaning).toBeGreaterThan(0);
    expect(features.reduce((sum: number, { share }: { share: number }) => sum + Math.abs(share), 0)).toBeCloseTo(1);
    for (const { text, start, end } of features) expect('Run paid ads on Facebook'.slice(start, end)).toBe(text);
    expect((await explained('--no-model')).sources).toEqual({ words: 1, meaning: 0, context: 0 });
  });

  it('needs no language model when told so, and says what to do when there is none', async () => {
    const refused = async () => {
      throw new NoModel('The file is missing.');
    };
    const line = '{"id": 1, "text": "Film clips"}\n';
    expect(await truetitle(['classify'], line, undefined, undefined, refused)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'truetitle: The file is missing.\n',
    });
    const alone = await truetitle(['classify', '--no-model'], line, undefined, undefined, refused);
    expect(JSON.parse(alone.stdout)).toMatchObject({ category: 'execution' });
  });
});
