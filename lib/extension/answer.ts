import type { Posting } from '../analysis/posting';
import type { Verdict } from '../analysis/verdict';
import type { Changes } from './corrections';

/** Where a reading was made: one document in one frame of one tab. `reading` names this very reading of it. */
export interface Place {
  tabId: number;
  frameId: number;
  reading: string;
  url: string;
}

/** A posting was found and judged. `read` is the verdict before the person's corrections, `verdict` after them. */
export interface Judged {
  state: 'judged';
  place: Place;
  posting: Posting;
  read: Verdict;
  changes: Changes;
  verdict: Verdict;
}

/** There is nothing to judge. `code` is the reader's, or `forbidden` when the browser lets no extension read the page. */
export interface NotJudged {
  state: 'no_posting' | 'unreadable';
  code: string;
  /** In plain words: what the page is and what to do. Empty when `code` says it all. */
  message: string;
  /** Addresses of frames that hold much of the page and that only their origin's own permission opens, one an origin. */
  frames: string[];
}

/** What came of reading a tab. */
export type Answer = Judged | NotJudged;

/** What the reader in one frame found. Plain JSON. */
export type FrameAnswer =
  | { kind: 'posting'; reading: string; url: string; posting: Posting; frames: string[] }
  | { kind: 'no_posting' | 'unreadable'; code: string; message: string; frames: string[] };
