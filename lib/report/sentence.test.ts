import { expect, it } from 'vitest';
import { SAID, verdictWith } from '../../tests/fixtures/verdicts';
import { english } from './english';
import { certainty, distance, sentence, sureness } from './sentence';

it.each(SAID)('says of %o: %s', (part, said) => {
  expect(sentence(english, verdictWith(part))).toBe(said);
});

it('says how sure it is in words and as a number', () => {
  expect([0.9, 0.7, 0.5, 0.1].map((confidence) => sureness(english, confidence))).toEqual([
    'Very sure (90%)',
    'Fairly sure (70%)',
    'Not so sure (50%)',
    'Hardly sure (10%)',
  ]);
});

it('says how many duties would tip it', () => {
  const away = (duties: number) => ({
    distance: { duties, from: 'execution' as const, to: 'strategy' as const, role: 'influencer' as const, text: '' },
  });
  expect(distance(english, verdictWith(away(1)))).toBe('1 duty away from Influencer');
  expect(distance(english, verdictWith(away(3)))).toBe('3 duties away from Influencer');
  expect(distance(english, verdictWith({ ...away(3), role: 'influencer' }))).toBe('');
  expect(distance(english, verdictWith({}))).toBe('');
  expect(certainty(english, verdictWith({ ...away(1), confidence: 0.7 }))).toBe(
    'Fairly sure (70%) · 1 duty away from Influencer',
  );
});
