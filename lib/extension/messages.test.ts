import { expect, it } from 'vitest';
import { isColours, isOrder, isRequest, isStep } from './messages';

const posting = { title: 'Editor', company: null, text: 'Edit texts', blocks: [] };

it.each([
  { kind: 'read', tabId: 3 },
  { kind: 'judge', posting, changes: {}, options: {} },
])('takes the request %o', (message) => expect(isRequest(message)).toBe(true));

it.each([
  null,
  'read',
  { kind: 'read' },
  { kind: 'read', tabId: '3' },
  { kind: 'read', tabId: -1 },
  { kind: 'judge', posting: { title: 'Editor' }, changes: {}, options: {} },
  { kind: 'judge', posting, changes: null, options: {} },
  { kind: 'forget' },
])('takes no request from %o', (message) => expect(isRequest(message)).toBe(false));

it.each([
  { kind: 'clear', reading: 'r' },
  { kind: 'show', reading: 'r', span: { start: 0, end: 4 } },
  { kind: 'hide', reading: 'r', categories: ['ads'] },
  { kind: 'mark', reading: 'r', marks: [{ start: 0, end: 4, category: 'ads' }] },
])('takes the order %o', (message) => expect(isOrder(message)).toBe(true));

it.each([
  undefined,
  { kind: 'clear' },
  { kind: 'show', reading: 'r', span: { start: 4, end: 0 } },
  { kind: 'show', reading: 'r', span: { start: 0.5, end: 2 } },
  { kind: 'hide', reading: 'r', categories: ['sales'] },
  { kind: 'mark', reading: 'r', marks: [{ start: 0, end: 4 }] },
  { kind: 'mark', reading: 'r', marks: [{ start: 0, end: 4, category: 'sales' }] },
])('takes no order from %o', (message) => expect(isOrder(message)).toBe(false));

it('takes colours and nothing else into a style sheet', () => {
  expect(isColours({ ads: '#c0ffee' })).toBe(true);
  for (const one of [{ ads: 'red; } * { display: none' }, { ads: '#c0ffee}' }, { sales: '#c0ffee' }, null])
    expect(isColours(one)).toBe(false);
});

it('steps one duty forth or back, no further', () => {
  expect([1, -1, 2, 0].map((by) => isStep({ kind: 'step', by }))).toEqual([true, true, false, false]);
});
