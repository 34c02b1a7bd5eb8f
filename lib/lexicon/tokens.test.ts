import { expect, it } from 'vitest';
import { took } from '../../tests/took';
import { tokenise } from './tokens';

const norms = (text: string) => tokenise(text).map(({ norm }) => norm);

it('gives words their place in the text', () => {
  const text = '• You’ll réply — 24/7 & more';
  expect(tokenise(text).map(({ start, end, norm }) => `${norm}=${text.slice(start, end)}`)).toEqual([
    'you=You',
    'will=ll',
    'reply=réply',
    '#=24',
    '#=7',
    'and=&',
    'more=more',
  ]);
});

it('keeps a possessive with its word', () => {
  const text = "the brand's voice";
  const brand = tokenise(text)[1];
  expect(brand).toMatchObject({ norm: 'brand', start: 4, end: 11 });
});

it('spells the British and the American way alike', () => {
  expect(norms('programme behaviour catalogue analysed labelling organisation')).toEqual(
    norms('program behavior catalog analyzed labeling organization'),
  );
});

it('says what stands between words', () => {
  expect(tokenise('Ads: plan, buy (daily) pay-per-click. End').map(({ gap }) => gap)).toEqual([
    'stop',
    'colon',
    'comma',
    'open',
    'stop',
    'join',
    'join',
    'stop',
  ]);
});

it('stays fast on odd input', () => {
  for (const odd of ['......', "'", '&', 'é', 'a-', '\u0301', '1,'])
    expect(took(() => tokenise(odd.repeat(50_000)))).toBeLessThan(1_000);
});
