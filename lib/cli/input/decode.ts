import { Fault } from '../fault';

/** Largest file that is read, in bytes. */
export const FILE_LIMIT = 32 * 1024 * 1024;

/**
 * The text of a file: by its byte order mark, else UTF-8, else the charset an HTML file names, else windows-1252 (which is
 * what browsers do). Throws a fault for an empty, a binary or a far too large file.
 */
export function decode(bytes: Uint8Array, html: boolean): string {
  checkSize(bytes.length);
  const encoding = encodingOf(bytes, html);
  if (!encoding.startsWith('utf-16') && isBinary(bytes)) {
    throw new Fault('unreadable', 'This is not text but a binary file. Save the posting as .html, .txt or .md.');
  }
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '') throw new Fault('empty', 'The file is empty. Put the posting into it.');
  return text;
}

/** Throws the fault `too_large` for a file of more bytes than are read. */
export function checkSize(bytes: number): void {
  if (bytes <= FILE_LIMIT) return;
  throw new Fault('too_large', `The file is larger than ${FILE_LIMIT >> 20} MB. Save only the posting.`);
}

function encodingOf(bytes: Uint8Array, html: boolean): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  return (html && namedCharset(bytes)) || 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The charset in a page's head, when it is one that can be decoded. */
function namedCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  const name = /charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(head)?.[1];
  try {
    return name ? new TextDecoder(name).encoding : null;
  } catch {
    return null;
  }
}

/** Text has no NUL, and hardly any control characters beside blanks. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  const control = head.filter((byte) => byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27).length;
  return head.includes(0) || control > head.length * 0.02;
}
