import { analyse } from '../../analysis/analyse';
import { withOwn } from '../../analysis/classify/own';
import { judge } from '../../analysis/judge';
import { roleData } from '../../analysis/role/definitions';
import { supportOf } from '../../analysis/support';
import type { AnalystAnswer, AnalystQuestion } from './analyst';

/** Judges drafts away from the thread that somebody types on. */
self.addEventListener('message', ({ data }: MessageEvent<AnalystQuestion>) => {
  self.postMessage(answer(data));
});

function answer({ ticket, posting, role, options, own }: AnalystQuestion): AnalystAnswer {
  const read = analyse(posting, options);
  const verdict = own.length === 0 ? read : judge(posting, withOwn(read.duties, own), options);
  const aim = role ?? verdict.claims[0] ?? null;
  const support = aim ? supportOf(posting, verdict.duties, aim, options) : [];
  const meant = role && !verdict.claims.includes(role) ? { ...posting, title: roleData(role).name } : null;
  const { whatIf } = meant ? judge(meant, verdict.duties, options) : verdict;
  return { ticket, verdict, aim, support, whatIf };
}
