import type { Posting } from './posting';
import type { Duty, JudgeOptions, Verdict } from './verdict';

/** Adds classified duties up to a role and compares it with the title. Offsets in the answer point into `posting.text`. */
export function judge(posting: Posting, duties: Duty[], _options: JudgeOptions = {}): Verdict {
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
    mix: { execution: 0, strategy: 0, community: 0, ads: 0, analytics: 0, other: 0 },
    signals: [],
    duties,
    reasons: [],
    because: [],
    claimsText: [],
    titleLevel: null,
    titleOccupation: null,
    platforms: [],
    platformFocus: null,
    definitions: [],
    ranking: [],
    distance: null,
    position: null,
    horizon: null,
    ownership: null,
    whatIf: null,
    betterTitles: [],
    jobsInOne: [],
    levelMismatch: null,
    flags: [],
    questions: [],
    portfolio: [],
    gaps: [],
    preference: null,
  };
}
