import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { took } from '../../../tests/took';
import { blocksOf } from './blocks';

const shown = (text: string, format: 'text' | 'markdown') =>
  blocksOf(text, format).map(({ kind, level, start, end }) => `${kind}${level ?? ''}: ${text.slice(start, end)}`);

describe('blocksOf markdown', () => {
  it('knows headings of every kind without their marks', () => {
    const text = '# Producer\n\nTasks\n-----\n\n##Your day:##\n\n**What you bring**\n\n<h3>Perks</h3>\n';
    expect(shown(text, 'markdown')).toEqual([
      'heading1: Producer',
      'heading2: Tasks',
      'heading2: Your day:',
      'heading5: What you bring',
      'heading3: Perks',
    ]);
  });

  it('gives items their depth and joins what belongs to them', () => {
    const text = '* Film\n  on location\n    - cut\n1. Publish\n2\\) Reply\n';
    expect(shown(text, 'markdown')).toEqual([
      'item1: Film\n  on location',
      'item2: cut',
      'item1: Publish',
      'item1: Reply',
    ]);
  });

  it('leaves out front matter, comments, rules and tables', () => {
    const text = '---\ntitle: x\n---\n<!-- hidden\nstill -->\n| a | b |\n|---|---|\n\n***\nWe film.<br>- Cut';
    expect(shown(text, 'markdown')).toEqual(['paragraph: We film.', 'item1: Cut']);
  });

  it('takes a bold sentence for a paragraph', () => {
    expect(shown('**We publish every day.**', 'markdown')).toEqual(['paragraph: We publish every day.']);
  });
});

describe('blocksOf text', () => {
  it('knows typed bullets of many kinds', () => {
    const text = '– Film\n• Cut\n✓ Post\n(3) Reply\no Greet\n-Welcome\n· 1) Thank';
    expect(shown(text, 'text')).toEqual(
      ['Film', 'Cut', 'Post', 'Reply', 'Greet', 'Welcome', 'Thank'].map((t) => `item1: ${t}`),
    );
  });

  it('joins the lines of a hard-wrapped text and of its items', () => {
    const text = [
      'In this job you look after the forum of our members, answer what they ask and',
      'bring their wishes to the editors.',
      '',
      '- Welcome new members and show them around the places where they are likely to',
      '  find friends',
    ].join('\n');
    expect(blocksOf(text, 'text')).toHaveLength(2);
    expect(shown(text, 'text')[1]).toContain('find friends');
  });

  it('keeps lines without bullets apart when nothing was wrapped', () => {
    expect(shown('Film our weekly show\nCut it for three channels\nReply to viewers', 'text')).toHaveLength(3);
  });
});

describe('blocksOf on any text', () => {
  it('gives ordered, separate, trimmed stretches of the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '- ',
        '* ',
        '# ',
        '**',
        '\n',
        '\r\n',
        '1. ',
        '<br>',
        '<!--',
        '-->',
        '|',
        '---',
        '\ud800',
        '\u00a0',
        '. ',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom('text', 'markdown'), (pieces, format) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of blocksOf(text, format as 'text')) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).not.toBe('');
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('grows no faster than the text', () => {
    const odd = ['- Film\n', 'Film and cut, ', '. ', '• ', '<b>', '<!--', '**a', ' ', '## Film - Cut '];
    for (const text of odd) {
      expect(took(() => blocksOf(text.repeat(60_000), 'markdown'))).toBeLessThan(3_000);
    }
  });
});
