import { expect, it } from 'vitest';
import { noMix } from '../analysis/role/mix';
import type { Verdict } from '../analysis/verdict';
import { english } from './english';
import { verdictAsMarkdown, verdictAsText } from './share';

const verdict = {
  title: 'Community Manager',
  company: 'A*B',
  claims: ['community_manager'],
  role: 'ads_specialist',
  verdict: 'mislabelled',
  confidence: 0.7,
  distance: null,
  mix: { ...noMix(), community: 0.25, ads: 0.75 },
  duties: [{ text: 'Run <ads> on #one', category: 'ads' }],
  reasons: ['3 of 4 duties run paid campaigns.'],
} as unknown as Verdict;

it('puts the answer, the mix and the address into plain text', () => {
  expect(verdictAsText(english, verdict, 'https://jobs.example/1').split('\n')).toEqual([
    'Community Manager · A*B',
    'Says Community Manager. Reads as Ads Specialist.',
    'Fairly sure (70%)',
    '',
    'Community: 25%',
    'Ads: 75%',
    '',
    '- 3 of 4 duties run paid campaigns.',
    '',
    'https://jobs.example/1',
  ]);
});

it('keeps the words of a posting from becoming markup', () => {
  const markdown = verdictAsMarkdown(english, verdict, 'https://jobs.example/1');
  expect(markdown).toContain('## Community Manager · A\\*B');
  expect(markdown).toContain('- Run \\<ads\\> on \\#one');
});
