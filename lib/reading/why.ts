import { isClosed } from './closed-job';
import { jobHeadings } from './generic/against';
import { metaOf } from './head/names';
import { type Nothing, type NothingCode, nothing } from './nothing';
import { type Line, sizeOf } from './text/line';
import { namesArticle, namesList } from './words/pages';

/** Says what a page is that holds no posting. */
export function whyNothing(document: Document, lines: readonly Line[]): Nothing {
  return nothing(codeFor(document, lines));
}

function codeFor(document: Document, lines: readonly Line[]): NothingCode {
  const size = sizeOf(lines);
  if (isBotWall(document, lines, size)) return 'bot_wall';
  if (isLogin(document, size)) return 'login';
  if (isClosed(document, lines)) return 'closed';
  if (isApplyForm(document, lines)) return 'apply_form';
  if (articleness(document) > 0 || namesArticle(document.title)) return 'article';
  if (isList(document, lines)) return 'list';
  if (isFeed(document)) return 'feed';
  if (isCompany(document)) return 'company_page';
  if (hasFrame(document) && size < 1500) return 'foreign_frame';
  return isShellOf(document, size) ? 'empty' : 'no_posting';
}

const CHECKS =
  /just a moment|verify (?:that )?you are (?:a )?human|are you a (?:human|robot)|security check|access denied|attention required|help us protect|unusual (?:traffic|activity)|press (?:and|&) hold|confirm (?:that )?you are (?:a )?human|not a (?:ro)?bot\b|checking your browser|you have been blocked|request blocked|captcha|enable javascript and cookies/i;

function isBotWall(document: Document, lines: readonly Line[], size: number): boolean {
  if (size > 3000) return false;
  return CHECKS.test(document.title) || lines.slice(0, 30).some((line) => CHECKS.test(line.text));
}

function isLogin(document: Document, size: number): boolean {
  if (document.querySelector('input[type="password"]') && size < 4000) return true;
  return size < 3000 && /\b(?:sign|log) ?in\b|\blogin\b/i.test(document.title);
}

const CANDIDATE_FIELDS =
  'input[type="file"], input[name*="resume" i], input[name*="cv" i], input[type="tel"], input[name*="first" i], textarea';

/** Whether a page asks for an applicant's name, phone number, papers. */
export function isApplyForm(document: Document, lines: readonly Line[]): boolean {
  const fields = document.querySelectorAll(CANDIDATE_FIELDS).length;
  if (fields < 2) return false;
  return (
    fields >= 3 ||
    lines.some((line) => line.text.length < 60 && /\b(?:apply|application|bewerb|résumé|resume|cv)/i.test(line.text))
  );
}

const ARTICLE_TYPES =
  /"@type"\s*:\s*(?:\[\s*)?"(?:NewsArticle|BlogPosting|Article|TechArticle|Report|LiveBlogPosting|ScholarlyArticle)"/;

/**
 * How surely a page calls itself an article, 0 to 1. The type for sharing alone says little: publishing systems give it to
 * every page they make, postings too.
 */
export function articleness(document: Document): number {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (ARTICLE_TYPES.test((script.textContent ?? '').slice(0, 100_000))) return 1;
  }
  if (
    document.querySelector(
      'body.single-post, article [rel="author"], article .byline, [itemtype$="Article"], [itemtype$="BlogPosting"]',
    )
  )
    return 1;
  return /^article$/i.test(metaOf(document, 'property', 'og:type')) ? 0.4 : 0;
}

/** Whether a page calls itself a list of jobs, or holds many links to jobs. */
function isList(document: Document, lines: readonly Line[]): boolean {
  const links = new Set<string>();
  for (const line of lines) {
    if (line.linked < 0.8 || line.zone === 'navigation') continue;
    const link = line.element.closest('a') ?? line.element.querySelector('a');
    const to = link?.getAttribute('href') ?? '';
    if (JOB_LINK.test(to)) links.add(to);
  }
  return links.size >= 3 || jobHeadings(lines) >= 3 || namesList(document.title);
}

const JOB_LINK =
  /\/(?:jobs?|job-detail|careers?|remote-jobs|positions?|vacanc\w+|stellen\w*|openings?|viewjob|rc\/clk|pagead|o|p)(?:[/?]|--)/i;

/** From so many buttons to answer posts with on, a page is a stream of them. */
const ANSWERS = 6;
const ANSWER =
  /^(?:like|comment|share|repost|reply|gefällt mir|kommentieren|teilen|j['’]aime|commenter|me gusta|comentar|gostei|curtir)$/i;

function isFeed(document: Document): boolean {
  if (document.querySelector('[role="feed"]')) return true;
  const buttons = [...document.querySelectorAll('button, [role="button"]')].slice(0, 500);
  return buttons.filter(({ textContent }) => ANSWER.test((textContent ?? '').slice(0, 40).trim())).length >= ANSWERS;
}

function isCompany(document: Document): boolean {
  const type = metaOf(document, 'property', 'og:type');
  return (
    /company|profile|organization/i.test(type) ||
    /\/company\//.test(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '')
  );
}

/** A page that shows no word, or hardly one where an application is still to draw itself. */
function isShellOf(document: Document, size: number): boolean {
  if (size === 0) return true;
  const root = '#root, #app, #__next, #__nuxt, app-root, [data-reactroot], [aria-busy="true"]';
  return size < 40 && document.querySelector(root) !== null;
}

function hasFrame(document: Document): boolean {
  return [...document.querySelectorAll('iframe[src]')].some((frame) =>
    /^https?:|^\/\//.test(frame.getAttribute('src') ?? ''),
  );
}
