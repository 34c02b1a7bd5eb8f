import type { FoundPosting } from '../found';
import { namesOf } from '../head/names';
import { findTitle } from '../head/title';
import type { Steps } from '../steps';
import { type Line, sizeOf } from '../text/line';
import { articleness, isApplyForm } from '../why';
import { namesOccupation } from '../words/occupations';
import { namesArticle, namesList, namesPlace } from '../words/pages';
import { evidenceAgainst } from './against';
import { findDescription } from './description';
import { cuesIn, evidenceIn } from './evidence';

/** From this much evidence on a page's best lines are a posting. */
const MIN_EVIDENCE = 4;
/** Shorter text describes no job. */
const MIN_DESCRIPTION_LENGTH = 150;

/** Reads a posting by its headings, lists and wording alone. Null when the page does not look like one. */
export function* genericSteps(
  document: Document,
  lines: readonly Line[],
  url: string | undefined,
): Steps<FoundPosting | null> {
  const description = findDescription(lines);
  if (!description || sizeOf(description.lines) < MIN_DESCRIPTION_LENGTH) return null;
  yield;
  const names = namesOf(document);
  const title = findTitle({ lines, from: description.from, names });
  if (title === null || !namesOneJob(document, title, description.lines)) return null;
  yield;
  const own = evidenceIn(description.lines, title);
  yield;
  const evidence = own + evidenceAround(document, title, names, url);
  yield;
  if (evidence + evidenceAgainst(description.lines, lines, title) < MIN_EVIDENCE) return null;
  return { source: 'headings', title, company: null, lines: description.lines, live: true };
}

/** Whether a title can be that of one job. One that names no known occupation needs tasks or a way to apply beside it. */
function namesOneJob(document: Document, title: string, lines: readonly Line[]): boolean {
  if (namesList(title) || namesPlace(title) || namesArticle(title)) return false;
  const cues = cuesIn(lines);
  if (isApplyForm(document, lines) && !cues.has('duties') && !cues.has('requirements')) return false;
  return namesOccupation(title) || cues.has('duties') || hasApply(document);
}

/** What the page around the description says for its being a posting, or against. */
function evidenceAround(document: Document, title: string, names: readonly string[], url: string | undefined): number {
  let value = namesOccupation(title) ? 1 : -1;
  if (hasApply(document)) value += 1.5;
  value += evidenceInAddress(url);
  value -= 4 * articleness(document);
  if ([title, ...names].some(namesArticle)) value -= 6;
  return value;
}

const ABOUT_WORK =
  /\/(?:job-(?:profile|description|template|advice)s?|careers?-(?:advice|guide|profile)s?|advice|articles?|blog|glossary|guides?|interviews?|salar(?:y|ies)|news)(?:[/?-]|$)/i;
const JOB = /\/(?:jobs?|careers?|vacanc\w+|stellen\w*|positions?|openings?)(?:[/?-]|$)/i;

function evidenceInAddress(url = ''): number {
  if (ABOUT_WORK.test(url)) return -1.5;
  return JOB.test(url) ? 0.5 : 0;
}

const APPLY =
  /^(?:easy )?apply\b|^i['’]m interested|^bewerben|^jetzt bewerben|^odpovědět|^mám zájem|^postuler|^solliciteer|^ansök|^aplikuj|^inscr/i;

function hasApply(document: Document): boolean {
  const controls = [...document.querySelectorAll('a, button')].slice(0, 3000);
  return controls.some((control) => APPLY.test((control.textContent ?? '').slice(0, 60).trim()));
}
