import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Engine } from './browser/driver/driver';
import { builtExtension } from './browser/driver/launch';

const manifestOf = (engine: Engine) => JSON.parse(readFileSync(join(builtExtension(engine), 'manifest.json'), 'utf8'));

const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

describe.each<Engine>(['chromium', 'firefox'])('the built manifest for %s', (engine) => {
  const manifest = manifestOf(engine);

  it('asks for nothing but what a click needs', () => {
    const sidePanel = engine === 'chromium' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus', ...sidePanel]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('runs in no page by itself and offers no file to any page', () => {
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('locks its own pages: no remote or inline code, no request', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
  });

  it('names icons that are there', () => {
    for (const path of Object.values<string>(manifest.icons)) {
      expect(
        readFileSync(join(builtExtension(engine), path))
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
    }
  });
});
