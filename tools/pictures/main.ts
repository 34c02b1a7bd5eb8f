import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildFor } from '../../tests/browser/driver/build';
import { launch, ROOT } from '../../tests/browser/driver/launch';
import { takePictures } from './take';

/** Takes the pictures of the README anew, from the extension as it is. */
const folder = join(ROOT, 'assets/readme');
await mkdir(folder, { recursive: true });
await buildFor('chromium');
const driver = await launch('chromium');
try {
  for (const path of await takePictures(driver, folder)) console.log(relative('.', path));
} finally {
  await driver.close();
}
