import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../analysis/text/blocks';
import { docOfMarkdown, markdownOf } from '../markdown';
import { docOf } from './from-blocks';
import { positionsOf, textOf } from './text';

const MARKDOWN = `## What you will do

* Film **short** videos
* Plan the month
  * together with the shop
1. Report

A line of its own.
`;

describe('the text of a draft', () => {
  it('gives headings, items with their depth, and paragraphs, each with its own stretch of the text', () => {
    const { text, blocks } = textOf(docOfMarkdown(MARKDOWN));
    expect(blocks.map(({ kind, level, start, end }) => [kind, level, text.slice(start, end)])).toEqual([
      ['heading', 2, 'What you will do'],
      ['item', 1, 'Film short videos'],
      ['item', 1, 'Plan the month'],
      ['item', 2, 'together with the shop'],
      ['item', 1, 'Report'],
      ['paragraph', undefined, 'A line of its own.'],
    ]);
  });

  it('finds every stretch of the text again in the document', () => {
    const doc = docOfMarkdown(MARKDOWN);
    const text = textOf(doc);
    for (const { start, end } of text.blocks) {
      const at = positionsOf(text, { start: start + 1, end });
      expect(doc.textBetween(at?.from ?? 0, at?.to ?? 0)).toBe(text.text.slice(start + 1, end));
    }
  });

  it('takes typed bullets for items', () => {
    const { text, blocks } = textOf(docOfMarkdown('Your week:\\\n– write\\\n– film'));
    expect(blocks.filter(({ kind }) => kind === 'item').map(({ start, end }) => text.slice(start, end))).toEqual([
      'write',
      'film',
    ]);
  });
});

describe('ways in and out', () => {
  it('makes nested lists of items under items', () => {
    const text = 'Duties\n- Post daily\n  - on TikTok\n- Report';
    expect(markdownOf('', docOf(text, blocksOf(text, 'text')))).toBe(
      'Duties\n\n* Post daily\n\n  * on TikTok\n\n* Report\n'
        .replace('Post daily\n\n', 'Post daily\n')
        .replace('TikTok\n\n', 'TikTok\n'),
    );
  });

  it('writes the title above the text, and reads its own Markdown back', () => {
    const doc = docOfMarkdown(MARKDOWN);
    const written = markdownOf('Content Creator', doc);
    expect(written.startsWith('# Content Creator\n\n## What you will do\n')).toBe(true);
    expect(docOfMarkdown(markdownOf('', doc)).toJSON()).toEqual(doc.toJSON());
  });

  it('keeps for its text what no posting is made of', () => {
    expect(docOfMarkdown('Use `code` and <b>tags</b>\n\n    deep').textContent).toBe('Use `code` and <b>tags</b>deep');
  });
});
