import { HASHED_FROM, type Layout, layOut, MAGIC, PART, readSizes, type Sizes, TEXT_AT, VERSION } from './layout';
import { ModelError } from './model-error';
import { decodeText, type Platform } from './platform';

/** What a duty can be about, in the order of the model's probabilities. */
export const CATEGORIES = ['execution', 'strategy', 'community', 'ads', 'analytics', 'other'] as const;

const HASH_AT = 16;
/** The kernel's attention computes heads of this width only. */
const HEAD_WIDTH = 32;

/** A checked model file. `hash` (hexadecimal SHA-256 of the content) names the model. */
export interface ModelFile {
  bytes: Uint8Array;
  sizes: Sizes;
  layout: Layout;
  /** The vocabulary, in the order of ids. */
  tokens: string[];
  hash: string;
}

/**
 * Checks a model file's kind, format, length, hash and sizes.
 * Throws ModelError: `model_missing` without bytes, `model_foreign` for another kind of file or model, `model_damaged` when bytes are lost or changed.
 */
export async function readModelFile(bytes: Uint8Array | undefined, platform: Platform): Promise<ModelFile> {
  if (!bytes?.length) throw new ModelError('model_missing', "The language model's file is missing or empty.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkKind(bytes, view);
  const hash = await checkHash(bytes, platform);
  const sizes = readSizes(view);
  const layout = checkSizes(sizes, bytes.length);
  return { bytes, sizes, layout, tokens: readTokens(bytes, sizes, layout), hash };
}

function checkKind(bytes: Uint8Array, view: DataView): void {
  const start = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (!MAGIC.startsWith(start)) throw foreign('it is another kind of file');
  if (bytes.length < TEXT_AT) throw damaged(`it ends after ${bytes.length} bytes`);
  const version = view.getUint32(8, true);
  if (version !== VERSION) throw foreign(`it has format ${version}, and format ${VERSION} is read`);
  const length = view.getUint32(12, true);
  if (length !== bytes.length) throw damaged(`it has ${bytes.length} of ${length} bytes`);
}

async function checkHash(bytes: Uint8Array, platform: Platform): Promise<string> {
  const stated = hex(bytes.subarray(HASH_AT, HASHED_FROM));
  const actual = hex(await platform.sha256(bytes.subarray(HASHED_FROM)));
  if (stated !== actual) throw damaged('its content has changed since it was written');
  return stated;
}

function checkSizes(sizes: Sizes, length: number): Layout {
  if (
    sizes.width !== sizes.heads * HEAD_WIDTH ||
    sizes.width % PART ||
    sizes.inner % PART ||
    sizes.answers !== CATEGORIES.length + 1
  )
    throw foreign('its sizes are not those of our encoder');
  const layout = layOut(sizes);
  if (layout.end !== length) throw foreign('its sizes do not add up to its length');
  return layout;
}

function readTokens(bytes: Uint8Array, sizes: Sizes, layout: Layout): string[] {
  const text = decodeText(bytes.subarray(layout.text, layout.text + sizes.textBytes));
  const { categories, tokens } = JSON.parse(text) as { categories: string[]; tokens: string[] };
  if (categories.join() !== CATEGORIES.join()) throw foreign('its categories are not ours');
  if (tokens.length !== sizes.tokens) throw foreign('its vocabulary has another size than its weights');
  return tokens;
}

function damaged(why: string): ModelError {
  return new ModelError('model_damaged', `The language model's file is damaged: ${why}.`);
}

function foreign(why: string): ModelError {
  return new ModelError('model_foreign', `The language model's file does not fit this version: ${why}.`);
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
