import { beforeAll, describe, expect, it } from 'vitest';
import { modelFiles, writtenLines } from '../../tests/meaning/files';
import { fingerprint } from '../../tests/meaning/fingerprint';
import { type Model, openModel } from './model';
import { PLATFORM } from './platform';

let file: Uint8Array<ArrayBuffer>;
let wasm: Uint8Array;
let model: Model;

beforeAll(async () => {
  ({ file, wasm } = await modelFiles());
  model = await openModel(file, wasm);
}, 120_000);

const LINES = writtenLines()
  .slice(0, 40)
  .map(({ text }) => text);

describe('an open model', () => {
  it('answers with a vector of length 1 and probabilities', () => {
    const [meaning] = model.read(['Answer comments and messages from our followers']);
    expect(meaning?.vector).toHaveLength(384);
    expect(Math.hypot(...(meaning?.vector ?? []))).toBeCloseTo(1, 5);
    expect(meaning?.categories).toHaveLength(6);
    expect(meaning?.categories.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 5);
    expect(meaning?.duty).toBeGreaterThan(0);
    expect(meaning?.duty).toBeLessThan(1);
  });

  it('keeps the order, and answers nothing to nothing', () => {
    expect(model.read([])).toEqual([]);
    const [first, second] = model.read(['Plan the budget', 'Write captions']);
    expect(model.read(['Write captions', 'Plan the budget'])).toEqual([second, first]);
  });

  it('computes the same bits for a line alone, among others and beside long ones', async () => {
    const alone = LINES.flatMap((line) => model.read([line]));
    const mixed = LINES.flatMap((line) => ['word '.repeat(300), line, '!']);
    const among = model.read(mixed).filter((_meaning, index) => index % 3 === 1);
    expect(await fingerprint(among)).toBe(await fingerprint(alone));
    expect(await fingerprint(model.read(LINES))).toBe(await fingerprint(alone));
  });

  it('computes the same bits when it is opened again', async () => {
    const again = await openModel(file, wasm);
    expect(again.hash).toBe(model.hash);
    expect(await fingerprint(again.read(LINES))).toBe(await fingerprint(model.read(LINES)));
  });

  it('reads 128 tokens of a line: what comes later changes nothing', () => {
    const first = 'post '.repeat(126);
    expect(model.read([`${first}and much more ${'text '.repeat(20_000)}`])).toEqual(model.read([first]));
    expect(model.read([`${first.slice(5)}video`])).not.toEqual(model.read([first]));
  });
});

describe('a model that cannot be opened', () => {
  const changed = (at: number, value: number) => {
    const copy = file.slice();
    copy[at] = value;
    return copy;
  };
  const open = (bytes: Uint8Array | undefined) => openModel(bytes, wasm);

  it.each([
    ['no file', () => undefined, 'model_missing', /missing/],
    ['an empty file', () => new Uint8Array(), 'model_missing', /empty/],
    ['the first bytes only', () => file.slice(0, 5), 'model_damaged', /ends after 5 bytes/],
    ['half of the file', () => file.slice(0, file.length / 2), 'model_damaged', /bytes/],
    ['a changed weight', () => changed(9_000_000, (file[9_000_000] ?? 0) ^ 1), 'model_damaged', /changed/],
    ['a changed size', () => changed(52, 7), 'model_damaged', /changed/],
    ['another format', () => changed(8, 2), 'model_foreign', /format 2/],
    [
      'another file',
      () => new TextEncoder().encode('<!doctype html><title>Not found</title>'),
      'model_foreign',
      /another kind/,
    ],
  ])('%s: %s', async (_what, bytes, code, message) => {
    await expect(open(bytes())).rejects.toMatchObject({
      name: 'ModelError',
      code,
      message: expect.stringMatching(message),
    });
  });

  it.each([
    ['layers', 52, 12],
    ['width', 56, 768],
    ['heads', 60, 6],
    ['inner width', 64, 4096],
    ['answers', 72, 3],
  ])('a whole file of other %s is foreign', async (_what, at, value) => {
    const other = changed(0, file[0] ?? 0);
    new DataView(other.buffer).setUint32(at, value, true);
    other.set(await PLATFORM.sha256(other.subarray(48)), 16);
    await expect(open(other)).rejects.toMatchObject({ code: 'model_foreign' });
  });

  it('tells when its program is missing or cut', async () => {
    await expect(openModel(file, undefined)).rejects.toMatchObject({ code: 'model_missing' });
    await expect(openModel(file, wasm.slice(0, -9))).rejects.toMatchObject({ code: 'wasm_refused' });
  });

  it('tells when WebAssembly is refused, or memory', async () => {
    const compile = () => Promise.reject(new WebAssembly.CompileError('Wasm code generation disallowed by embedder'));
    await expect(openModel(file, wasm, { ...PLATFORM, compile })).rejects.toMatchObject({ code: 'wasm_refused' });
    const small = new WebAssembly.Memory({ initial: 1, maximum: 2 });
    const instantiate = async (module: object) => ({ ...(await PLATFORM.instantiate(module)), memory: small });
    await expect(openModel(file, wasm, { ...PLATFORM, instantiate })).rejects.toMatchObject({
      code: 'wasm_refused',
      message: expect.stringMatching(/memory/),
    });
  });
});
