import { expect, it } from 'vitest';
import { textChanges } from './text-changes';

it('tells the lines that came and went, whatever their bullets and places', () => {
  const before = 'Duties\n- Film reels\n- Write captions\n- Post daily';
  const now = 'Duties\n• Post daily\n• Write captions and headlines\n* Film reels\n';
  expect(textChanges(before, now)).toEqual({ lost: ['Write captions'], gained: ['Write captions and headlines'] });
});

it('finds nothing when only spaces and empty lines changed', () => {
  expect(textChanges('a\n\nb', ' a \nb\n')).toEqual({ lost: [], gained: [] });
});
