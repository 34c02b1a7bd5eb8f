import { shippedModel } from '../../extension/model';
import type { AnalystQuestion } from './analyst';
import { answerTo } from './answer';

/** Judges drafts away from the thread that somebody types on. */
self.addEventListener('message', async ({ data }: MessageEvent<AnalystQuestion>) => {
  self.postMessage(answerTo(data, await shippedModel(data.withModel)));
});
