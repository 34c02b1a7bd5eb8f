import * as v from 'valibot';
import { FORMATS } from '../../lib/cli/input/record';
import { CATEGORIES, LEVELS, ROLES } from '../../lib/lexicon/categories';

const label = v.pipe(
  v.string(),
  v.check(
    (written) => written.split('/').length <= 2 && written.split('/').every((name) => isCategory(name)),
    `a label is "primary" or "primary/secondary", each one of ${CATEGORIES.join(', ')}`,
  ),
);
const role = v.picklist([...ROLES, 'not_social']);
const level = v.nullable(v.picklist(LEVELS));
const duties = v.record(v.pipe(v.string(), v.regex(/^\d+$/, 'a duty is named by the number of its unit')), label);

/** What one reader said of a posting. `duties`: unit number -> `primary` or `primary/secondary`. */
const readerLabels = v.object({
  duties,
  /** Only in gold: units that one of two readers called a duty. */
  optional: v.exactOptional(duties),
  role,
  also: v.array(role),
  claims: v.picklist([...ROLES, 'none']),
  /** Every role that the title claims, where it claims several. */
  claims_all: v.exactOptional(v.array(v.picklist(ROLES))),
  verdict: v.picklist(['match', 'mislabelled', 'no_claim', 'not_social', 'unclear']),
  level: v.union([level, v.array(level)]),
});

const source = v.nullish(v.object({ repo: v.nullish(v.string()) }));
const posting = {
  id: v.string(),
  title: v.string(),
  company: v.nullish(v.string(), null),
  format: v.picklist(FORMATS),
};

/** A posting of another occupation, whose duties nobody labelled. */
export const otherPosting = v.object({ ...posting, body: v.string(), source });

/** A posting with its duties. `units` is its body cut into lines and sentences; bullets begin with "• ", headings with "# ". */
export const labelledPosting = v.pipe(
  v.object({
    ...otherPosting.entries,
    units: v.array(v.string()),
    gold: readerLabels,
    /** What each reader said alone; both are missing in postings written for the project, `B` where one reader read. */
    A: v.exactOptional(readerLabels),
    B: v.exactOptional(readerLabels),
  }),
  v.check(
    ({ units, gold }) => Object.keys(gold.duties).every((unit) => Number(unit) < units.length),
    'gold names a duty beyond the last unit',
  ),
);

/** A duty line written for the project. */
export const writtenLine = v.object({ text: v.string(), label });

/** What a title says by itself: roles that it claims, roles that a careful reader would accept beside them, the level its words name. */
export const labelledTitle = v.object({
  title: v.string(),
  claims: v.array(v.picklist(ROLES)),
  may: v.array(v.picklist(ROLES)),
  level,
  /** Whether an employer gave it, or it was made up. */
  real: v.boolean(),
});

/** The signals of a posting: kind -> what a careful reader would say, in the shape of its kind. */
export const labelledSignals = v.object({ id: v.string(), signals: v.record(v.string(), v.unknown()) });

export type ReaderLabels = v.InferOutput<typeof readerLabels>;
export type OtherPosting = v.InferOutput<typeof otherPosting>;
export type WrittenLine = v.InferOutput<typeof writtenLine>;
export type LabelledTitle = v.InferOutput<typeof labelledTitle>;
export type LabelledSignals = v.InferOutput<typeof labelledSignals>;
/** A labelled posting and the file of the corpus that it stands in. */
export type LabelledPosting = v.InferOutput<typeof labelledPosting> & { file: string };

function isCategory(name: string): boolean {
  return CATEGORIES.some((category) => category === name);
}
