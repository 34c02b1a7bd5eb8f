import { expect, it } from 'vitest';
import { isOrder, isRequest, isStep } from './messages';

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
  { kind: 'mark', reading: 'r', marks: [{ start: 0, end: 4, category: 'ads' }], colours: { ads: '#c0ffee' } },
])('takes the order %o', (message) => expect(isOrder(message)).toBe(true));

it.each([
  undefined,
  { kind: 'clear' },
  { kind: 'show', reading: 'r', span: { start: 4, end: 0 } },
  { kind: 'show', reading: 'r', span: { start: 0.5, end: 2 } },
  { kind: 'hide', reading: 'r', categories: ['sales'] },
  { kind: 'mark', reading: 'r', marks: [{ start: 0, end: 4 }], colours: {} },
  { kind: 'mark', reading: 'r', marks: [], colours: { ads: 'red; } * { display: none' } },
  { kind: 'mark', reading: 'r', marks: [], colours: { sales: '#c0ffee' } },
])('takes no order from %o', (message) => expect(isOrder(message)).toBe(false));

it('steps one duty forth or back, no further', () => {
  expect([1, -1, 2, 0].map((by) => isStep({ kind: 'step', by }))).toEqual([true, true, false, false]);
});
