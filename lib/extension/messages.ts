import type { Posting, Span } from '../analysis/posting';
import type { JudgeOptions, Verdict } from '../analysis/verdict';
import { CATEGORIES, type Category } from '../lexicon/categories';
import type { Answer } from './answer';
import type { Changes } from './corrections';

/** What our own pages ask of the background. */
export type Request =
  | { kind: 'read'; tabId: number }
  | { kind: 'judge'; posting: Posting; changes: Changes; options: JudgeOptions };

/** What the background answers to each. */
export interface Answers {
  read: Answer;
  judge: Verdict;
}

/** A stretch of the posting's text to mark in the page. */
export type Marked = Span & { category: Category };

/** Colours in the place of ours, as `#rrggbb`. */
export type Colours = Partial<Record<Category, string>>;

/** What the reader in a page is told. `reading` must be its own, or it does not listen. */
export type Order = { reading: string } & (
  | { kind: 'mark'; marks: Marked[] }
  | { kind: 'hide'; categories: Category[] }
  | { kind: 'show'; span: Span }
  | { kind: 'clear' }
);

/** What any reader in a tab is told by the keyboard: go to the next or the previous duty. */
export interface Step {
  kind: 'step';
  by: 1 | -1;
}

/** What a reader tells the background by itself: the posting it read is gone. */
export interface Gone {
  kind: 'gone';
}

/** What the automatic script tells the background: there is a page to read. */
export interface Arrived {
  kind: 'arrived';
}

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isOffset = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isCategory = (value: unknown) => CATEGORIES.some((category) => category === value);
const isSpan = (value: unknown) =>
  isObject(value) && isOffset(value.start) && isOffset(value.end) && (value.start as number) <= (value.end as number);

function isPosting(value: unknown): boolean {
  return (
    isObject(value) && typeof value.title === 'string' && typeof value.text === 'string' && Array.isArray(value.blocks)
  );
}

/** Says whether a message is a well-formed request. */
export function isRequest(message: unknown): message is Request {
  if (!isObject(message)) return false;
  if (message.kind === 'read') return isOffset(message.tabId);
  return (
    message.kind === 'judge' && isPosting(message.posting) && isObject(message.changes) && isObject(message.options)
  );
}

/** Says whether a message is an order for a reader. */
export function isOrder(message: unknown): message is Order {
  if (!isObject(message) || typeof message.reading !== 'string') return false;
  if (message.kind === 'clear') return true;
  if (message.kind === 'show') return isSpan(message.span);
  if (message.kind === 'hide') return Array.isArray(message.categories) && message.categories.every(isCategory);
  return message.kind === 'mark' && Array.isArray(message.marks) && message.marks.every(isMarked);
}

const isMarked = (value: unknown) => isSpan(value) && isCategory((value as Fields).category);

/** Says whether a value is a set of colours: a page's style sheet is made of them, so nothing else may be in it. */
export function isColours(value: unknown): value is Colours {
  return (
    isObject(value) &&
    Object.entries(value).every(([category, colour]) => isCategory(category) && /^#[\da-f]{6}$/i.test(String(colour)))
  );
}

/** Says whether a message is a step from duty to duty. */
export function isStep(message: unknown): message is Step {
  return isObject(message) && message.kind === 'step' && (message.by === 1 || message.by === -1);
}

/** Says whether a message tells that a posting is gone. */
export function isGone(message: unknown): message is Gone {
  return isObject(message) && message.kind === 'gone';
}

/** Says whether a message tells that there is a page to read. */
export function isArrived(message: unknown): message is Arrived {
  return isObject(message) && message.kind === 'arrived';
}
