import type { Found } from '../found';
import { findCompany } from '../head/company';
import { namesOf } from '../head/names';
import { cleanTitle, findTitle } from '../head/title';
import type { Line } from '../text/line';
import { isArticle } from '../why';
import { namesOccupation } from '../words/occupations';
import { findDescription } from './description';
import { evidenceIn } from './evidence';

/** From this much evidence on a page's best lines are a posting. */
const ENOUGH = 5;
/** Shorter text describes no job. */
const SHORTEST = 150;

/** Reads a posting by its headings, lists and wording alone. Null when the page does not look like one. */
export function readGeneric(document: Document, lines: readonly Line[], { url }: { url?: string }): Found | null {
  const description = findDescription(lines);
  if (!description) return null;
  const size = description.lines.reduce((sum, line) => sum + line.text.length, 0);
  const names = namesOf(document);
  const title = findTitle({ lines, from: description.from, names });
  if (size < SHORTEST || title === null) return null;
  let evidence = evidenceIn(description.lines);
  if (namesOccupation(title)) evidence += 1;
  if (isArticle(document)) evidence -= 4;
  if (hasApply(document)) evidence += 1.5;
  if (evidence < ENOUGH) return null;
  const text = description.lines.map((line) => line.text).join('\n');
  const company = findCompany({ document, title, names, text, url });
  return { source: 'headings', title: cleanTitle(title), company, lines: description.lines, live: true };
}

const APPLY =
  /^(?:easy )?apply\b|^i['’]m interested|^bewerben|^jetzt bewerben|^odpovědět|^mám zájem|^postuler|^solliciteer|^ansök|^aplikuj|^inscr/i;

function hasApply(document: Document): boolean {
  const controls = [...document.querySelectorAll('a, button')].slice(0, 3000);
  return controls.some((control) => APPLY.test((control.textContent ?? '').slice(0, 60).trim()));
}
