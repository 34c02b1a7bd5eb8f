import { describe, expect, it } from 'vitest';
import { WRITTEN, type WrittenPosting, written } from '../../tests/fixtures/roles';
import { judge } from '../analysis/judge';
import { noMix } from '../analysis/role/mix';
import { english } from './english';
import { factsOf, standing } from './facts';
import { sentence } from './sentence';
import { reportText } from './text';

const made = (role: string, title?: string) => {
  const posting = WRITTEN.find((each) => each.role === role) as WrittenPosting;
  const { posting: read, duties } = written(posting);
  return judge({ ...read, title: title ?? read.title, company: 'Oak & Son' }, duties);
};

describe('the sentence', () => {
  it.each([
    ['community_manager', undefined, 'Says Community Manager, and reads as one.'],
    ['community_manager', 'Media Buyer', 'Says Ads Specialist. Reads as Community Manager.'],
    ['ads_specialist', 'Marketing', 'Claims no social media role. Reads as Ads Specialist.'],
  ])('%s as %s', (role, title, expected) => {
    expect(sentence(english, made(role, title))).toBe(expected);
  });

  it('says when there is too little', () => {
    expect(sentence(english, judge({ title: 'Marketing', company: null, text: '', blocks: [] }, []))).toBe(
      'Too little to tell.',
    );
  });
});

it.each([
  [{ execution: 0.25, strategy: 0.25, community: 0.25, ads: 0.25 }, 0.73, 'Strategy and execution'],
  [{ execution: 0.8, strategy: 0.1, community: 0.1 }, 0.9, 'Mostly execution'],
  [{ execution: 0.1, strategy: 0.8, analytics: 0.1 }, 0.15, 'Mostly strategy'],
])('of a mix of %o it says where it stands', (mix, position, expected) => {
  expect(standing({ ...made('content_creator'), mix: { ...noMix(), ...mix }, position })).toBe(expected);
});

it('says in few words what kind of job it is', () => {
  const kind = { level: 'lead', hybrid: true, horizon: 'both', ownership: 'owns', platformFocus: 'TikTok' } as const;
  expect(factsOf(english, { ...made('content_creator'), ...kind })).toEqual([
    'Lead level',
    'Two roles in one',
    'Short and long term',
    'Owns the work',
    'Lives on TikTok',
  ]);
});

describe('reports', () => {
  const verdict = made('community_manager', 'Media Buyer');

  it('text holds the verdict, why, every duty and what to ask', () => {
    const text = reportText(verdict);
    for (const line of [sentence(english, verdict), ...verdict.reasons, ...verdict.duties.map((duty) => duty.text)])
      expect(text).toContain(line);
    expect(text).toContain('Questions to ask:');
    expect(text).toMatch(/^Media Buyer - Oak & Son\n=+\n/);
  });
});
