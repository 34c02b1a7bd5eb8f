import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analyse';
import type { Posting } from '../../analysis/posting';
import { blocksOf } from '../../analysis/text/blocks';
import { frameAnswer, replies, reply, request } from './messages';

const text = '# What you will do\n- Edit texts';
const posting: Posting = { title: 'Editor', company: null, text, blocks: blocksOf(text, 'markdown') };
const whole: Posting = { ...posting, company: 'Fern & Co', url: 'https://jobs.example/1', page: true };
const options = {
  pin: { community_manager: 'community_manager/r1' },
  preference: { like: ['ads'], dislike: [], platforms: ['X'], levels: ['mid'] },
};

describe('a request', () => {
  it.each([
    { kind: 'read', tabId: 3 },
    { kind: 'judge', posting, changes: {}, options: {} },
    { kind: 'judge', posting: whole, changes: { 'Edit texts': 'not_duty' }, options },
  ])('is %o', (message) => expect(v.parse(request, message)).toEqual(message));

  it.each([
    null,
    'read',
    { kind: 'read' },
    { kind: 'read', tabId: '3' },
    { kind: 'read', tabId: -1 },
    { kind: 'judge', posting: { title: 'Editor' }, changes: {}, options: {} },
    { kind: 'judge', posting: { ...posting, blocks: [{ kind: 'item', start: 0 }] }, changes: {}, options: {} },
    { kind: 'judge', posting, changes: null, options: {} },
    { kind: 'judge', posting, changes: { 'Edit texts': 'sales' }, options: {} },
    { kind: 'forget' },
  ])('is not %o', (message) => expect(v.is(request, message)).toBe(false));
});

describe('what a reader found', () => {
  const nothing = { kind: 'no_posting', code: 'list', message: '', frames: ['https://jobs.example'] };

  it.each([{ kind: 'posting', reading: 'r', url: '', posting: whole, frames: [] }, nothing])('is %o', (message) =>
    expect(v.parse(frameAnswer, message)).toEqual(message),
  );

  it.each([null, { kind: 'posting', frames: [] }, { ...nothing, frames: 'all' }, { ...nothing, kind: 'judged' }])(
    'is not %o',
    (message) => expect(v.is(frameAnswer, message)).toBe(false),
  );
});

describe('a reply', () => {
  const verdict = analyse(posting);
  const place = { tabId: 1, frameId: 0, reading: 'r', url: 'https://jobs.example/1' };
  const judged = { state: 'judged', place, posting, found: verdict.duties, model: 'used', changes: {}, verdict };

  it('carries a value or says why there is none', () => {
    expect([{ value: 1 }, { error: 'gone' }, undefined, {}].map((one) => v.is(reply, one))).toEqual([
      ...[true, true],
      ...[false, false],
    ]);
  });

  it('holds what was asked for, unchanged', () => {
    expect(v.parse(replies.read, judged)).toEqual(judged);
    expect(v.parse(replies.judge, verdict)).toBe(verdict);
    expect(v.is(replies.read, { ...judged, verdict: null })).toBe(false);
    expect(v.is(replies.judge, 'judged')).toBe(false);
  });
});
