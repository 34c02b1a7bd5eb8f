import { describe, expect, it } from 'vitest';
import { ReadLine } from '../text/read-line';
import { frameOf } from './frame';
import type { Slot } from './frame-shape';

/** The words of a line that stand in a slot, in the order of the line. */
function words(line: string, slot: Slot): string[] {
  const { parts } = frameOf(new ReadLine(line));
  return parts.filter((part) => part.slot === slot).map(({ match }) => line.slice(match.start, match.end));
}

describe('frameOf', () => {
  it.each([
    ['Write captions and schedule posts', ['Write', 'schedule']],
    ['You will help us to moderate the forum', ['moderate']],
    ['We are hiring an editor to help us grow our following', ['grow']],
    ['The town library seeks a student to help film its readings', ['film']],
    ['This person must also know how to hire and manage outside writers', ['hire', 'manage']],
    ['Reporting to the Head of Brand, the intern will answer comments', ['answer']],
  ])('finds the acts of %j', (line, acts) => {
    expect(words(line, 'act')).toEqual(acts);
  });

  it.each([
    ['Work with designers to make posters', ['Work with'], ['make']],
    ['Working closely with our agency to buy and test ads', ['Working closely with'], ['buy', 'test']],
    ['Use insights to shape the plan', ['Use'], ['shape']],
  ])('takes what only leads to the work for an aside: %j', (line, asides, acts) => {
    expect(words(line, 'aside')).toEqual(asides);
    expect(words(line, 'act')).toEqual(acts);
  });

  it('takes working with others for the act where nothing follows', () => {
    expect(words('Liaising with the press office', 'act')).toEqual(['Liaising with']);
    expect(words('Liaising with the press office', 'aside')).toEqual([]);
  });

  it('counts the acts behind an aside from one', () => {
    const { parts, heads } = frameOf(new ReadLine('Partner with leaders to develop and implement the social strategy'));
    expect(heads).toBe(2);
    expect(parts.filter(({ slot }) => slot === 'act').map(({ head }) => head)).toEqual([1, 2]);
  });

  it('takes the last noun of a phrase for the object', () => {
    expect(words('Develop a video distribution system', 'obj')).toEqual(['system']);
    expect(words('Develop a video distribution system', 'mod')).toEqual(['video']);
  });

  it('finds no word inside a saying', () => {
    const { parts } = frameOf(new ReadLine('Keep the photo library in order across the board'));
    expect(parts.map(({ match }) => match.word)).not.toEqual(expect.arrayContaining(['order']));
    expect(parts.map(({ match }) => match.word)).not.toEqual(expect.arrayContaining(['board']));
  });

  it('takes what follows a colon for examples, unless an act begins there', () => {
    expect(words('Develop the presence of the museum: interviews, podcasts', 'example')).toContain('interviews');
    expect(words('Community: answer comments', 'label')).toEqual(['Community']);
    expect(words('Community: answer comments', 'act')).toEqual(['answer']);
  });
});
