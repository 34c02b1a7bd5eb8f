import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tests/browser/driver/launch';
import { archiveName, differing, rebuilt } from './rebuild';

const built = (what: 'firefox' | 'sources') => readFileSync(join(ROOT, '.output', archiveName(what)));

try {
  const [package_, sources] = [built('firefox'), built('sources')];
  console.log(`Building ${archiveName('firefox')} again from ${archiveName('sources')} alone ...`);
  const different = differing(package_, await rebuilt(sources));
  console.log(different.length === 0 ? `The same ${package_.length} bytes.` : `Different: ${different.join(', ')}.`);
  process.exitCode = different.length === 0 ? 0 : 1;
} catch (error) {
  const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  console.error(missing ? 'There are no packages to check: run `npm run zip` first.' : String(error));
  process.exitCode = 1;
}
