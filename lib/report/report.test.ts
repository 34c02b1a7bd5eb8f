import { describe, expect, it } from 'vitest';
import { WRITTEN, type WrittenPosting, written } from '../../tests/fixtures/roles';
import { judge } from '../analysis/judge';
import { reportCsv } from './csv';
import { reportMarkdown } from './markdown';
import { certainty, sentence, standing } from './sentence';
import { reportText } from './text';

const NO_MIX = { execution: 0, strategy: 0, community: 0, ads: 0, analytics: 0, other: 0 };

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
    expect(sentence(made(role, title))).toBe(expected);
  });

  it('says when there is too little', () => {
    expect(sentence(judge({ title: 'Marketing', company: null, text: '', blocks: [] }, []))).toBe(
      'Too little to tell.',
    );
  });
});

it.each([
  [{ execution: 0.25, strategy: 0.25, community: 0.25, ads: 0.25 }, 0.73, 'strategy and execution'],
  [{ execution: 0.8, strategy: 0.1, community: 0.1 }, 0.9, 'mostly execution'],
  [{ execution: 0.1, strategy: 0.8, analytics: 0.1 }, 0.15, 'mostly strategy'],
])('of a mix of %o it says where it stands', (mix, position, expected) => {
  expect(standing({ ...made('content_creator'), level: null, mix: { ...NO_MIX, ...mix }, position })).toBe(expected);
});

it('is sure in the same four steps as the interface', () => {
  const verdict = made('content_creator');
  expect([0.9, 0.7, 0.5, 0.1].map((confidence) => certainty({ ...verdict, confidence }))).toEqual([
    'very sure',
    'fairly sure',
    'not so sure',
    'hardly sure',
  ]);
});

describe('reports', () => {
  const verdict = made('community_manager', 'Media Buyer');

  it('text holds the verdict, why, every duty and what to ask', () => {
    const text = reportText(verdict);
    for (const line of [sentence(verdict), ...verdict.reasons, ...verdict.duties.map((duty) => duty.text)])
      expect(text).toContain(line);
    expect(text).toContain('Ask in the interview:');
    expect(text).toMatch(/^Media Buyer - Oak & Son\n=+\n/);
  });

  it('Markdown escapes the words of the posting', () => {
    const markdown = reportMarkdown({ ...verdict, title: '# <b>Buyer</b> *now*' });
    expect(markdown.split('\n')[0]).toBe('# \\# \\<b\\>Buyer\\</b\\> \\*now\\* - Oak & Son');
    expect(markdown).toContain('## Why');
  });

  it('CSV quotes, keeps one line a posting and defuses formulas', () => {
    const csv = reportCsv([{ ...verdict, title: '=1+1, "now"\nhere' }]);
    const [head, row, rest] = csv.split('\r\n');
    expect(head?.split(',').slice(0, 4)).toEqual(['title', 'company', 'claims', 'role']);
    expect(row).toMatch(/^"'=1\+1, ""now"" here",Oak & Son,ads_specialist,community_manager,/);
    expect(rest).toBe('');
  });
});
