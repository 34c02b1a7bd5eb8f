import { analyse } from '../../lib/analysis/analyse';
import { supportOf } from '../../lib/analysis/support';
import type { AnalystAnswer, AnalystQuestion } from './analyst';

/** Judges drafts away from the thread that somebody types on. */
self.addEventListener('message', ({ data }: MessageEvent<AnalystQuestion>) => {
  self.postMessage(answer(data));
});

function answer({ ticket, posting, role, options }: AnalystQuestion): AnalystAnswer {
  const verdict = analyse(posting, options);
  const aim = role ?? verdict.claims[0] ?? null;
  const support = aim ? supportOf(posting, verdict.duties, aim, options) : [];
  return { ticket, verdict, aim, support };
}
