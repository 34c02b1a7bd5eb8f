import type { Posting } from '../analysis/posting';
import { assemble } from './text/assemble';
import { linesIn } from './text/walk';

/** What is known of a posting beside its body. */
export interface Known {
  title: string;
  company: string | null;
  url?: string;
}

/** The posting whose whole body is `root`: the HTML that boards hand out for a description. Nothing is looked for or left out. */
export function readFragment(root: Element, known: Known): Posting {
  const { text, blocks } = assemble(linesIn(root));
  return { ...known, text, blocks };
}
