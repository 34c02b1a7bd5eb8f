import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { modelNotice } from './tools/package/model-notice';
import { noticesOf, noticesText, packageCollector } from './tools/package/notices';

const csp =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const developmentCsp =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' http://localhost:*; style-src 'self' 'unsafe-inline' http://localhost:*; img-src 'self' data:; connect-src ws://localhost:* http://localhost:*";

const MODEL_FILES = [
  ['assets/weights/encoder.bin', 'encoder.bin'],
  ['lib/meaning/kernel/kernel.wasm', 'kernel.wasm'],
] as const;

/** Folders of the packages that went into the bundles of this build. */
const shipped = new Set<string>();

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  outDir: process.env.TRUETITLE_OUTPUT ?? '.output',
  vite: () => ({
    plugins: [packageCollector(shipped)],
    worker: { plugins: () => [packageCollector(shipped)] },
  }),
  hooks: {
    // The language model and the code that runs it, as files of the extension's own: nothing becomes web-accessible.
    'build:publicAssets': (_wxt, files) => {
      for (const [from, to] of MODEL_FILES)
        files.push({ absoluteSrc: resolve(import.meta.dirname, from), relativeDest: to });
    },
    'build:done': ({ config }) =>
      writeFile(join(config.outDir, 'THIRD-PARTY.txt'), noticesText([...noticesOf(shipped), modelNotice()])),
  },
  zip: {
    // Named one by one, so that nothing that lies about in the folder gets into the archive.
    includeSources: [
      'assets/**',
      'entrypoints/**',
      'lexicon/**',
      'lib/**',
      'tools/**',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'README.md',
      'SECURITY.md',
      'CHANGELOG.md',
      'LICENSE',
    ],
    excludeSources: [
      'lib/lexicon/generated.ts',
      'lib/meaning/kernel/kernel.wasm',
      'assets/readme/**',
      'assets/store/**',
    ],
  },
  manifest: ({ browser, mode }) => ({
    name: 'TrueTitle',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {
      extension_pages: mode === 'development' ? developmentCsp : csp,
    },
    action: { default_title: '__MSG_action_title__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
      'next-duty': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      'previous-duty': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'truetitle@truetitle.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125', storage: { managed_schema: 'managed_schema.json' } }),
  }),
});
