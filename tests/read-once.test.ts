import { expect, it, vi } from 'vitest';
import { analyse } from '../lib/analysis/analyse';
import { aimAt } from '../lib/analysis/explain/aim';
import { textFilePosting, textPosting } from '../lib/cli/input/text';
import { CREATOR, NURSE } from './cli/postings';
import { WRITTEN } from './fixtures/roles';

const cut = vi.hoisted(() => ({ characters: 0 }));
vi.mock('../lib/lexicon/tokens', async (original) => {
  const tokens = await original<typeof import('../lib/lexicon/tokens')>();
  const tokenise = (text: string) => {
    cut.characters += text.length;
    return tokens.tokenise(text);
  };
  return { ...tokens, tokenise };
});

/** How many characters are cut into words while something is done, as a multiple of a text's own. */
function timesCut(text: string, work: () => unknown): number {
  cut.characters = 0;
  work();
  return cut.characters / text.length;
}

const POSTINGS = [
  ...[CREATOR, NURSE].map((text) => textFilePosting(text, 'markdown')),
  ...WRITTEN.map(({ title, lines }) => textPosting(lines.join('\n'), 'text', { title, company: null })),
];

it.each(POSTINGS.map((posting) => [posting.title, posting] as const))(
  'cuts "%s" into words once',
  (_title, posting) => {
    const times = timesCut(posting.text, () => analyse(posting));
    expect(times).toBeGreaterThanOrEqual(1);
    expect(times).toBeLessThan(1.5);
  },
);

it('cuts it no more when its duties are held against a role', () => {
  const [posting] = POSTINGS;
  if (!posting) throw new Error('no posting');
  const { duties } = analyse(posting);
  expect(timesCut(posting.text, () => aimAt('content_creator', posting, duties))).toBeLessThan(0.1);
});
