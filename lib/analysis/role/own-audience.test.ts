import { describe, expect, it } from 'vitest';
import { textPosting } from '../../cli/input/text';
import { analyse } from '../analyse';

const verdictOn = (title: string, duties: string[]) =>
  analyse(
    textPosting(`What you will do\n${duties.map((duty) => `• ${duty}`).join('\n')}`, 'text', { title, company: null }),
  );

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

  it('is not seen where a single turn of phrase speaks of an audience', () => {
    const { role } = verdictOn('Content Creator', [
      'Write captions and scripts for our videos',
      'Film and edit short videos for Instagram',
      'Grow your own skills in design with us',
      'Appear on camera when a colleague is away',
    ]);
    expect(role).toBe('content_creator');
  });
});
