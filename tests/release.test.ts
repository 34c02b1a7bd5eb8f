import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './browser/driver/launch';

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

function release(folder: string, secrets: Record<string, string> = {}, ...args: string[]) {
  const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, HOME: folder, ...secrets };
  return spawnSync(join(folder, '.ci/release'), args, { env, encoding: 'utf8' });
}

it('checks, zips, rebuilds, and stops before upload without credentials', () => {
  const { status, stdout } = release(repository('## [9.8.7]\n'));
  expect(status).toBe(0);
  expect(stdout.split('\n').slice(0, 4)).toEqual(['npm ci', 'npm run check', 'npm run zip', 'npm run zip:check']);
  expect(stdout).toContain('Stopped before upload');
  expect(stdout).not.toContain('npx');
});

const STORES = {
  chrome: [
    'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
    '--chrome-api-version v2 --chrome-zip .output/truetitle-9.8.7-chrome.zip',
  ],
  edge: ['EDGE_API_KEY', '--edge-zip .output/truetitle-9.8.7-edge.zip'],
  firefox: [
    'FIREFOX_JWT_SECRET',
    '--firefox-zip .output/truetitle-9.8.7-firefox.zip --firefox-sources-zip .output/truetitle-9.8.7-sources.zip',
  ],
} as const;

const lastLine = (text: string) => text.trim().split('\n').at(-1);

it.each(Object.entries(STORES))(
  'hands %s its package when its credentials are there, and no other',
  (_name, [secret, options]) => {
    const { status, stdout } = release(repository('## [9.8.7]\n'), { [secret]: 'hidden' });
    expect(status).toBe(0);
    expect(lastLine(stdout)).toBe(`npx wxt submit ${options}`);
    expect(stdout).not.toContain('Stopped before upload');
  },
);

it('hands all of them theirs at once, or only tries the credentials, and says none aloud', () => {
  const secrets = Object.fromEntries(Object.values(STORES).map(([secret]) => [secret, 'hidden']));
  const { stdout, stderr } = release(repository('## [9.8.7]\n'), secrets, '--dry-run');
  const options = Object.values(STORES).map(([, all]) => all);
  expect(lastLine(stdout)).toBe(`npx wxt submit ${options.join(' ')} --dry-run`);
  expect(stdout + stderr).not.toContain('hidden');
});

it('uploads nothing when a check fails before', () => {
  const folder = repository('## [9.8.7]\n');
  writeFileSync(join(folder, 'bin/npm'), '#!/bin/sh\necho "npm $*"\n[ "$*" != "run zip:check" ]\n');
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', 'commit', '-qam', 'x'], {
    cwd: folder,
  });
  const { status, stdout } = release(folder, { EDGE_API_KEY: 'hidden' });
  expect([status, lastLine(stdout)]).toEqual([1, 'npm run zip:check']);
});

it('gives the uploading tool options that it knows, for the way of signing in that the credentials are for', () => {
  const secrets = Object.fromEntries(Object.values(STORES).map(([secret]) => [secret, 'hidden']));
  const options = Object.values(STORES).flatMap(([, all]) => all.split(' '));
  const tool = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const env = { PATH: process.env.PATH, HOME: tmpdir(), ...secrets };
  // What is left out is named before the tool speaks to any store.
  const { status, stderr, stdout } = spawnSync(process.execPath, [tool, 'submit', '--dry-run', ...options], {
    ...{ cwd: tmpdir(), env, encoding: 'utf8' },
  });
  expect(status).not.toBe(0);
  const missing = [...`${stdout}${stderr}`.matchAll(/ - (\w+\.\w+): Expected/g)].map(([, name]) => name);
  expect(missing.sort()).toEqual(['chrome.extensionId', 'chrome.publisherId', 'chrome.serviceAccountClientEmail']);
}, 60_000);

it('releases no version that the changelog does not name, and nothing that is not committed', () => {
  expect(release(repository('## [Unreleased]\n'))).toMatchObject({ status: 1, stdout: '' });
  const changed = repository('## [9.8.7]\n');
  writeFileSync(join(changed, 'more.txt'), 'more');
  expect(release(changed)).toMatchObject({ status: 1, stdout: '' });
});
