import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Texts = Record<string, { message: string }>;

const FOLDER = join(import.meta.dirname, '../assets/public/_locales');
const textsOf = (language: string): Texts => JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8'));
const english = textsOf('en');
/** Names that are the same in every language. */
const SAME = /^role_(?!manager_strategist|not_social)|^draft_title_example$|^export_(?:markdown|html)$/;
const fillings = (text: string | undefined) => [...(text ?? '').matchAll(/\$\d/g)].map(String).sort();

describe.each(readdirSync(FOLDER).filter((language) => language !== 'en'))('the texts in %s', (language) => {
  const texts = textsOf(language);

  it('are all there, and no others', () => {
    const wanted = Object.keys(english).filter((key) => !SAME.test(key));
    expect(
      Object.keys(texts)
        .filter((key) => !SAME.test(key))
        .sort(),
    ).toEqual(wanted.sort());
  });

  it('have the same places to fill in', () => {
    for (const [key, { message }] of Object.entries(texts))
      expect([key, fillings(message)]).toEqual([key, fillings(english[key]?.message)]);
  });
});
