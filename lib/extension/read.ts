import { judge } from '../analysis/judge';
import type { Verdict } from '../analysis/verdict';
import { tell } from './ask';
import { showBadge } from './badge';
import { changesOf, correct } from './corrections';
import { drawMarks } from './draw';
import { chooseFrame, type Framed, injectReader } from './inject';
import { readDuties } from './read-duties';
import { judgeOptions } from './settings';
import type { FrameAnswer, Judged, NotJudged, Place, Request, TabAnswer } from './shapes/messages';

type JudgeRequest = Extract<Request, { kind: 'judge' }>;
type FoundPosting = Extract<FrameAnswer, { kind: 'posting' }>;

/** Reads a tab after the person's click: finds the posting, judges it, marks its duties, sets the badge. */
export async function readTab(tabId: number): Promise<TabAnswer> {
  const framed = await injectReader(tabId).catch(() => []);
  const chosen = chooseFrame(framed);
  if (!chosen) return forbidden;
  if (chosen.answer.kind !== 'posting') return notJudged(chosen.answer);
  const judged = await judgePosting(tabId, chosen.frameId, chosen.answer);
  await Promise.all([
    drawMarks(judged.place, judged.verdict),
    clearOthers(tabId, framed, chosen),
    showBadge(tabId, judged.verdict),
  ]);
  return judged;
}

/** Judges a posting again with the person's changes. Its duties are read anew unless the page that asks has them, so nothing need be kept. */
export async function judgeAgain({ posting, found, changes, options }: JudgeRequest): Promise<Verdict> {
  return judge(posting, correct(found ?? (await readDuties(posting)).duties, changes), options);
}

/** The browser keeps extensions out of its own pages, of its store and of a few sites. */
const forbidden: NotJudged = { state: 'unreadable', code: 'forbidden', message: '', frames: [] };

function notJudged({ kind, code, message, frames }: Exclude<FrameAnswer, FoundPosting>): NotJudged {
  return { state: kind, code, message, frames };
}

async function judgePosting(tabId: number, frameId: number, found: FoundPosting): Promise<Judged> {
  const { posting, reading, url } = found;
  const [changes, options] = await Promise.all([changesOf(posting), judgeOptions()]);
  const { duties, model } = await readDuties(posting);
  const place: Place = { tabId, frameId, reading, url };
  const verdict = judge(posting, correct(duties, changes), options);
  return { state: 'judged', place, posting, found: duties, model, changes, verdict };
}

/** Readers in the other frames have nothing to do. */
async function clearOthers(tabId: number, framed: Framed[], chosen: Framed): Promise<void> {
  for (const { frameId, answer } of framed) {
    if (frameId === chosen.frameId || answer.kind !== 'posting') continue;
    await tell({ tabId, frameId, reading: answer.reading, url: answer.url }, { kind: 'clear' });
  }
}
