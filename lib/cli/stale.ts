import * as generated from '../lexicon/generated';
import { lexiconHash } from './lexicon-hash';

const ROOT = new URL('../../', import.meta.url);

/** The hash of the YAML that the compiled lexicon was made of; empty in one that was compiled before there were hashes. */
export function generatedHash(): string {
  return (generated as { LEXICON_HASH?: string }).LEXICON_HASH ?? '';
}

/** Why no answer may be given from the compiled lexicon, in words: the YAML of the project at `root` is another than it was made of. Null if all is well. */
export function staleLexicon(root: URL = ROOT): string | null {
  const hash = lexiconHash(root);
  if (hash === null || hash === generatedHash()) return null;
  return 'the files in lexicon/ have changed since they were compiled. Run "npm run lexicon".';
}
