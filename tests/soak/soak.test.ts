import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Engine } from '../browser/driver/driver';
import { ROOT } from '../browser/driver/launch';
import { soak } from './soak';

const sample = (name: string) => ({ html: readFileSync(join(ROOT, `assets/samples/${name}.html`), 'utf8') });

it.each<Engine>(['chromium', 'firefox'])(
  'browses a round in %s without anything going wrong',
  async (engine) => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(await soak(engine, 0, 20_26)).toEqual([]);
    expect(log.mock.calls.join()).toMatch(`${engine}: 1 rounds, memory`);
    log.mockRestore();
  },
  90_000,
);

it('says so when a page is read as what it is not, when marks are missing and when a console holds an error', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const noise = {
    html: '<!doctype html><title>Cups</title><h1>Cups</h1><script>setInterval(() => console.error("spilt"), 50)</script>',
  };
  const wrong = await soak('chromium', 0, 20_26, {
    '/creator.html': sample('community-manager'),
    '/community.html': noise,
    '/two-panes.html': sample('two-panes'),
    '/article.html': sample('two-panes'),
  });
  const said = wrong.join('\n');
  expect(said).toContain('/creator.html: the popup says');
  expect(said).toContain('/community.html: 0 marks');
  expect(said).toContain('spilt');
  expect(said).toContain('/article.html: the popup says');
  log.mockRestore();
}, 90_000);
