import { describe, expect, it } from 'vitest';
import { textFilePosting, textPosting } from './text';

describe('textFilePosting', () => {
  it.each([
    ['the first heading', '# Video Editor\n\nYou will cut films.', 'Video Editor'],
    [
      'front matter',
      '---\ntitle: "Community Lead: Games"\ncompany: Moss Games\n---\n## Tasks\n- Host streams',
      'Community Lead: Games',
    ],
    [
      'a first line that looks like a title',
      'Paid Social Lead (m/f/d)\n\nYou will run ads.',
      'Paid Social Lead (m/f/d)',
    ],
    ['a first line with a label', 'Job title: Paid Social Lead\n\nYou will run ads.', 'Paid Social Lead'],
    [
      'the only top heading',
      'We are a bakery and we love bread.\n\n# Head of Social\n\n- Plan the year',
      'Head of Social',
    ],
    ['the line behind a heading', '## About us\n\nWe bake.\n\n# Head of Social\n\n- Plan the year', 'Head of Social'],
    ['a title that sounds like a heading', '# Company Culture Manager\n\n- Plan the year', 'Company Culture Manager'],
    ['no heading of a part', '# Responsibilities\n\n- Plan the year', ''],
    ['no first line that announces', 'About us\n\nWe bake bread.\n\n- Plan the year', ''],
    ['nothing', 'We are a bakery and we love bread.\n\n- Plan the year', ''],
  ])('takes the title from %s', (_where, text, title) => {
    expect(textFilePosting(text, 'markdown').title).toBe(title);
  });

  it('takes the company from front matter and leaves the text as it is', () => {
    const text = '---\ntitle: Host\ncompany: Moss Games\n---\nHost streams.';
    expect(textFilePosting(text, 'markdown')).toMatchObject({ company: 'Moss Games', text });
  });

  it('survives front matter that is broken', () => {
    expect(textFilePosting('---\ntitle: [\n---\n# Host\n', 'markdown').title).toBe('Host');
  });

  it('knows no front matter in plain text', () => {
    expect(textFilePosting('Host\n\nHost streams.', 'text')).toMatchObject({ title: 'Host', company: null });
  });
});

describe('textPosting', () => {
  it('has blocks that point into the text itself', () => {
    const text = 'Tasks:\n- Film reels\n- CheckAnswer fans\n';
    const { blocks } = textPosting(text, 'text', { title: 'Host', company: null });
    expect(blocks.filter(({ kind }) => kind === 'item').map(({ start, end }) => text.slice(start, end))).toEqual([
      'Film reels',
      'CheckAnswer fans',
    ]);
  });
});
