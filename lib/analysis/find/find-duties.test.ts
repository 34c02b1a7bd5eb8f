import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { took } from '../../../tests/took';
import { blocksOf } from '../text/blocks';
import { ReadLine } from '../text/read-line';
import { dutyProbability, findDuties } from './find-duties';

function found(text: string, format: 'text' | 'markdown' = 'markdown', page = false): string[] {
  return findDuties({ text, blocks: blocksOf(text, format), title: 'Producer', page }).map((duty) => {
    expect(duty.text).toBe(text.slice(duty.start, duty.end));
    return duty.text;
  });
}

const POSTING = `
Lanternfish is a small studio that makes films about the sea.

## What you'll do
- Film and edit two short videos a week for our channels
- Reply to comments and messages within a day
- Track reach and watch time and report them every month

## What you bring
- 2+ years of experience with short video
- Excellent writing skills
- Ability to work at weekends

## What we offer
- 30 days of holiday
- Work with a friendly team

Send us your CV and three clips. We are an equal opportunity employer.
`;

describe('findDuties', () => {
  it('finds the duties and leaves requirements, benefits, company and legal text out', () => {
    expect(found(POSTING)).toEqual([
      'Film and edit two short videos a week for our channels',
      'Reply to comments and messages within a day',
      'Track reach and watch time and report them every month',
    ]);
  });

  it('tells the heading a duty stands under, also a lead-in', () => {
    const text =
      'As our producer you will:\n- Film and edit short videos for our channels\n- Schedule posts for the week';
    const duties = findDuties({ text, blocks: blocksOf(text, 'text') });
    expect(duties.map(({ heading }) => heading)).toEqual(Array(2).fill('As our producer you will:'));
  });

  it('is not deceived by a heading that lies', () => {
    const text = `Responsibilities
- Write posts for three channels
- Answer comments and messages from readers
- 3+ years of experience in social media
- Bachelor's degree in communications
- Excellent communication skills`;
    expect(found(text, 'text')).toEqual([
      'Write posts for three channels',
      'Answer comments and messages from readers',
    ]);
  });

  it('finds duties without any heading', () => {
    const text = `- Plan and schedule content for our channels
- Answer questions from the community every day
- Strong writing skills required`;
    expect(found(text, 'text')).toEqual([
      'Plan and schedule content for our channels',
      'Answer questions from the community every day',
    ]);
  });

  it('finds duties in an opening paragraph, sentence by sentence', () => {
    const text =
      'We are a bakery in Ghent. You will own our Instagram and TikTok accounts and create daily content for them. You have a sweet tooth.';
    expect(found(text, 'text')).toEqual([
      'You will own our Instagram and TikTok accounts and create daily content for them.',
    ]);
  });

  it('cuts paragraphs of a page at typed dashes and line ends', () => {
    const text = 'Your tasks\n- Write the weekly newsletter for members\n- Moderate the forum and answer questions';
    const duties = findDuties({ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] });
    expect(duties.map((duty) => duty.text)).toEqual([
      'Write the weekly newsletter for members',
      'Moderate the forum and answer questions',
    ]);
  });

  it('cuts a posting that lost its line ends', () => {
    const text =
      '## Your tasks - Write the weekly newsletter for members - Moderate the forum every day - Track the results of our posts';
    expect(found(text)).toHaveLength(3);
  });

  it('splits an item with two duties and keeps one with an explanation whole', () => {
    const text = `## Responsibilities
- Write posts for all four channels. Report their reach to the editor every week.
- Community: answer comments and questions from members
- Schedule posts with our planning tool. It is easy to learn.`;
    expect(found(text)).toEqual([
      'Write posts for all four channels.',
      'Report their reach to the editor every week.',
      'Community: answer comments and questions from members',
      'Schedule posts with our planning tool. It is easy to learn.',
    ]);
  });

  it('lets the prose of a page add nothing to a list of duties', () => {
    const text = `## About the role\nYou will create videos and manage our channels.\n${POSTING}- Plan the monthly content calendar\n`;
    const listed = text.replace('- Track', '- Plan the content calendar for each month\n- Track');
    expect(found(listed)).toContain('You will create videos and manage our channels.');
    expect(found(listed, 'markdown', true)).not.toContain('You will create videos and manage our channels.');
  });

  it('takes the prose of a page that lists little for duties, and a short heading for none', () => {
    const text = `## Community management
You will answer comments in our forum every day.
You will write the posts for three channels.
- Plan the content calendar for each month`;
    expect(found(text, 'markdown', true)).toEqual([
      'You will answer comments in our forum every day.',
      'You will write the posts for three channels.',
      'Plan the content calendar for each month',
    ]);
    const listed = `## Responsibilities\n${['Plan the calendar', 'Write captions', 'Answer comments', 'Report on reach']
      .map((act) => `## Manage campaigns\n- ${act} for all of our four channels`)
      .join('\n')}`;
    expect(found(listed)).toHaveLength(4);
  });

  it('finds nothing where there is nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('......')).toEqual([]);
    expect(found('\u0000\uffff\ud800 \u202e')).toEqual([]);
  });

  it('never throws, and its duties are separate stretches in order', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '- Write posts',
        '\n',
        '## Tasks',
        '. ',
        '; ',
        'You will manage content',
        ': ',
        '• ',
        '1) ',
        '\ud800',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of findDuties({ text, blocks: blocksOf(text, 'markdown') })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  it('bears huge texts', () => {
    const time = took(() => {
      expect(found('- Manage the content calendar\n'.repeat(100_000)).length).toBeGreaterThan(1_000);
      expect(found('manage content, '.repeat(200_000), 'text').length).toBeLessThanOrEqual(1);
    });
    expect(time).toBeLessThan(15_000);
  });
});

describe('dutyProbability', () => {
  it('tells a duty from a line that is none', () => {
    for (const duty of [
      'Write captions for three channels',
      'Management of paid campaigns',
      'Answering questions in our forum',
    ])
      expect(dutyProbability(new ReadLine(duty))).toBeGreaterThan(0.5);
    for (const other of [
      '3+ years of experience in marketing',
      'Excellent writing skills',
      '30 days of holiday',
      'Your responsibilities include:',
    ])
      expect(dutyProbability(new ReadLine(other))).toBeLessThan(0.5);
  });
});
