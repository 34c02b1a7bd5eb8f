import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '../../lib/analysis/analyse';
import { classify } from '../../lib/analysis/classify/classify';
import type { Posting } from '../../lib/analysis/posting';
import { blocksOf } from '../../lib/analysis/text/blocks';
import { parsePosting } from '../../lib/cli/input/record';
import { CATEGORIES } from '../../lib/lexicon/categories';
import { reportText } from '../../lib/report/text';
import { MUTATED, TEXT } from './arbitraries';
import { settings, TIMEOUT } from './settings';

const FORMAT = fc.constantFrom('text' as const, 'markdown' as const);

it('judges any text, with offsets that hold and the same answer twice', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(TEXT, fc.oneof(TEXT, MUTATED), FORMAT, (title, text, format) => {
      const posting: Posting = { title, company: null, text, blocks: blocksOf(text, format) };
      let last = 0;
      for (const { start, end } of posting.blocks) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      const verdict = analyse(posting);
      for (const stretch of [
        ...verdict.duties,
        ...verdict.duties.flatMap(({ evidence }) => evidence),
        ...verdict.signals,
      ]) {
        expect(text.slice(stretch.start, stretch.end)).toBe(stretch.text);
      }
      const sum = CATEGORIES.reduce((total, category) => total + verdict.mix[category], 0);
      expect(sum).toBeCloseTo(verdict.duties.length === 0 ? 0 : 1);
      expect(verdict.confidence).toBeGreaterThanOrEqual(0);
      expect(verdict.confidence).toBeLessThanOrEqual(1);
      expect(analyse(posting)).toEqual(verdict);
      expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
      expect(reportText(verdict)).toEqual(expect.any(String));
    }),
    settings(150),
  );
});

it('classifies any line', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(fc.oneof(TEXT, fc.string({ unit: 'binary' })), (line) => {
      const { category, confidence, evidence } = classify(line);
      expect([...CATEGORIES, 'not_duty']).toContain(category);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      for (const { start, end, text } of evidence) expect(line.slice(start, end)).toBe(text);
    }),
    settings(300),
  );
});

it('reads any line of JSONL, or says why not', { timeout: TIMEOUT }, () => {
  const fields = fc.record(
    {
      id: fc.jsonValue(),
      title: fc.jsonValue(),
      body: fc.jsonValue(),
      format: fc.oneof(fc.constantFrom('html', 'text', 'markdown'), fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fields.map((value) => JSON.stringify(value)),
      ),
      (line) => {
        const parsed = parsePosting(line, 'f:1');
        if ('fault' in parsed) expect(parsed.fault.message).not.toBe('');
        else expect(parsed.record.body.trim()).not.toBe('');
      },
    ),
    settings(300),
  );
});
