import { describe, expect, it } from 'vitest';
import { tokenise } from '../../lexicon/tokens';
import { digitalWords, readSignals } from './read';

const values = (text: string, kind: string) =>
  readSignals(text)
    .filter((signal) => signal.kind === kind)
    .map((signal) => signal.value);

describe('signals', () => {
  it.each([
    ['years', 'You bring 3-5 years of experience in social media', ['3']],
    ['years', "At least two years' experience in marketing", ['2']],
    ['years', '5+ yrs working with brands', ['5']],
    ['years', 'Founded 20 years ago, with 30 years of history', []],
    ['years', 'A contract of 2 years', []],
    ['people', 'You will lead a team of four', ['leads']],
    ['people', 'You work in a team of four', []],
    ['budget', 'You manage the budget for all campaigns', ['owns']],
    ['reports_to', 'Reporting to the CMO, you plan ahead', ['senior']],
    ['reports_to', 'You report to the Head of Marketing', ['manager']],
    ['platform', 'Posts on TikTok and Instagram', ['TikTok', 'Instagram']],
    ['portfolio', 'Please send your portfolio', ['asked']],
    ['accessibility', 'Write alt text for every picture', ['expected']],
    ['privacy', 'You know the GDPR', ['expected']],
    ['kpi', 'Measured by engagement rate', ['named']],
    ['persona', 'Post on your own channels', ['own audience']],
    ['job', 'Answer phones and greet visitors', ['reception and office', 'reception and office']],
    ['industry', 'A B2B company', ['B2B']],
  ])('%s: %s', (kind, text, expected) => {
    expect(values(text, kind)).toEqual(expected);
  });

  it('come in the order of the text, with their own words', () => {
    const text = 'Lead a team. Post on Instagram. 4 years of experience. Own the budget.';
    const signals = readSignals(text);
    expect(signals.map(({ start }) => start)).toEqual([...signals.map(({ start }) => start)].sort((a, b) => a - b));
    for (const { start, end, text: words } of signals) expect(text.slice(start, end)).toBe(words);
  });

  it('are none in an empty text', () => {
    expect(readSignals('')).toEqual([]);
  });
});

it('counts words about digital channels', () => {
  expect(digitalWords(tokenise('Reply to comments from our followers on Instagram'))).toBeGreaterThan(2);
  expect(digitalWords(tokenise('Plan the rota of the ward'))).toBe(0);
});
