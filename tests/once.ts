import { buildFor } from './browser/driver/build';
import { installMissing } from './browser/driver/find';

/** What the tests of the built extension need, made once before all of them: both builds, and the browsers where they can be installed. */
export default async function once(): Promise<void> {
  for (const engine of ['chromium', 'firefox'] as const) {
    installMissing(engine);
    await buildFor(engine);
  }
}
