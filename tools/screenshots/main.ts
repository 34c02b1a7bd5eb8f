import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildFor } from '../../tests/browser/driver/build';
import { launch, ROOT } from '../../tests/browser/driver/launch';
import { desk, options, posting, saved, tile } from './shots';

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
