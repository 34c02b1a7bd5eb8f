import { dutiesOf } from '../../analysis/analyse';
import { aimAt } from '../../analysis/explain/aim';
import { judge } from '../../analysis/judge';
import type { MaybeModel } from '../../extension/model';
import type { AnalystAnswer, AnalystQuestion } from './analyst';

/** Judges a draft once, and holds its duties against the role that its author means: the one chosen, else the one that the title claims. */
export function answerTo(
  { ticket, posting, role, options, own }: AnalystQuestion,
  { model, use }: MaybeModel,
): AnalystAnswer {
  const duties = dutiesOf(posting, { own, model });
  const verdict = judge(posting, duties, options);
  const meant = role ?? verdict.claims[0] ?? null;
  const aim = meant && aimAt(meant, posting, duties, options);
  const claimed = role === null || verdict.claims.includes(role);
  const whatIf = claimed ? verdict.whatIf : (aim?.whatIf ?? null);
  return { ticket, verdict, model: use, aim: meant, support: aim?.support ?? [], whatIf };
}
