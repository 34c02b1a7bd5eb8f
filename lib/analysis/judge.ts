import type { Posting } from './posting';
import type { Duty, Verdict } from './verdict';

/** Adds classified duties up to a role and compares it with the title. */
export function judge(posting: Posting, duties: Duty[]): Verdict {
  return {
    title: posting.title,
    company: posting.company,
    claims: [],
    role: null,
    also: [],
    verdict: 'unclear',
    confidence: 0,
    hybrid: false,
    level: null,
    mix: {
      execution: 0,
      strategy: 0,
      community: 0,
      ads: 0,
      analytics: 0,
      other: 0,
    },
    signals: [],
    duties,
    reasons: [],
  };
}
