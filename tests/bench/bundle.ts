import { build } from 'vite';
import { ROOT } from '../browser/driver/launch';

const ENTRY = 'virtual:entry';

/** Bundles a module, given as source, as the extension's own pages are bundled. Imports are those of the project, `/` its folder. */
export async function bundled(source: string): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
        load: (id) => (id === `\0${ENTRY}` ? source : null),
      },
    ],
    build: { write: false, rollupOptions: { input: ENTRY }, modulePreload: false },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (!chunk) throw new Error('Nothing came out of the bundle.');
  return chunk.code;
}
