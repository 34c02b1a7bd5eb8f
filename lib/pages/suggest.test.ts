import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { suggestEntries } from './suggest';

it('makes a draft entry of every correction, whatever the line says', () => {
  const wild = 'Reply: "now" # or\nnever]';
  expect(parse(suggestEntries({ 'Boost posts': 'ads', [wild]: 'not_duty' })).entries).toEqual([
    { id: 'duty/suggestion-1', means: '', words: [], category: 'ads', yes: ['Boost posts'] },
    { id: 'duty/suggestion-2', means: '', words: [], no: [{ text: wild }] },
  ]);
});
