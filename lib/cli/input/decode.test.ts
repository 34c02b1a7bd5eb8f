import { describe, expect, it } from 'vitest';
import type { Fault } from '../fault';
import { decode, FILE_LIMIT } from './decode';

const codeOf = (read: () => string) => {
  try {
    return read();
  } catch (fault) {
    return (fault as Fault).code;
  }
};

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from('Café ☕'), 'Café ☕'],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFCafé'), 'Café'],
    ['UTF-16', Buffer.from('\uFEFFCafé', 'utf16le'), 'Café'],
    ['windows-1252', Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x96]), 'Café –'],
  ])('reads %s', (_name, bytes, text) => {
    expect(decode(bytes, false)).toBe(text);
  });

  it('believes the charset of a page that is not UTF-8', () => {
    const page = Buffer.concat([Buffer.from('<meta charset="iso-8859-2"><p>'), Buffer.from([0xb3])]);
    expect(decode(page, true)).toBe('<meta charset="iso-8859-2"><p>ł');
    expect(decode(page, false)).toContain('³');
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['empty', Buffer.from(' \n\t ')],
    ['unreadable', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['too_large', new Uint8Array(FILE_LIMIT + 1)],
  ])('refuses what is %s', (code, bytes) => {
    expect(codeOf(() => decode(bytes, true))).toBe(code);
  });
});
