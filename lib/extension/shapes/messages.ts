import * as v from 'valibot';
import { MODEL_USES } from '../model-use';
import { changes } from './changes';
import { judgeOptions } from './options';
import { offset } from './orders';
import { posting } from './posting';
import { duty, verdict } from './verdict';

/** What our own pages ask of the background. `found` are the duties as they were read, where the page knows them: then they are not read again. */
export const request = v.variant('kind', [
  v.object({ kind: v.literal('read'), tabId: offset }),
  v.object({
    kind: v.literal('judge'),
    posting,
    found: v.exactOptional(v.array(duty)),
    changes,
    options: judgeOptions,
  }),
]);
export type Request = v.InferOutput<typeof request>;

/** Where a reading was made: one document in one frame of one tab. `reading` names this very reading of it. */
const place = v.object({ tabId: offset, frameId: offset, reading: v.string(), url: v.string() });
export type Place = v.InferOutput<typeof place>;

/** What came of the language model in a reading: it took part, it is switched off, or why it could not. */
const model = v.picklist(MODEL_USES);

/** A posting was found and judged. `found` are its duties before the person's corrections, `verdict` is judged after them. */
const judged = v.object({ state: v.literal('judged'), place, posting, found: v.array(duty), model, changes, verdict });
export type Judged = v.InferOutput<typeof judged>;

const why = {
  /** The reader's code, or `forbidden` when the browser lets no extension read the page. */
  code: v.string(),
  /** In plain words: what the page is and what to do. Empty when `code` says it all. */
  message: v.string(),
  /** Addresses of frames that hold much of the page and that only their origin's own permission opens, one an origin. */
  frames: v.array(v.string()),
};

/** There is nothing to judge. */
const notJudged = v.object({ state: v.picklist(['no_posting', 'unreadable']), ...why });
export type NotJudged = v.InferOutput<typeof notJudged>;

/** What came of reading a tab. */
export type TabAnswer = Judged | NotJudged;

/** What the background answers to each request. */
export const replies = { read: v.variant('state', [judged, notJudged]), judge: verdict };
export type Replies = { [K in Request['kind']]: v.InferOutput<(typeof replies)[K]> };

/** What the reader in one frame found. */
export const frameAnswer = v.variant('kind', [
  v.object({ kind: v.literal('posting'), reading: v.string(), url: v.string(), posting, frames: why.frames }),
  v.object({ kind: v.picklist(['no_posting', 'unreadable']), ...why }),
]);
export type FrameAnswer = v.InferOutput<typeof frameAnswer>;

/** How the background answers: with what was asked for, or with its own words on why it could not. */
export const reply = v.union([v.object({ error: v.string() }), v.object({ value: v.unknown() })]);
export type Reply = v.InferOutput<typeof reply>;
