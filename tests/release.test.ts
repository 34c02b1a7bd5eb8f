import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../lib/cli/start/launch';

/** A repository with nothing but the release script and a version, and commands that only say how they were called. */
function repository(changelog: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'truetitle-release-'));
  for (const name of ['.ci', 'bin']) mkdirSync(join(folder, name));
  copyFileSync(join(ROOT, '.ci/release'), join(folder, '.ci/release'));
  writeFileSync(join(folder, 'package.json'), '{"version": "9.8.7"}');
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
  for (const command of ['npm', 'npx']) {
    writeFileSync(join(folder, 'bin', command), `#!/bin/sh\necho "${command} $*"\n`);
    chmodSync(join(folder, 'bin', command), 0o755);
  }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=test', '-c', 'user.email=test@localhost', 'commit', '-qm', 'first');
  return folder;
}

function release(folder: string, secrets: Record<string, string> = {}) {
  const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, HOME: folder, ...secrets };
  return spawnSync(join(folder, '.ci/release'), { env, encoding: 'utf8' });
}

it('checks, zips, rebuilds, and stops before upload without credentials', () => {
  const { status, stdout } = release(repository('## [9.8.7]\n'));
  expect(status).toBe(0);
  expect(stdout.split('\n').slice(0, 4)).toEqual(['npm ci', 'npm run check', 'npm run zip', 'npm run zip:check']);
  expect(stdout).toContain('Stopped before upload');
  expect(stdout).not.toContain('npx');
});

it('hands a store its package when its credentials are there, and no other', () => {
  const { stdout } = release(repository('## [9.8.7]\n'), { FIREFOX_JWT_SECRET: 'x' });
  expect(stdout.trim().split('\n').at(-1)).toBe(
    'npx wxt submit --firefox-zip .output/truetitle-9.8.7-firefox.zip --firefox-sources-zip .output/truetitle-9.8.7-sources.zip',
  );
});

it('releases no version that the changelog does not name, and nothing that is not committed', () => {
  expect(release(repository('## [Unreleased]\n'))).toMatchObject({ status: 1, stdout: '' });
  const changed = repository('## [9.8.7]\n');
  writeFileSync(join(changed, 'more.txt'), 'more');
  expect(release(changed)).toMatchObject({ status: 1, stdout: '' });
});
