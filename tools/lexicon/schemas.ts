import * as v from 'valibot';
import type { Condition } from '../../lib/analysis/role/definitions';
import { CATEGORIES, LEVELS, ROLES } from '../../lib/lexicon/categories';

type Fact = NonNullable<Condition['anyFact']>[number];

/** Everything that a definition may ask for under `anyFact`; the compiler keeps it complete. */
const FACTS: Record<Fact, true> = {
  people: true,
  budget: true,
  departments: true,
  senior_reporting: true,
  lead_level: true,
  kpi: true,
  persona: true,
  endorsement: true,
  own_audience: true,
  content_focus: true,
};
const SOCIAL = CATEGORIES.filter((category) => category !== 'other');
const RANKS = ['manage', 'lead', 'plan', 'do', 'make', 'analyse', 'any'] as const;

/** An object with these fields and no others, in words. */
function fields<const T extends v.ObjectEntries>(entries: T) {
  const known = Object.keys(entries).join(', ');
  return v.strictObject(entries, ({ expected, received }) => {
    if (expected === 'never') return `the field ${received} isn't known. Use one of: ${known}.`;
    return expected === 'Object' ? `write it as fields: ${known}.` : `the field ${expected} is missing. Add it.`;
  });
}

const among = <const T extends readonly string[]>(known: T) =>
  v.picklist(known, ({ received }) => `${received} isn't known. Use one of: ${known.join(', ')}.`);
const words = v.pipe(v.string('write a text.'), v.trim(), v.minLength(1, 'write a text; it is empty.'));
const number = (least: number, most: number) =>
  v.pipe(
    v.number(`write a number from ${least} to ${most}.`),
    v.minValue(least, `it is below ${least}.`),
    v.maxValue(most, `it is above ${most}.`),
  );
const share = number(0, 1);
const count = v.pipe(number(1, 20), v.integer('write a whole number.'));
const listOf = <T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item, 'write a list, in [ ].'), v.minLength(1, 'the list is empty.'));

const QUESTIONS = ['share', 'kinds', 'anyFact', 'notLevel'] as const;

const condition = v.pipe(
  fields({
    share: v.optional(listOf(among(CATEGORIES))),
    kinds: v.optional(listOf(among(CATEGORIES))),
    atLeast: v.optional(v.number('write a number.')),
    atMost: v.optional(v.number('write a number.')),
    anyFact: v.optional(listOf(among(Object.keys(FACTS)))),
    notLevel: v.optional(listOf(among(LEVELS))),
  }),
  v.check(
    (given) => QUESTIONS.filter((name) => given[name] !== undefined).length === 1,
    `ask exactly one thing: ${QUESTIONS.join(', ')}.`,
  ),
  v.check(
    ({ share: asked, atLeast, atMost }) =>
      asked === undefined || [atLeast, atMost].filter((bound) => bound !== undefined && isShare(bound)).length === 1,
    'with "share" give either "atLeast" or "atMost", from 0 to 1.',
  ),
  v.check(
    ({ kinds, atLeast = 1, atMost }) =>
      kinds === undefined || (atMost === undefined && Number.isInteger(atLeast) && isWithin(atLeast, 1, kinds.length)),
    'with "kinds" give "atLeast", a whole number up to the number of kinds.',
  ),
  v.check(
    ({ share: asked, kinds, atLeast, atMost }) =>
      asked !== undefined || kinds !== undefined || (atLeast === undefined && atMost === undefined),
    '"atLeast" and "atMost" go with "share" or "kinds".',
  ),
);

const isWithin = (value: number, least: number, most: number) => value >= least && value <= most;
const isShare = (value: number) => isWithin(value, 0, 1);

/** What the files without a `topic` must say. `sources` are ids of known works, `signals` kinds and `kind:value` pairs of signals. */
export function schemasOf(sources: readonly string[], signals: readonly string[]) {
  const source = among(sources);
  const when = fields({
    has: v.optional(among(CATEGORIES)),
    lacks: v.optional(among(CATEGORIES)),
    present: v.optional(among(signals)),
    missing: v.optional(among(signals)),
    jobs: v.optional(count),
    roles: v.optional(listOf(among([...ROLES, 'not_social']))),
    levels: v.optional(listOf(among([...LEVELS, 'none']))),
    shares: v.optional(v.record(among(CATEGORIES), share, 'write it as { CATEGORY: share }.')),
  });
  const advice = (...beginnings: string[]) =>
    listOf(
      fields({
        id: v.pipe(
          words,
          v.check(
            (id) => beginnings.some((each) => id.startsWith(each)),
            `begin the id with ${beginnings.join(' or ')}.`,
          ),
        ),
        text: words,
        when,
      }),
    );
  return {
    role: fields({
      role: among(ROLES),
      name: words,
      does: words,
      typical: v.pipe(
        fields(v.entriesFromList(SOCIAL, share)),
        v.check(
          (mix) => Math.abs(Object.values(mix).reduce((sum: number, each) => sum + each, 0) - 1) < 0.011,
          'the shares must add up to 1.',
        ),
      ),
      typicalFacts: v.array(among(Object.keys(FACTS)), 'write a list, in [ ].'),
      titles: fields(v.entriesFromList(LEVELS, listOf(words))),
      definitions: listOf(fields({ id: words, source, says: words, when: listOf(condition) })),
      portfolio: listOf(fields({ show: words, source })),
    }),
    advice: fields({ questions: advice('ask/'), gaps: advice('gap/'), flags: advice('flag/', 'good/') }),
    claims: v.record(words, v.partial(v.strictObject(v.entriesFromList(RANKS, among(ROLES)), rankProblem))),
  };
}

const rankProblem = ({ received }: { received: string }) => `${received} is no rank. Use one of: ${RANKS.join(', ')}.`;

/** What lexicon/roles/sources.yaml must say. */
export const SOURCES = fields({
  sources: listOf(
    fields({
      id: v.pipe(words, v.regex(/^[A-Za-z][\w-]*$/, 'write letters, digits and hyphens only.')),
      work: words,
      publisher: words,
      year: v.nullable(v.pipe(number(1900, 2100), v.integer('write a year, or null.'))),
      url: v.nullable(
        v.pipe(words, v.regex(/^(?:https:\/\/|lexicon\/)\S+$/, 'write an address with https://, or null.')),
      ),
    }),
  ),
});

/** Everything in a file that its schema refuses: file, place, what is wrong, what is allowed. */
export function schemaProblems(schema: v.GenericSchema, data: unknown, file: string): string[] {
  const { issues = [] } = v.safeParse(schema, data);
  return issues.map((issue) => `${[file, ...placeOf(issue, data)].join(', ')}: ${issue.message}`);
}

/** The way to an issue: names of fields, and of what stands in a list its id, else its number. */
function placeOf(issue: v.BaseIssue<unknown>, data: unknown): string[] {
  let at = data;
  const isFieldItself = issue.type === 'strict_object' && issue.expected !== 'Object';
  const path = isFieldItself ? (issue.path ?? []).slice(0, -1) : (issue.path ?? []);
  return path.map(({ key }) => {
    at = (at as Record<string, unknown> | null)?.[key as string];
    const id = (at as { id?: unknown } | null | undefined)?.id;
    return typeof key === 'number' ? (typeof id === 'string' ? id : `number ${key + 1}`) : `"${String(key)}"`;
  });
}
