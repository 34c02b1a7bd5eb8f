import type { FoundPosting } from '../found';
import { cleanCompany } from '../head/company-name';
import { collapse } from '../text/characters';
import { type Line, sizeOf } from '../text/line';
import { linesIn, type WalkOptions } from '../text/walk';
import { isShell, visibleLines } from './agree';
import { decodedName, linesOfHtml } from './html';
import { jobsInJsonLd, type StructuredJob } from './jobs';
import { markedJob } from './microdata';

/** Shorter descriptions describe no job. */
const MIN_DESCRIPTION_LENGTH = 150;

/**
 * Reads a posting by what the page says of it to machines: JSON-LD, microdata or RDFa. Believed only when the page shows the
 * same text, or shows nothing yet but the shell of an application.
 */
export function readStructured(document: Document, lines: readonly Line[], options: WalkOptions): FoundPosting | null {
  return readJsonLd(document, lines) ?? readMarked(document, options);
}

function readJsonLd(document: Document, lines: readonly Line[]): FoundPosting | null {
  const jobs = jobsInJsonLd(document).filter((job) => job.description.length >= MIN_DESCRIPTION_LENGTH);
  const told = jobs.slice(0, 10).map((job) => ({ job, lines: linesOfHtml(document, job.description) }));
  for (const { job, lines: own } of told) {
    const visible = visibleLines(lines, own);
    if (visible) return foundOf(document, job, visible, true);
  }
  const [only, ...others] = told;
  if (!only || others.length > 0 || !isShell(document, lines, only.job.title)) return null;
  return foundOf(document, only.job, only.lines, false);
}

function foundOf(document: Document, { title, company }: StructuredJob, lines: Line[], live: boolean): FoundPosting {
  const [name, employer] = [title, company ?? ''].map((text) => collapse(decodedName(document, text)));
  return { source: 'jsonld', title: name || null, company: (employer && cleanCompany(employer)) || null, lines, live };
}

function readMarked(document: Document, options: WalkOptions): FoundPosting | null {
  const job = markedJob(document);
  if (!job) return null;
  const lines = job.description.flatMap((element) => linesIn(element, options));
  const size = sizeOf(lines);
  if (size < MIN_DESCRIPTION_LENGTH) return null;
  return { source: 'microdata', title: job.title, company: job.company, lines, live: true };
}
