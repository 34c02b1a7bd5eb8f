/** What is taken from the platform: browsers, their workers and Node have all of it under the same names. */
export interface Platform {
  /** Compiles WebAssembly; rejects where it is refused. */
  compile(bytes: Uint8Array): Promise<object>;
  /** The exports of a compiled module that imports nothing. */
  instantiate(module: object): Promise<object>;
  sha256(bytes: Uint8Array): Promise<Uint8Array>;
}

interface Globals {
  WebAssembly: {
    compile(bytes: Uint8Array): Promise<object>;
    instantiate(module: object): Promise<{ exports: object }>;
  };
  crypto: { subtle: { digest(name: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer> } };
  TextDecoder: new () => { decode(bytes: Uint8Array): string };
}

const globals = globalThis as unknown as Globals;

export const PLATFORM: Platform = {
  compile: async (bytes) => globals.WebAssembly.compile(bytes),
  instantiate: async (module) => (await globals.WebAssembly.instantiate(module)).exports,
  sha256: async (bytes) => new Uint8Array(await globals.crypto.subtle.digest('SHA-256', bytes)),
};

/** Text of UTF-8 bytes; what is no UTF-8 becomes U+FFFD. */
export function decodeText(bytes: Uint8Array): string {
  return new globals.TextDecoder().decode(bytes);
}
