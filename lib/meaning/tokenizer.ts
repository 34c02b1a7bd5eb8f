import { Tokenizer as Library } from '@huggingface/tokenizers';

/** Cuts a line into the ids of its tokens, between [CLS] and [SEP]; never more than the given number, which counts these two. */
export type Tokenizer = (line: string, most: number) => number[];

/** A word of more characters is one unknown token, so no word has more tokens. */
const LONGEST_WORD = 100;
/** In most languages enough characters for all tokens that count. */
const FIRST_CUT = 2048;

/**
 * A tokenizer for an uncased WordPiece vocabulary (in the order of ids), with the same ids as the Python library that the model is
 * trained with.
 */
export function openTokenizer(tokens: string[]): Tokenizer {
  const vocab = Object.fromEntries(tokens.map((token, id) => [token, id]));
  const library = new Library(settings(vocab), {});
  const encode = (text: string) => library.encode(prepare(text), { add_special_tokens: false }).ids;
  const start = tokens.indexOf('[CLS]');
  const end = tokens.indexOf('[SEP]');
  return (line, most) => [start, ...firstIds(line, most - 2, encode), end];
}

/** No added tokens: "[CLS]" in a posting is text, not a command. */
function settings(vocab: Record<string, number>): object {
  return {
    added_tokens: [],
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: LONGEST_WORD,
      vocab,
    },
    post_processor: null,
    decoder: null,
  };
}

/** Where the library differs from Python's: halves of characters, the sigma at the end of a word, and rare Chinese characters as words. */
function prepare(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('Σ', 'σ')
    .replace(/[\u{20000}-\u{2fa1f}]/gu, ' $& ');
}

/** Reads only as much of a long line as its first ids need: a cut changes no more than the ids of the word that it goes through. */
function firstIds(line: string, most: number, encode: (text: string) => number[]): number[] {
  for (let length = FIRST_CUT; length < line.length; length *= 4) {
    const ids = encode(line.slice(0, length));
    if (ids.length >= most + LONGEST_WORD) return ids.slice(0, most);
  }
  return encode(line).slice(0, most);
}
