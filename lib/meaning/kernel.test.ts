import { beforeAll, describe, expect, it } from 'vitest';
import { compileKernel } from '../../tools/kernel';
import { type Kernel, reserve, startKernel } from './kernel';
import { PLATFORM } from './platform';

let kernel: Kernel;

beforeAll(async () => {
  kernel = await startKernel(await compileKernel(), PLATFORM);
  reserve(kernel, 1 << 20);
}, 120_000);

/** Addresses for the tests' numbers, far enough from each other. */
const [A, B, C, D, E] = [65536, 131072, 196608, 262144, 327680];
const floats = (at: number, length: number) => new Float32Array(kernel.memory.buffer, at, length);
const put = (at: number, numbers: number[]) => floats(at, numbers.length).set(numbers);
const wave = (length: number, size = 1) => Array.from({ length }, (_, i) => size * Math.sin(i * i + 1));
const dot = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

function expectNear(at: number, expected: number[], tolerance: number): void {
  const differences = expected.map((value, index) =>
    Math.abs(value - (floats(at, expected.length)[index] ?? Number.NaN)),
  );
  expect(Math.max(...differences)).toBeLessThan(tolerance);
}

describe('the kernel', () => {
  it('is compiled to the same bytes each time, and asks nothing of its surroundings', async () => {
    const first = await compileKernel();
    expect(await compileKernel()).toEqual(first);
    expect(WebAssembly.Module.imports(new WebAssembly.Module(new Uint8Array(first)))).toEqual([]);
  });

  it('multiplies rows by rounded weights, an odd number of rows too', () => {
    const rows = [wave(256), wave(256, 30), wave(256, 0.001)];
    const weights = Array.from({ length: 8 }, (_, output) => wave(256, output + 1).map((x) => Math.round(x * 15)));
    const [near, far, bias] = [wave(8, 0.01), wave(8, 0.02), wave(8, 0.1)];
    put(A, rows.flat());
    new Int8Array(kernel.memory.buffer, C, 8 * 256).set(weights.flat());
    put(D, [...near, ...far, ...bias]);
    kernel.quantise(A, 3, 256, B, B + 4096);
    kernel.product(B, B + 4096, 3, 256, C, D, D + 64, 8, E);
    const expected = rows.map((row) =>
      weights.map((w, i) => {
        const halves = dot(row.slice(0, 128), w) * (near[i] ?? 0) + dot(row.slice(128), w.slice(128)) * (far[i] ?? 0);
        return halves + (bias[i] ?? 0);
      }),
    );
    expectNear(E, expected[0] ?? [], 2e-3);
    expectNear(E + 32, expected[1] ?? [], 6e-2);
    expectNear(E + 64, expected[2] ?? [], 2e-6);
  });

  it('never exceeds its whole numbers, at the largest', () => {
    new Int8Array(kernel.memory.buffer, C, 4 * 128).fill(-127);
    put(A, Array(128).fill(-5));
    put(D, [1, 1, 1, 1, 0, 0, 0, 0]);
    kernel.quantise(A, 1, 128, B, B + 8192);
    kernel.product(B, B + 8192, 1, 128, C, D, D + 16, 4, E);
    expectNear(E, Array(4).fill(5 * 127 * 128), 0.1);
  });

  it('looks words up and adds their positions', () => {
    const words = [1, -2, 3].map((word) => Array.from({ length: 64 }, (_, i) => word * (i % 40)));
    new Int32Array(kernel.memory.buffer, A, 2).set([2, 0]);
    new Int8Array(kernel.memory.buffer, B, 3 * 64).set(words.flat());
    put(C, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
    put(D, wave(128));
    kernel.embed(A, 2, B, C, 3, D, 64, E);
    const row = (word: number, scales: number[], position: number) =>
      (words[word] ?? []).map((x, i) => x * (scales[i < 32 ? 0 : 1] ?? 0) + (wave(128)[position * 64 + i] ?? 0));
    expectNear(E, [...row(2, [0.3, 0.6], 0), ...row(0, [0.1, 0.4], 1)], 1e-4);
  });

  it('turns zeros into zeros', () => {
    put(A, Array(8).fill(0));
    kernel.quantise(A, 1, 8, B, B + 64);
    expect([...new Int16Array(kernel.memory.buffer, B, 8)]).toEqual(Array(8).fill(0));
  });

  it('computes GELU', () => {
    const numbers = Array.from({ length: 400 }, (_, i) => (i - 200) / 50);
    put(A, numbers);
    kernel.activate(A, 400);
    expectNear(
      A,
      numbers.map((x) => (x / 2) * (1 + erf(x / Math.SQRT2))),
      2e-6,
    );
  });

  it('normalises rows', () => {
    const row = wave(32, 7).map((x) => x + 3);
    const mean = row.reduce((sum, x) => sum + x, 0) / 32;
    const deviation = Math.sqrt(row.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 32);
    put(A, row);
    put(B, wave(32));
    put(C, wave(32, 2));
    kernel.normalise(A, 1, 32, B, C);
    expectNear(
      A,
      row.map((x, i) => ((x - mean) / deviation) * (wave(32)[i] ?? 0) + (wave(32, 2)[i] ?? 0)),
      1e-5,
    );
  });

  it.each([1, 3, 4, 7])('lets %i tokens look at each other', (tokens) => {
    const parts = ['query', 'key', 'value'].map((_, part) =>
      Array.from({ length: tokens }, (_, token) => wave(32, part + 1).map((x) => x * Math.cos(token + part))),
    );
    const [queries = [], keys = [], values = []] = parts;
    put(
      A,
      queries.flatMap((query, token) => [...query, ...(keys[token] ?? []), ...(values[token] ?? [])]),
    );
    kernel.attend(A, tokens, 32, B, C);
    const expected = queries.flatMap((query) => {
      const weights = softmax(keys.map((key) => dot(query, key) / Math.sqrt(32)));
      return wave(32).map((_, i) =>
        dot(
          weights,
          values.map((value) => value[i] ?? 0),
        ),
      );
    });
    expectNear(B, expected, 1e-5);
  });

  it('judges: a probability of its own, then some that sum to 1', () => {
    const weights = Array.from({ length: 4 }, (_, head) => wave(32).map((x) => x * (head + 1)));
    put(A, wave(32));
    put(B, weights.flat());
    put(C, [-9, 1, 2, -20]);
    kernel.judge(A, 32, B, C, 4, D);
    const scores = weights.map((w, head) => dot(w, wave(32)) + ([-9, 1, 2, -20][head] ?? 0));
    expectNear(D, [1 / (1 + Math.exp(-(scores[0] ?? 0))), ...softmax(scores.slice(1))], 1e-5);
  });
});

function softmax(scores: number[]): number[] {
  const weights = scores.map((score) => Math.exp(score - Math.max(...scores)));
  return weights.map((weight) => weight / weights.reduce((sum, w) => sum + w, 0));
}

/** The error function by its Taylor series, exact enough for small numbers. */
function erf(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; n < 200; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}
