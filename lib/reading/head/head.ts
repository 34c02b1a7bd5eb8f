import type { FoundPosting } from '../found';
import { decodedName } from '../structured/html';
import { jobsInJsonLd } from '../structured/jobs';
import { collapse } from '../text/characters';
import type { Line } from '../text/line';
import { linesIn, type WalkOptions } from '../text/walk';
import { findCompany } from './company';
import { cleanCompany } from './company-name';
import { namesOf } from './names';
import { cleanTitle, findTitle } from './title';

/** A posting that was found, with the title every posting has. */
export type Named = FoundPosting & { title: string };

interface Around {
  document: Document;
  /** The page's lines; empty when they were not needed so far. */
  lines: readonly Line[];
  url: string | undefined;
  options: WalkOptions;
}

/** Gives a posting the title and the company that its layer did not know. Null when there is no title to be found. */
export function withHead(found: FoundPosting, around: Around): Named | null {
  const { document, url } = around;
  const names = namesOf(document);
  const told = found.title ?? titleAround(found, around, names);
  const title = told === null ? '' : cleanTitle(told);
  if (title === '') return null;
  const company =
    found.company ??
    structuredCompany(document, title) ??
    findCompany({ document, title, names, lines: found.lines, url });
  return { ...found, title: cleanTitle(title, company), company };
}

function titleAround(
  found: FoundPosting,
  { document, lines, options }: Around,
  names: readonly string[],
): string | null {
  const all = lines.length > 0 ? lines : linesIn(document.body, options);
  const first = found.lines[0]?.runs[0]?.node;
  const from = all.findIndex((line) => line.runs[0]?.node === first);
  return findTitle({ lines: all, from: Math.max(0, from), names });
}

/** The employer that the page's structured data gives for this very title. */
function structuredCompany(document: Document, title: string): string | null {
  const job = jobsInJsonLd(document).find(
    (other) => other.title !== '' && same(decodedName(document, other.title), title),
  );
  return job?.company ? cleanCompany(collapse(decodedName(document, job.company))) || null : null;
}

const same = (a: string, b: string) => squeezed(a) === squeezed(b);
const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
