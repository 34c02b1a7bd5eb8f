import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Engine } from './browser/driver/driver';
import { builtExtension } from './browser/driver/launch';

/** What a page could hear or a network could see; libraries that were built in are looked at too. */
const LOUD = [
  'dispatchEvent',
  'CustomEvent',
  'postMessage',
  'BroadcastChannel',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'fetch(',
  'import(',
];

/** What makes markup or code of text. */
const MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'document.write', 'srcdoc', 'eval(', 'Function('];

describe.each<Engine>(['chromium', 'firefox'])('what is built to run in pages, in %s', (engine) => {
  it.each(['reader.js', 'automatic.js'])(
    '%s sends nothing into the page or the network and makes no markup',
    (file) => {
      const script = readFileSync(join(builtExtension(engine), file), 'utf8');
      expect(script).toContain('sendMessage');
      expect([...LOUD, ...MARKUP].filter((name) => script.includes(name))).toEqual([]);
    },
  );
});
