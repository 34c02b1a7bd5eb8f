import { describe, expect, it } from 'vitest';
import { textPosting } from '../../cli/input/text';
import { analyse } from '../analyse';
import { readingOf } from './posting-reading';

const postingOf = (title: string, duties: string[]) =>
  textPosting(`What you will do\n${duties.map((duty) => `• ${duty}`).join('\n')}`, 'text', { title, company: null });

const verdictOn = (title: string, duties: string[]) => analyse(postingOf(title, duties));

describe('a person with an own audience', () => {
  it('is an influencer though hardly a duty speaks of channels', () => {
    const { role, verdict } = verdictOn('Livestream Host', [
      'Present two-hour live shopping streams, four evenings weekly',
      'Demonstrate products on your own skin and talk honestly about results',
      'Promote upcoming shows on your personal channels',
      'Chat with viewers by name and keep the mood up',
      'Take part in brand shoots and launches as the face of chosen lines',
    ]);
    expect({ role, verdict }).toEqual({ role: 'influencer', verdict: 'match' });
  });

  it('is named as such under a title that claims nothing', () => {
    const { role, verdict } = verdictOn('Marketing Associate', [
      'Wear and use our jackets on your walks and show your followers how they hold',
      'Film clips for your own channels, marked as sponsored',
      'Answer what your followers ask about the jackets',
      'Hand your personal code to friends and followers',
    ]);
    expect({ role, verdict }).toEqual({ role: 'influencer', verdict: 'no_claim' });
  });

  it.each([
    [false, ['Promote us on your own channels']],
    [true, ['Promote us on your own channels', 'Answer what your followers ask']],
    [true, ['Promote us on your own channels, with a discount code']],
    [false, ['Appear on camera', 'Know your audience', 'Represent the brand at events']],
    [false, ['Grow your own skills in design', 'Appear on camera']],
  ])('%s: %j', (is, duties) => {
    const posting = postingOf('Content Creator', duties);
    expect(readingOf(posting, []).profile.facts.has('own_audience')).toBe(is);
  });
});
