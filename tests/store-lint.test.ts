import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtExtension, ROOT } from './browser/driver/launch';

interface Finding {
  code: string;
  file: string;
}

/** Preact's own line for a property that no code of ours uses. */
const isKnown = ({ code }: Finding) => code === 'UNSAFE_VAR_ASSIGNMENT';

it("passes the store's own lint", () => {
  const webExt = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const args = [webExt, 'lint', '--source-dir', builtExtension('firefox'), '--output', 'json', '--no-config-discovery'];
  const answer = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  expect(answer.errors).toEqual([]);
  expect(answer.notices).toEqual([]);
  expect(answer.warnings.filter((finding: Finding) => !isKnown(finding))).toEqual([]);
  expect(answer.warnings.every(({ file }: Finding) => file.startsWith('chunks/'))).toBe(true);
}, 60_000);
