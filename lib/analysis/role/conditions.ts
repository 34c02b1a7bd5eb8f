import type { Category } from '../../lexicon/categories';
import type { Condition, Definition } from './definitions';
import type { Fact } from './facts';
import type { PostingProfile } from './profile';

/** The answer to one condition: whether it is met, and by how much its value misses its bound (0 when met). */
export interface ConditionResult {
  condition: Condition;
  met: boolean;
  /** The sum of shares, the number of kinds, or 1 and 0. */
  value: number;
}

/** Below this expected number of duties a category counts as absent. */
const MIN_EXPECTED_DUTIES = 0.3;

/**
 * How much a share may miss its bound. Few duties say little about a job's true shares, so the fewer there are the more
 * charitable the reading: a tenth at five duties, a twentieth at twenty.
 */
export function slackOf(size: number): number {
  return 0.24 / Math.sqrt(size + 1);
}

/** What a definition's conditions answer to a posting, in the definition's order. */
export function resultsOf(
  definition: Definition,
  profile: PostingProfile,
  slack = slackOf(profile.size),
): ConditionResult[] {
  return definition.when.map((condition) => resultOf(condition, profile, slack));
}

/** Whether a definition accepts a posting: all its conditions are met. */
export function accepts(definition: Definition, profile: PostingProfile, slack = slackOf(profile.size)): boolean {
  return definition.when.every((condition) => resultOf(condition, profile, slack).met);
}

/** A fact that is asked for and missing, or a level that speaks against a definition, weighs like this much of a share. */
const FACT_MISS = 0.3;

/** By how much a posting misses what a definition asks for to the letter, 0 when nothing is missed. */
export function missOf(definition: Definition, profile: PostingProfile): number {
  const answers = resultsOf(definition, profile, 0).filter(({ met }) => !met);
  return answers.reduce((sum, answer) => sum + missed(answer), 0);
}

function missed({
  condition: { share, atLeast = 0, atMost = Number.POSITIVE_INFINITY },
  value,
}: ConditionResult): number {
  return share ? Math.max(atLeast - value, value - atMost) : FACT_MISS;
}

function resultOf(condition: Condition, profile: PostingProfile, slack: number): ConditionResult {
  if (condition.share) return within(condition, sum(condition.share, profile), slack);
  if (condition.kinds) return within(condition, kindsIn(condition.kinds, profile), 0);
  if (condition.anyFact)
    return yesNo(
      condition,
      condition.anyFact.some((fact) => profile.facts.has(fact)),
    );
  const { notLevel = [] } = condition;
  return yesNo(condition, profile.level === null || !notLevel.includes(profile.level) || !leadsIn(profile.facts));
}

/** A high level counts against a definition only when the text itself says that somebody is led. */
function leadsIn(facts: Map<Fact, unknown>): boolean {
  return facts.has('people') || facts.has('lead_level');
}

function within(condition: Condition, value: number, slack: number): ConditionResult {
  const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = condition;
  return { condition, value, met: value >= atLeast - slack && value <= atMost + slack };
}

function yesNo(condition: Condition, met: boolean): ConditionResult {
  return { condition, value: met ? 1 : 0, met };
}

function sum(categories: Category[], { shares }: PostingProfile): number {
  return categories.reduce((total, category) => total + shares[category], 0);
}

/** How many of the categories occur among the duties, as first or second act. */
function kindsIn(categories: Category[], { duties, counts }: PostingProfile): number {
  return categories.filter((category) => {
    const said = duties.length === 0 || duties.some((duty) => duty.category === category || duty.second === category);
    return said && counts[category] >= MIN_EXPECTED_DUTIES;
  }).length;
}
