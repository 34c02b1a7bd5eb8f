import type { Line } from '../text/line';
import { cueOf } from '../words/cues';

/** What a line says for or against standing in a posting's description: prose and lists for, links and crumbs against. */
export function scoreOf(line: Line): number {
  if (line.zone === 'navigation' || line.zone === 'form') return -1.5;
  const value = line.linked > 0.6 ? -1 : ownScore(line);
  return line.zone === 'aside' ? Math.min(value, 1) - 1.5 : value;
}

function ownScore({ kind, text }: Line): number {
  const { length } = text;
  if (kind === 'heading') return cueOf(text) ? 1.5 : -0.2;
  if (kind === 'item') return length < 20 ? 0.1 : Math.min(1.5, 0.5 + length / 100);
  if (length >= 60) return Math.min(2, length / 150);
  if (cueOf(text)) return 0.8;
  return /[.!?:;]$/.test(text) ? -0.1 : -0.5;
}
