import * as v from 'valibot';
import { expect, it } from 'vitest';
import { order, step } from './orders';

it.each([
  { kind: 'clear', reading: 'r' },
  { kind: 'show', reading: 'r', span: { start: 0, end: 4 } },
  { kind: 'hide', reading: 'r', categories: ['ads'] },
  { kind: 'mark', reading: 'r', marks: [{ start: 0, end: 4, category: 'ads' }] },
])('takes the order %o', (message) => expect(v.is(order, message)).toBe(true));

it.each([
  undefined,
  { kind: 'clear' },
  { kind: 'forget', reading: 'r' },
  { kind: 'show', reading: 'r', span: { start: 4, end: 0 } },
  { kind: 'show', reading: 'r', span: { start: 0.5, end: 2 } },
  { kind: 'show', reading: 'r', span: { start: -1, end: 2 } },
  { kind: 'hide', reading: 'r', categories: ['sales'] },
  { kind: 'mark', reading: 'r', marks: [{ start: 0, end: 4 }] },
  { kind: 'mark', reading: 'r', marks: [{ start: 4, end: 0, category: 'ads' }] },
  { kind: 'mark', reading: 'r', marks: [{ start: 0, end: 4, category: 'sales' }] },
])('takes no order from %o', (message) => expect(v.is(order, message)).toBe(false));

it('steps one duty forth or back, no further', () => {
  expect([1, -1, 2, 0].map((by) => v.is(step, { kind: 'step', by }))).toEqual([true, true, false, false]);
});
