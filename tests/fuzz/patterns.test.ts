import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../lib/cli/dom';
import { took } from '../took';
import { attacksOn } from './patterns/attacks';
import { builtDuring } from './patterns/built';
import { buildingFiles, type Pattern, writtenPatterns } from './patterns/literals';

/** A pattern that goes through this many characters in proportion takes a millisecond; one that tries all ways takes seconds. */
const SIZE = 30_000;
/** Of the processor, whatever else the machine does meanwhile. */
const MOST_MS = 200;

/** Reading and analysis build some patterns when they are loaded, others for the title at hand. */
async function loadAndRead(): Promise<void> {
  await import('../../lib/analysis/analyse');
  await import('../../lib/reading/read-page');
  const { evidenceOfOther } = await import('../../lib/reading/generic/against');
  const { findCompany } = await import('../../lib/reading/head/company');
  const title = 'Host (new)';
  evidenceOfOther([], [], title);
  findCompany({ document: documentOf(''), title, names: [`${title} at Inn`], lines: [], url: undefined });
}

/** Whether some attack on a pattern takes too long, twice, so that a pause of the machine's is none of it. */
function isSlow(one: Pattern): boolean {
  const pattern = new RegExp(one.pattern, one.flags);
  for (const text of attacksOn(one, SIZE)) if (isLong(pattern, text) && isLong(pattern, text)) return true;
  return false;
}

const replace = new Script("text.replace(pattern, '')");
const context: { text?: string; pattern?: RegExp } = createContext({});

/** A pattern that tries all ways would never end: it is broken off, and later each time while others keep the processor from it. */
function isLong(pattern: RegExp, text: string): boolean {
  Object.assign(context, { text, pattern });
  for (let patience = 2 * MOST_MS; ; patience *= 2) {
    let hasEnded = true;
    const time = took(() => {
      try {
        replace.runInContext(context, { timeout: patience });
      } catch {
        hasEnded = false;
      }
    });
    if (time > MOST_MS || hasEnded) return time > MOST_MS;
  }
}

const slowOnes = (patterns: Pattern[]) =>
  patterns.filter(isSlow).map(({ path, pattern, flags }) => `${path}: /${pattern}/${flags}`);

describe('the hunt', () => {
  it.each(['(a+)+$', '\\s*\\n\\s*', '(?:x|y|xy)*z', '^(.+) - (.+) - (.+)!$', '\\s+$'])('finds /%s/', (pattern) => {
    expect(slowOnes([{ path: 'here', pattern, flags: 'g' }])).toHaveLength(1);
  });
});

const written = writtenPatterns();

it('knows every regular expression of the sources', () => {
  expect(written.length).toBeGreaterThan(250);
});

it('finds none of them that takes more than time in proportion', { timeout: 120_000 }, () => {
  expect(slowOnes(written)).toEqual([]);
});

it('nor any that is built of texts', { timeout: 120_000 }, async () => {
  const built = await builtDuring(loadAndRead);
  expect([...new Set(built.map(({ path }) => path))].sort()).toEqual(buildingFiles());
  expect(slowOnes(built)).toEqual([]);
});
