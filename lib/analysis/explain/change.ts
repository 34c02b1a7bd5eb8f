import type { SocialRole } from '../../lexicon/categories';
import { CATEGORIES, type Category } from '../../lexicon/categories';
import { withLabel } from '../classify/label';
import { accepts } from '../role/conditions';
import { decide } from '../role/decide';
import type { RoleDecision } from '../role/decision';
import { definitionsOf } from '../role/definitions';
import { socialFeatures } from '../role/features';
import { fitOf, type RoleWeights } from '../role/model';
import type { PostingReading } from '../role/posting-reading';
import { type PostingProfile, relabelled } from '../role/profile';
import type { Distance, Duty, JudgeOptions, VerdictKind, WhatIf } from '../verdict';
import { listed, roleName, sentence, WORK } from './words';

/** More changed duties than this are another posting. */
const MAX_CHANGED_DUTIES = 4;

interface Move {
  from: Category;
  to: Category;
}

/** The posting with `count` duties moved, the least certain first; null when there are not so many. */
function moved(profile: PostingProfile, { from, to }: Move, count: number): PostingProfile | null {
  const candidates = profile.duties.map((duty, at) => ({ duty, at })).filter(({ duty }) => duty.category === from);
  if (candidates.length < count) return null;
  const chosen = candidates.sort((a, b) => a.duty.confidence - b.duty.confidence).slice(0, count);
  const change = new Set(chosen.map(({ at }) => at));
  return relabelled(
    profile,
    profile.duties.map((duty, at) => (change.has(at) ? changed(duty, to) : duty)),
  );
}

function changed(duty: Duty, to: Category): Duty {
  return withLabel(duty, { category: to, second: duty.second === to ? null : duty.second });
}

function movesIn(profile: PostingProfile): Move[] {
  const froms = CATEGORIES.filter((category) => profile.duties.some((duty) => duty.category === category));
  return froms.flatMap((from) => CATEGORIES.filter((to) => to !== from && to !== 'other').map((to) => ({ from, to })));
}

/**
 * The smallest change of duties after which some definition of one of `roles` accepts the posting to the letter, without charity; null when none up
 * to twice four does.
 */
export function whatIfOf(roles: SocialRole[], profile: PostingProfile, pin: JudgeOptions['pin'] = {}): WhatIf | null {
  const moves = movesIn(profile);
  for (let count = 1; count <= MAX_CHANGED_DUTIES; count++) {
    for (const move of moves) {
      const found = acceptedBy(roles, moved(profile, move, count), pin);
      if (found) return whatIf(found, [{ ...move, count }]);
    }
  }
  return twoMoves(roles, profile, moves, pin);
}

function twoMoves(
  roles: SocialRole[],
  profile: PostingProfile,
  moves: Move[],
  pin: JudgeOptions['pin'],
): WhatIf | null {
  for (let count = 1; count <= MAX_CHANGED_DUTIES; count++) {
    for (const first of moves) {
      const half = moved(profile, first, count);
      if (!half) continue;
      for (const second of moves) {
        const found = acceptedBy(roles, moved(half, second, count), pin);
        if (found) return whatIf(found, together({ ...first, count }, { ...second, count }));
      }
    }
  }
  return null;
}

/** The same change twice is one change of twice as many duties. */
function together(first: WhatIf['changes'][number], second: WhatIf['changes'][number]): WhatIf['changes'] {
  const same = first.from === second.from && first.to === second.to;
  return same ? [{ ...first, count: first.count + second.count }] : [first, second];
}

type AcceptingDefinition = { role: SocialRole; definition: string };

function acceptedBy(
  roles: SocialRole[],
  profile: PostingProfile | null,
  pin: JudgeOptions['pin'],
): AcceptingDefinition | null {
  if (!profile) return null;
  for (const role of roles) {
    const definition = definitionsOf(role, pin).find((each) => accepts(each, profile, 0));
    if (definition) return { role, definition: definition.id };
  }
  return null;
}

function whatIf({ role, definition }: AcceptingDefinition, changes: WhatIf['changes']): WhatIf {
  const parts = changes.map(
    ({ from, to, count }) => `${count} ${count === 1 ? 'duty' : 'duties'} of ${WORK[from]} into ${WORK[to]}`,
  );
  return { role, definition, changes, text: sentence(`turn ${listed(parts)}, and "${roleName(role)}" would be true`) };
}

/** How few duties, labelled otherwise, would tip the role or turn an accusation; null when four are not enough. */
export function distanceOf(
  reading: PostingReading,
  decision: RoleDecision,
  pin: JudgeOptions['pin'],
  weights: RoleWeights,
): Distance | null {
  const moves = movesIn(reading.profile);
  const wordless = { ...reading.profile, words: new Set<string>() };
  const weighed = withWordsWeighed(reading.profile, weights);
  for (let count = 1; count <= MAX_CHANGED_DUTIES; count++) {
    for (const move of moves) {
      const profile = moved(wordless, move, count);
      if (!profile) continue;
      const other = decide({ ...reading, profile }, fitOf(profile, reading.title, weighed), pin);
      if (other.role !== null && (other.role !== decision.role || other.verdict !== decision.verdict))
        return distance(other, decision, move, count);
    }
  }
  return null;
}

/**
 * The weights for a posting of these words: whatever its duties are called, the words stay, so they are added up once. They stand on the shipped
 * weights as their prototype, since a copy of some thousand takes a tenth of the time of a short posting.
 */
function withWordsWeighed({ words, ...profile }: PostingProfile, weights: RoleWeights): RoleWeights {
  let bias = weights.social.bias ?? 0;
  for (const [name, value] of socialFeatures({ ...profile, words }))
    if (name.startsWith('word ')) bias += (weights.social[name] ?? 0) * value;
  return { ...weights, social: Object.assign(Object.create(weights.social), { bias }) };
}

function distance(other: RoleDecision, now: RoleDecision, { from, to }: Move, count: number): Distance {
  const role = other.role ?? 'not_social';
  const many = count === 1 ? 'one duty' : `${count} duties`;
  const then = role === now.role ? TITLE_WOULD[other.verdict] : `it would read as ${roleName(role)}`;
  const text = sentence(`${many} of ${WORK[to]} instead of ${WORK[from]}, and ${then}`);
  return { duties: count, from, to, role, text };
}

/** What becomes of the title where the role stays. */
const TITLE_WOULD: Record<VerdictKind, string> = {
  match: 'the title would fit',
  mislabelled: 'the title would no longer fit',
  no_claim: 'the title would no longer count as a claim',
  not_social: 'the title would no longer count as a claim',
  unclear: 'it could not be told whether the title fits',
};
