import { expect, it } from 'vitest';
import { chooseFrame, type Framed } from './inject';

const empty = (frameId: number, code: string): Framed => ({
  frameId,
  answer: { kind: 'no_posting', code, message: '', frames: [] },
});
const found = (frameId: number, text: string): Framed => ({
  frameId,
  answer: {
    kind: 'posting',
    reading: 'r',
    url: '',
    frames: [],
    posting: { title: '', company: null, text, blocks: [] },
  },
});

it('chooses the frame that holds the longest posting', () => {
  expect(chooseFrame([empty(0, 'list'), found(4, 'short'), found(7, 'much longer')])?.frameId).toBe(7);
});

it("gives the top frame's reason when no frame holds a posting", () => {
  expect(chooseFrame([empty(9, 'empty'), empty(0, 'list')])?.frameId).toBe(0);
});

it('chooses nothing when the browser let the reader in nowhere', () => {
  expect(chooseFrame([])).toBeNull();
});
