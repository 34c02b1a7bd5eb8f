import { openModel } from '../../lib/meaning/model';
import { fingerprint } from './fingerprint';

/** What a page is given by its test: the address that serves the model, its kernel and the lines. */
declare global {
  interface Window {
    fingerprintHere(): Promise<string>;
  }
}

const bytes = async (path: string) => new Uint8Array(await (await fetch(path)).arrayBuffer());

window.fingerprintHere = async () => {
  const lines: string[] = await (await fetch('/lines')).json();
  const model = await openModel(await bytes('/model'), await bytes('/kernel'));
  return fingerprint(model.read(lines));
};
