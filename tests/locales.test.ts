import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sources } from './architecture/sources';

type Texts = Record<string, { message: string }>;

const FOLDER = 'assets/public/_locales';
const fileOf = (language: string) => `${FOLDER}/${language}/messages.json`;
const textsOf = (language: string): Texts => JSON.parse(readFileSync(join(ROOT, fileOf(language)), 'utf8'));
const english = textsOf('en');
const keys = Object.keys(english);

/** Names that are the same in every language; browsers fall back to the English ones. */
const SAME_EVERYWHERE = /^role_(?!manager_strategist|not_social)|^draft_title_example$|^export_(?:markdown|html)$/;
/** Texts for which a language has the English word. */
const SAME_WORDS: Record<string, string[]> = {
  de: ['category_community', 'level_senior'],
  fr: ['level_senior', 'draft_versions', 'saved_verdict', 'saved_note', 'options_page'],
};

const fillings = (text: string | undefined) => [...(text ?? '').matchAll(/\$\d/g)].map(String).sort();
const said = (key: string) => `"${key}" ("${english[key]?.message}")`;

describe('the texts in English', () => {
  const shipped = sources('lib', 'entrypoints').filter(({ path }) => !/\.test\.tsx?$/.test(path));
  const code = [...shipped.map(({ text }) => text), readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')].join('\n');
  const literals = new Set([...code.matchAll(/['"](?:__MSG_)?(\w+?)(?:__)?['"]/g)].map(([, key]) => key));
  /** Names that are put together, such as `level_${level}`. */
  const templates = [...code.matchAll(/`(\w+_)\$\{[^}`]+\}(\w*)`/g)].map(
    ([, start, end]) => new RegExp(`^${start}\\w+${end}$`),
  );
  const isUsed = (key: string) => literals.has(key) || templates.some((template) => template.test(key));

  it('are all used', () => {
    const remedy = `Use it in lib or entrypoints, or take it out of every language under ${FOLDER}.`;
    const complaints = keys.filter((key) => !isUsed(key)).map((key) => `${said(key)} is used nowhere. ${remedy}`);
    expect(complaints).toEqual([]);
  });
});

describe.each(readdirSync(join(ROOT, FOLDER)).filter((language) => language !== 'en'))(
  'the texts in %s',
  (language) => {
    const texts = textsOf(language);
    const file = fileOf(language);

    it('are all there', () => {
      const missing = keys.filter((key) => !(key in texts) && !SAME_EVERYWHERE.test(key));
      expect(missing.map((key) => `Add a translation of ${said(key)} to ${file}.`)).toEqual([]);
    });

    it('are no others', () => {
      const more = Object.keys(texts).filter((key) => !(key in english));
      expect(more.map((key) => `Add "${key}" to ${fileOf('en')}, or take it out of ${file}.`)).toEqual([]);
    });

    it('are translated', () => {
      const same = SAME_WORDS[language] ?? [];
      const left = Object.keys(texts).filter(
        (key) => texts[key]?.message === english[key]?.message && !same.includes(key) && !SAME_EVERYWHERE.test(key),
      );
      const remedy = 'Translate it; if the word is the same, name it in SAME_WORDS of tests/locales.test.ts.';
      expect(left.map((key) => `${said(key)} is still English in ${file}. ${remedy}`)).toEqual([]);
    });

    it('have the same places to fill in', () => {
      const wrong = Object.entries(texts).filter(
        ([key, { message }]) => fillings(message).join() !== fillings(english[key]?.message).join(),
      );
      expect(wrong.map(([key]) => `${file}: give "${key}" the places of ${said(key)}.`)).toEqual([]);
    });
  },
);
