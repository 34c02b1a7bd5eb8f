/** Why a page gives no posting. */
export type NothingCode =
  | 'list'
  | 'closed'
  | 'apply_form'
  | 'article'
  | 'company_page'
  | 'login'
  | 'bot_wall'
  | 'feed'
  | 'foreign_frame'
  | 'no_posting'
  | 'empty'
  | 'too_long'
  | 'broken'
  | 'selection';

/** In plain words: what the page is, and what somebody who has it before them can do. */
const WORDS: Record<NothingCode, readonly [what: string, advice: string]> = {
  list: ['This is a list of jobs.', 'Open one of them and read it there.'],
  closed: ['The page says that this job is no longer open.', 'Go back and open another one.'],
  apply_form: ['This is an application form without the posting.', 'Go back to the description of the job.'],
  article: ['This is an article, not a job posting.', 'Open a posting, or select its text and read the selection.'],
  company_page: ['This page is about a company, not about one job.', 'Open one of its jobs.'],
  login: ['This page asks you to sign in.', 'Sign in, then open the job again.'],
  bot_wall: ['The site is checking that you are no robot.', 'Pass its check, then try again.'],
  feed: ['This is a feed of posts, not a job posting.', 'Open a posting, or select its text and read the selection.'],
  foreign_frame: ['The posting seems to be in a frame of another site.', 'Open it in its own tab, or allow that site.'],
  no_posting: ['There is no job posting on this page.', 'Open one, or select its text and read the selection.'],
  empty: ['The page shows no text yet.', 'Wait until it has loaded, then try again.'],
  too_long: ['The text on this page is longer than any posting.', 'Select the posting and read the selection.'],
  broken: ['This page is built in a way that TrueTitle cannot read.', 'Select the posting and paste it into a draft.'],
  selection: ['The selection is too short to be a posting.', 'Select the whole description of the job.'],
};

/** Pages that cannot be read now, in contrast to pages that are read and hold no posting. */
const UNREADABLE = new Set<NothingCode>(['bot_wall', 'login', 'foreign_frame', 'empty', 'broken']);

/** A page without a posting, or one that cannot be read. */
export interface Nothing {
  kind: 'no_posting' | 'unreadable';
  code: NothingCode;
  /** What the page is. */
  what: string;
  /** What it is, and what to do in a browser. */
  message: string;
}

/** The reading of a page without a posting, with its words. */
export function nothing(code: NothingCode): Nothing {
  const [what, advice] = WORDS[code];
  return { kind: UNREADABLE.has(code) ? 'unreadable' : 'no_posting', code, what, message: `${what} ${advice}` };
}
