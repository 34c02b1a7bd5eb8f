import { expect, it } from 'vitest';
import { PALETTE } from './palette';
import { highlightCss, MARKED_CATEGORIES, UNDERLINES } from './styles';

/** Relative luminance of `#rrggbb`, as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

it.each(MARKED_CATEGORIES)('draws %s so that it is seen on light and on dark pages', (category) => {
  const { any } = PALETTE[category];
  expect(contrast(any, '#ffffff')).toBeGreaterThanOrEqual(3);
  expect(contrast(any, '#121212')).toBeGreaterThanOrEqual(3);
});

it('tells the categories apart without colour', () => {
  expect(new Set(Object.values(UNDERLINES)).size).toBe(MARKED_CATEGORIES.length);
});

it('takes chosen colours, for the line and as a tint', () => {
  const css = highlightCss({ ads: '#c0ffee' });
  expect(css).toContain('underline dashed #c0ffee');
  expect(css).toContain('background-color: #c0ffee21');
  expect(css).not.toContain(PALETTE.ads.any);
  expect(css).toContain(PALETTE.execution.any);
});

it('changes nothing that could move the page', () => {
  const properties = [...highlightCss().matchAll(/([\w-]+): [^;{]+;/g)].map(([, name]) => name);
  const still = ['background-color', 'color', 'text-decoration', 'text-decoration-color'];
  expect(properties.filter((name) => !still.includes(name ?? ''))).toEqual([]);
});
