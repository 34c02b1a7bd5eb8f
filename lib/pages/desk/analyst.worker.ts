import type { AnalystQuestion } from './analyst';
import { answerTo } from './answer';

/** Judges drafts away from the thread that somebody types on. */
self.addEventListener('message', ({ data }: MessageEvent<AnalystQuestion>) => {
  self.postMessage(answerTo(data));
});
