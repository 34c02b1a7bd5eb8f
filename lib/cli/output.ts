import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes and waits while the reader is behind, so that what is unread does not pile up in memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** A reader that has seen enough (`| head`) closes the pipe: that ends the command quietly. */
export function endOnClosedPipe(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
