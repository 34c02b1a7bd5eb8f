import { expect, it } from 'vitest';
import messages from '../../assets/public/_locales/en/messages.json';
import type { Verdict } from '../analysis/verdict';
import { distance, sentence, sureness } from './sentence';
import type { Words } from './words';

globalThis.document ??= { documentElement: { lang: 'en' } } as Document;

const words: Words = (key, ...fillings) =>
  fillings.reduce<string>((text, filling, i) => text.replace(`$${i + 1}`, String(filling)), messages[key].message);

const verdict = (part: Partial<Verdict>) =>
  ({ claims: [], also: [], role: null, distance: null, ...part }) as unknown as Verdict;

it.each<[Partial<Verdict>, string]>([
  [
    { verdict: 'mislabelled', claims: ['social_media_manager'], role: 'content_creator' },
    'Says Social Media Manager. Reads as Content Creator.',
  ],
  [{ verdict: 'match', claims: ['influencer'], role: 'influencer' }, 'Says Influencer, and reads as one.'],
  [
    { verdict: 'match', claims: ['social_media_manager'], role: 'social_media_specialist' },
    'Says Social Media Manager, a fair name for it. Reads as Social Media Specialist.',
  ],
  [
    { verdict: 'mislabelled', claims: ['community_manager', 'influencer'], role: 'ads_specialist' },
    'Says Community Manager or Influencer. Reads as Ads Specialist.',
  ],
  [{ verdict: 'no_claim', role: 'community_manager' }, 'Claims no social media role. Reads as Community Manager.'],
  [{ verdict: 'not_social', role: 'not_social' }, 'Not a social media job.'],
  [{ verdict: 'unclear', role: null }, 'Too little to tell.'],
  [{ verdict: 'unclear', role: 'content_creator' }, 'Too little to tell. Perhaps Content Creator.'],
  [{ verdict: 'unclear', role: 'not_social' }, 'Too little to tell.'],
])('says %o in one sentence', (part, said) => {
  expect(sentence(words, verdict(part))).toBe(said);
});

it('says how sure it is in words and as a number', () => {
  expect([0.9, 0.7, 0.5, 0.1].map((confidence) => sureness(words, confidence))).toEqual([
    'Very sure (90%)',
    'Fairly sure (70%)',
    'Not so sure (50%)',
    'Hardly sure (10%)',
  ]);
});

it('says how many duties would tip it', () => {
  const away = (duties: number) =>
    distance(words, verdict({ distance: { duties, from: 'execution', to: 'strategy', role: 'influencer', text: '' } }));
  expect(away(1)).toBe('1 duty away from Influencer');
  expect(away(3)).toBe('3 duties away from Influencer');
  expect(distance(words, verdict({}))).toBe('');
});
