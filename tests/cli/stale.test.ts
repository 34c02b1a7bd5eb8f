import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { staleLexicon } from '../../lib/cli/stale';
import { lexiconCopy } from '../lexicon/copy';
import { truetitle } from './in-process';

const { path, url, change } = lexiconCopy();

describe('a lexicon that was changed and not compiled', () => {
  it('is noticed by any changed, added or missing file', () => {
    expect(staleLexicon(url())).toBeNull();
    writeFileSync(path('lexicon/notes.txt'), 'not a part of it');
    expect(staleLexicon(url())).toBeNull();
    change('advice.yaml', 'Name the platforms.', 'Name all platforms.');
    expect(staleLexicon(url())).toContain('Run "npm run lexicon".');
    change('advice.yaml', 'Name all platforms.', 'Name the platforms.');
    expect(staleLexicon(url())).toBeNull();
    rmSync(path('lexicon/titles.yaml'));
    expect(staleLexicon(url())).toContain('have changed');
  });

  it('gets no answer from the command line', async () => {
    expect((await truetitle(['classify'], '{"id": 1, "text": "Boost posts"}')).status).toBe(0);
    change('advice.yaml', 'Name the platforms.', 'Name all platforms.');
    const refused = await truetitle(['classify'], '{"id": 1, "text": "Boost posts"}', path(), () =>
      staleLexicon(url()),
    );
    expect(refused.stdout).toBe('');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('Run "npm run lexicon".');
  });
});
