import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Popup } from './driver/driver';
import { builtExtension } from './driver/launch';

/** The popup's document as it stands, in one HTML text. The popup closes as soon as another tab opens. */
export async function snapshotOf(popup: Popup): Promise<string> {
  const body = await popup.run(() => document.body.outerHTML, undefined);
  return `<!doctype html><html lang="en"><head><title>TrueTitle</title><style>${styles()}</style></head>${body}</html>`;
}

function styles(): string {
  const folder = join(builtExtension('chromium'), 'assets');
  const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));
  return sheets
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((css) => css.includes('.mix-bar') || css.includes('.notice'))
    .join('\n');
}
