import type { Role, SocialRole } from '../../lexicon/categories';
import type { TitleClaim } from '../title/claims';
import type { VerdictKind } from '../verdict';

/** The decision on a posting. `claims` are those that count: weak ones are dropped where the job is none in social media. */
export interface RoleDecision {
  verdict: VerdictKind;
  role: Role | null;
  also: Role[];
  confidence: number;
  claims: TitleClaim[];
  /** Roles of which some cited definition (the pinned one, where there is a pin) accepts the posting. */
  accepted: Set<SocialRole>;
}

/** What a decision says beside the claims that it weighed. */
export type Outcome = Pick<RoleDecision, 'verdict' | 'role' | 'also' | 'confidence'>;
