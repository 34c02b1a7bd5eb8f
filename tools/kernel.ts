import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const SOURCES = new URL('../lib/meaning/kernel/', import.meta.url);
const TARGET = new URL('kernel.wasm', SOURCES);

/** The kernel's sources (AssemblyScript, `.as` so that nobody takes them for TypeScript) as WebAssembly; throws the compiler's own words. */
export async function compileKernel(): Promise<Uint8Array> {
  let wasm: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    ['kernel.ts', '-o', 'kernel.wasm', '-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert'],
    {
      readFile: (name) => source(name),
      writeFile: (_name, contents) => {
        wasm = contents as Uint8Array;
      },
      listFiles: () => [],
    },
  );
  if (error || !wasm) throw new Error(`The kernel does not compile.\n${stderr.toString()}`, { cause: error });
  return wasm;
}

function source(name: string): string | null {
  try {
    return readFileSync(new URL(name.replace(/\.ts$/, '.as'), SOURCES), 'utf8');
  } catch {
    return null;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TARGET, await compileKernel());
