import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pageOfFile, serveSite } from './site';

it('serves its pages on this machine only, and remembers what was asked', async () => {
  const site = await serveSite({ '/a.html': { html: '<p>a', headers: { 'x-own': '1' } } });
  const [found, missing] = await Promise.all([fetch(site.at('/a.html')), fetch(site.at('/b.html'))]);
  expect([await found.text(), found.headers.get('x-own'), missing.status]).toEqual(['<p>a', '1', 404]);
  expect(new URL(site.at('/')).hostname).toBe('127.0.0.1');
  expect(site.asked.sort()).toEqual(['/a.html', '/b.html']);
  await site.close();
});

it('shows a text as it stands, whatever is in it', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'posting-')), 'posting.txt');
  await writeFile(path, 'Edit <b> & publish');
  expect((await pageOfFile(path)).html).toContain('Edit &lt;b> &amp; publish');
});

it('says which file could not be opened', async () => {
  await expect(pageOfFile('/nowhere/posting.html')).rejects.toThrow(
    '/nowhere/posting.html could not be opened (ENOENT)',
  );
});
