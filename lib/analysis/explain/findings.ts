import type { SocialRole } from '../../lexicon/categories';
import { accepts, type ConditionResult, resultsOf } from '../role/conditions';
import { type Condition, type Definition, definitionsOf, roleData, sourceOf } from '../role/definitions';
import type { Fact } from '../role/facts';
import type { PostingProfile } from '../role/profile';
import type { DefinitionFinding, Duty, JudgeOptions, Reason } from '../verdict';
import { DOES, LEVEL_NAMES, listed, ofDuties, sentence } from './words';

const FACTS: Record<Fact, string> = {
  people: 'leads people',
  budget: 'owns a budget',
  departments: 'works with senior leaders or several departments',
  senior_reporting: 'reports to the top',
  lead_level: 'is at lead or executive level',
  kpi: 'is measured by named numbers',
  persona: 'is the face with an own audience',
  endorsement: 'promotes products in person',
  own_audience: 'promotes with an own audience',
  content_focus: 'is about content throughout',
};

/** What every definition of these roles says to the posting, in the order of the roles. A pinned definition is marked. */
export function findingsOf(
  roles: SocialRole[],
  profile: PostingProfile,
  pin: JudgeOptions['pin'] = {},
): DefinitionFinding[] {
  return roles.flatMap((role) =>
    roleData(role).definitions.map((definition) => findingOf(role, definition, profile, pin[role])),
  );
}

function findingOf(
  role: SocialRole,
  definition: Definition,
  profile: PostingProfile,
  pinned: string | undefined,
): DefinitionFinding {
  const { id, source, says } = definition;
  const { work, year, url } = sourceOf(source);
  const why = resultsOf(definition, profile).map((answer) => ({ ...explained(answer, profile), met: answer.met }));
  const ordered = [...why.filter(({ met }) => !met), ...why.filter(({ met }) => met)];
  return {
    role,
    id,
    source,
    work,
    year,
    url,
    says,
    accepts: accepts(definition, profile),
    pinned: pinned === id,
    why: ordered,
  };
}

/** The failed conditions of the definitions that come closest to accepting, one reason a definition. */
export function closestFailure(
  role: SocialRole,
  profile: PostingProfile,
  pin: JudgeOptions['pin'] = {},
): { definition: Definition; failed: ConditionResult[] } | null {
  const failures = definitionsOf(role, pin).map((definition) => ({
    definition,
    failed: resultsOf(definition, profile).filter((answer) => !answer.met),
  }));
  return failures.sort((a, b) => a.failed.length - b.failed.length)[0] ?? null;
}

/** A condition in words, with what the posting answers and where. */
export function explained({ condition }: ConditionResult, profile: PostingProfile): Reason {
  const categories = condition.share ?? condition.kinds ?? [];
  const all = profile.duties.length;
  const duties = indexes(
    profile.duties,
    (duty) => categories.includes(duty.category) || (duty.second !== null && categories.includes(duty.second)),
  );
  if (condition.share)
    return {
      text: sentence(`${bound(condition)} ${does(condition.share)}; here ${ofDuties(duties.length, all)}`),
      duties,
      spans: [],
    };
  if (condition.kinds) return { text: sentence(kinds(condition)), duties, spans: [] };
  if (condition.anyFact) return factReason(condition.anyFact, profile);
  const text = `not for ${listed(
    (condition.notLevel ?? []).map((level) => LEVEL_NAMES[level]),
    'or',
  )} jobs`;
  return { text: sentence(text), duties: [], spans: profile.facts.get('people') ?? [] };
}

function bound({ atLeast, atMost }: Condition): string {
  const of10 = (share: number) => Math.max(1, Math.round(share * 10));
  return atMost === undefined
    ? `at least about ${of10(atLeast ?? 0)} in 10 duties`
    : `at most about ${of10(atMost)} in 10 duties`;
}

function does(categories: (keyof typeof DOES)[]): string {
  return listed(
    categories.map((category) => DOES[category]),
    'or',
  );
}

function kinds({ kinds: named = [], atLeast = 1 }: Condition): string {
  return `some duty (${atLeast} of these kinds) must ${listed(
    named.map((category) => DOES[category]),
    'or',
  )}`;
}

function factReason(facts: Fact[], profile: PostingProfile): Reason {
  const spans = facts.flatMap((fact) => profile.facts.get(fact) ?? []).map(({ start, end }) => ({ start, end }));
  const found = facts.some((fact) => profile.facts.has(fact));
  const text = `the person ${listed(
    facts.map((fact) => FACTS[fact]),
    'or',
  )}${found ? '' : '; nothing here says so'}`;
  return { text: sentence(text), duties: [], spans };
}

/** The indexes of the duties that pass. */
export function indexes(duties: Duty[], pass: (duty: Duty) => boolean): number[] {
  return duties.flatMap((duty, at) => (pass(duty) ? [at] : []));
}
