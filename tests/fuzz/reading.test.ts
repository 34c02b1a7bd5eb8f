import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentOf } from '../../lib/cli/dom';
import { readFragment } from '../../lib/reading/read-fragment';
import { readPage } from '../../lib/reading/read-page';
import { HTML, JSON_LD, MUTATED_PAGE } from './arbitraries';
import { settings, TIMEOUT } from './settings';

const ADDRESS = fc.constantFrom(
  undefined,
  'https://www.linkedin.com/jobs/view/1',
  'https://boards.greenhouse.io/moss/jobs/1',
  'https://moss.example/jobs',
);

it('reads any page without a change to it, with blocks that hold', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(fc.oneof(HTML, JSON_LD, MUTATED_PAGE), ADDRESS, fc.boolean(), (html, url, boards) => {
      const document = documentOf(html);
      const before = document.documentElement.outerHTML;
      const page = readPage(document, { boards, ...(url ? { url } : {}) });
      expect(document.documentElement.outerHTML).toBe(before);
      if (page.kind === 'posting') {
        const { text, blocks } = page.posting;
        for (const block of blocks) {
          expect(text.slice(block.start, block.end).trim()).not.toBe('');
        }
      } else expect(page.message).toMatch(/\.$/);
    }),
    settings(80),
  );
});

it('reads any fragment', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(HTML, (html) => {
      const document = documentOf(html);
      const { text, blocks } = readFragment(document.body, { title: 'Host', company: null });
      for (const { start, end } of blocks) expect(text.slice(start, end)).toHaveLength(end - start);
    }),
    settings(80),
  );
});
