import type { Posting } from '../../analysis/posting';
import type { NothingCode } from '../../reading/nothing';
import { readFragment } from '../../reading/read-fragment';
import { readPage } from '../../reading/read-page';
import { documentOf } from '../dom';
import { Fault } from '../fault';
import type { Given } from './text';

/** What somebody with a saved page can do. */
const SAVE_POSTING = 'Give a page that shows one posting with its description.';
const ADVICE: Partial<Record<NothingCode, string>> = {
  no_posting: `${SAVE_POSTING} If it does, give its text as a .txt or .md file.`,
  empty: 'Save the page as the browser shows it, after it has loaded: its source alone may hold no text.',
  foreign_frame: "Open the frame's address in its own tab and save that page.",
};

/** How a page is read: with or without the tables of job boards, and where it came from. */
export interface HtmlOptions {
  boards: boolean;
  url: string | null;
}

/** The posting of a whole page, found as the extension finds it. Throws the fault `no_posting` or `unreadable`. */
export function pagePosting(html: string, { boards, url }: HtmlOptions): Posting {
  const page = readPage(documentOf(html), { boards, ...(url ? { url } : {}) });
  if (page.kind === 'posting') return page.posting;
  throw new Fault(page.kind, `${page.what} ${ADVICE[page.code] ?? SAVE_POSTING}`);
}

/**
 * The posting of a line with HTML. A body that is a whole page is read like one; anything else is the description itself.
 * What the line says of title and company goes before what the page says.
 */
export function linePosting(html: string, given: Given, options: HtmlOptions): Posting {
  if (isPage(html)) {
    const posting = pagePosting(html, options);
    return { ...posting, title: given.title || posting.title, company: given.company ?? posting.company };
  }
  const { url } = options;
  const posting = readFragment(documentOf(html).body, { ...given, ...(url ? { url } : {}) });
  if (posting.text.trim() === '') throw new Fault('empty', 'The HTML in "body" shows no text.');
  return posting;
}

function isPage(html: string): boolean {
  return /<(?:!doctype|html|head|body)[\s>]/i.test(html.slice(0, 4096));
}
