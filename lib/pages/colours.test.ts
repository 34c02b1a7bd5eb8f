import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../lexicon/categories';
import { PALETTE } from '../marking/palette';
import { MARKED_CATEGORIES, underlineIn } from '../marking/styles';

const css = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const [ground, mix, details] = ['ground.css', 'mix.css', 'details.css'].map(css) as [string, string, string];

describe('the style sheets of our own pages', () => {
  it.each(CATEGORIES)('have the colours of %s from the palette', (category) => {
    const { any, dark } = PALETTE[category];
    expect(ground).toContain(`--${category}: light-dark(${any}, ${dark});`);
  });

  it('name those colours nowhere else', () => {
    const all = Object.values(PALETTE).flatMap(({ any, dark }) => [any, dark]);
    expect(all.filter((colour) => ground.split(colour).length !== 2 || mix.includes(colour))).toEqual([]);
  });

  it.each(MARKED_CATEGORIES)('underline %s as the marks in pages do', (category) => {
    const line = underlineIn(category, `var(--${category})`);
    expect(mix).toContain(`.line-${category},\n.mark-${category} {\n  text-decoration: ${line};\n}`);
    expect(details).toContain(`.duty[data-category="${category}"] {\n  border-color: var(--${category});\n}`);
  });
});
