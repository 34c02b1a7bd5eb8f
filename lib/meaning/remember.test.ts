import { expect, it, vi } from 'vitest';
import { remembering } from './remember';

const meaning = (line: string) => ({ vector: new Float32Array(1), duty: line.length, categories: [] });
const model = () => ({ read: vi.fn((lines: readonly string[]) => lines.map(meaning)) });

it('reads each line once, and answers in the order asked', () => {
  const inner = model();
  const { read } = remembering(inner);
  expect(read(['aa', 'b', 'aa']).map(({ duty }) => duty)).toEqual([2, 1, 2]);
  expect(read(['b', 'cccc']).map(({ duty }) => duty)).toEqual([1, 4]);
  expect(inner.read.mock.calls).toEqual([[['aa', 'b']], [['cccc']]]);
});

it('forgets the oldest lines, so that memory does not grow', () => {
  const inner = model();
  const { read } = remembering(inner);
  const lines = Array.from({ length: 1200 }, (_, at) => `line ${at}`);
  expect(read(lines)).toHaveLength(1200);
  read(['line 1199', 'line 0']);
  expect(inner.read.mock.calls[1]).toEqual([['line 0']]);
});
