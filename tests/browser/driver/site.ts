import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

/** A page to serve: its HTML and, where a test needs one, a header of its own. */
export interface SitePage {
  html: string;
  headers?: Record<string, string>;
}

/** Pages served on this machine only. */
export interface Site {
  /** The address of a path on it. */
  at(path: string): string;
  /** The paths that were asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

/** Serves pages by path, such as `/a.html`, from a free port of 127.0.0.1. Everything else is a 404. */
export async function serveSite(pages: Record<string, SitePage>): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    respond(response, pages[path]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: (path) => `http://127.0.0.1:${port}${path}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function respond(response: ServerResponse, page: SitePage | undefined): void {
  response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
  response.end(page?.html ?? '');
}

/** Makes a page of a file: HTML as it is, other text shown as it stands. Rejects with a plain sentence when it cannot be read. */
export async function pageOfFile(path: string): Promise<SitePage> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${path} could not be opened (${error.code}). Give a file or an address of a posting.`);
  });
  if (/^\.x?html?$/i.test(extname(path))) return { html: text };
  return { html: `<!doctype html><meta charset="utf-8"><pre style="white-space:pre-wrap">${escapeHtml(text)}</pre>` };
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
