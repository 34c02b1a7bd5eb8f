import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { desk, options, posting, saved, tile } from './screenshots/shots';
import { buildFor } from './start/build';
import { launch, ROOT } from './start/launch';

/** Takes the pictures for the stores anew, from the extension as it is. */
const folder = join(ROOT, 'assets/store');
await mkdir(folder, { recursive: true });
await buildFor('chromium');
const driver = await launch('chromium');
try {
  for (const [name, take] of Object.entries({ posting, desk, saved, options, tile })) {
    const path = join(folder, `${name}.png`) as `${string}.png`;
    await take(driver, path);
    console.log(relative('.', path));
  }
} finally {
  await driver.close();
}
