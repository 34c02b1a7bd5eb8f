import type { Posting } from '../../lib/analysis/posting';
import { linePosting } from '../../lib/cli/input/html';
import { textPosting } from '../../lib/cli/input/text';
import type { OtherPosting } from './schema';

const read = new WeakMap<OtherPosting, Posting>();

/** A posting of the corpus as the analysis reads it. Each is read once: HTML takes time. */
export function postingOf(labelled: OtherPosting): Posting {
  const known = read.get(labelled);
  if (known) return known;
  const { title, company, format, body } = labelled;
  const given = { title, company };
  const posting =
    format === 'html' ? linePosting(body, given, { boards: true, url: null }) : textPosting(body, format, given);
  read.set(labelled, posting);
  return posting;
}
