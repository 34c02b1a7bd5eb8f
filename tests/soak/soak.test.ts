import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Driver, Engine } from '../browser/driver/driver';
import { ROOT } from '../browser/driver/launch';
import { withBrowser } from '../browser/session';
import { soak } from './soak';

const sample = (name: string) => ({ html: readFileSync(join(ROOT, `assets/samples/${name}.html`), 'utf8') });

const PATIENCE = 90_000;
let driver: Driver;

describe.each<Engine>(['chromium', 'firefox'])('a soak in %s', (engine) => {
  withBrowser((opened) => {
    driver = opened;
  }, engine);

  it('browses a round without anything going wrong', { timeout: PATIENCE }, async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(await soak(driver, 0, 20_26)).toEqual([]);
    expect(log.mock.calls.join()).toMatch(`${engine}: 1 rounds, memory`);
    log.mockRestore();
  });
});

describe('a soak on pages that are wrong', () => {
  withBrowser((opened) => {
    driver = opened;
  }, 'chromium');

  it(
    'says so when a page is read as what it is not, when marks are missing and when a console holds an error',
    async () => {
      const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
      const noise = {
        html: '<!doctype html><title>Cups</title><h1>Cups</h1><script>setInterval(() => console.error("spilt"), 50)</script>',
      };
      const wrong = await soak(driver, 0, 20_26, {
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
    },
    PATIENCE,
  );
});
