import type { SocialRole } from '../lexicon/categories';
import { judge } from './judge';
import type { Posting } from './posting';
import type { Duty, JudgeOptions } from './verdict';

/**
 * How much each duty speaks for a role (above 0) or against it (below 0): by how much the role's fit falls when the duty is left
 * out. In the order of `duties`. Duties of the same categories weigh the same, so each kind is left out once.
 */
export function supportOf(posting: Posting, duties: Duty[], role: SocialRole, options: JudgeOptions = {}): number[] {
  const fitOf = (some: Duty[]) =>
    judge(posting, some, options).ranking.find((ranked) => ranked.role === role)?.fit ?? 0;
  const whole = fitOf(duties);
  const known = new Map<string, number>();
  return duties.map((duty, i) => {
    const kind = `${duty.category} ${duty.second}`;
    const weight = known.get(kind) ?? whole - fitOf(duties.filter((_, other) => other !== i));
    known.set(kind, weight);
    return weight;
  });
}
