import { bulletLength } from '../text/bullets';
import { commonElement } from '../text/common';
import type { Line } from '../text/line';
import { type Cue, cueOf } from '../words/cues';

/**
 * What each line says for or against standing in a posting's description: prose and lists for, links and crumbs against. What stands between a
 * heading that announces duties and the next heading belongs, however short; under the posting's other headings it speaks neither way.
 */
export function scoresOf(lines: readonly Line[]): number[] {
  let section: Section | null = null;
  return lines.map((line, i) => {
    section = sectionAt(line, lines[i + 1], section);
    const score = scoreOf(line);
    return section && section.heading !== line && line.zone === 'body' && line.linked < 0.5
      ? Math.max(score, section.least)
      : score;
  });
}

/** What a heading opens: up to the next one of its rank, within the element that holds both it and what follows it. */
interface Section {
  heading: Line;
  around: Element | null;
  /** The least that a line in it says. */
  least: number;
}

/** Least score of a line under a heading; under one that announces nothing known a short line counts hardly against it. */
const LEAST: Record<Cue | 'none', number> = {
  duties: 0.3,
  role: 0,
  requirements: 0,
  offer: 0,
  company: -0.1,
  apply: -0.3,
  none: -0.2,
};

function sectionAt(line: Line, next: Line | undefined, section: Section | null): Section | null {
  const cue = cueOf(line.text);
  const opens =
    line.kind === 'heading' ? line.level > 1 : cue !== null && line.kind === 'paragraph' && line.text.length <= 60;
  if (opens && !(section && cue === null && isDeeper(line, section.heading)))
    return { heading: line, around: commonElement(line.element, next?.element), least: LEAST[cue ?? 'none'] };
  return section?.around?.contains(line.element) ? section : null;
}

const isDeeper = (line: Line, heading: Line) =>
  line.kind === 'heading' && heading.kind === 'heading' && line.level > heading.level;

function scoreOf(line: Line): number {
  if (line.zone === 'navigation' || line.zone === 'form') return -1.5;
  const value = line.linked > 0.6 ? -1 : ownScore(line);
  return line.zone === 'aside' ? Math.min(value, 1) - 1.5 : value;
}

function ownScore({ kind, text }: Line): number {
  const { length } = text;
  if (kind === 'heading') return cueOf(text) ? 1.5 : -0.2;
  if (kind === 'item' || (length < 60 && bulletLength(text) > 0))
    return length < 20 ? 0.1 : Math.min(1.5, 0.5 + length / 100);
  if (length >= 60) return Math.min(2, length / 150);
  if (cueOf(text)) return 0.8;
  return /[.!?:;]$/.test(text) ? -0.1 : -0.5;
}
