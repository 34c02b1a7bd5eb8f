import * as v from 'valibot';
import type { Duty, Verdict, VerdictKind } from '../../analysis/verdict';
import { LEVELS, ROLES } from '../../lexicon/categories';
import { each } from './lenient';
import { category, offset } from './orders';

const VERDICTS = ['match', 'mislabelled', 'no_claim', 'not_social', 'unclear'] as const satisfies VerdictKind[];

/** What of a verdict lists show, as it is stored. */
export const storedHead = {
  role: v.fallback(v.nullable(v.picklist([...ROLES, 'not_social'])), null),
  verdict: v.fallback(v.picklist(VERDICTS), 'unclear'),
  level: v.fallback(v.nullable(v.picklist(LEVELS)), null),
};

const share = v.fallback(v.number(), 0);

/** A stored mix; a share that is missing is none. */
export const storedMix = v.object({
  ...{ execution: share, strategy: share, community: share, ads: share, analytics: share, other: share },
});

/** A verdict that says nothing. A field that verdicts get from now on is missing in what was stored before: name here what it is then. */
const BLANK: Verdict = {
  ...{ title: '', company: null, claims: [], role: null, also: [], verdict: 'unclear', confidence: 0, hybrid: false },
  ...{ level: null, mix: v.parse(storedMix, {}), signals: [], duties: [], reasons: [], because: [], claimsText: [] },
  ...{ titleLevel: null, titleOccupation: null, platforms: [], platformFocus: null, definitions: [], ranking: [] },
  ...{ distance: null, position: null, horizon: null, ownership: null, whatIf: null, betterTitles: [], jobsInOne: [] },
  ...{ levelMismatch: null, flags: [], questions: [], portfolio: [], gaps: [], preference: null },
};

const storedEvidence = v.object({ entry: v.string(), text: v.string(), start: offset, end: offset });

const storedDuty = v.looseObject({
  ...{ text: v.string(), start: offset, end: offset, category },
  second: v.fallback(v.nullable(category), null),
  confidence: v.fallback(v.number(), 0),
  evidence: v.fallback(each(storedEvidence), []),
});

const storedNotes = v.fallback(each(v.looseObject({ id: v.string(), text: v.string() })), []);

/** A verdict as it is stored. It is the machine's: where it is damaged or from another version, what is left of it counts. */
export const storedVerdict = v.fallback(
  v.pipe(
    v.looseObject({
      ...{ ...storedHead, mix: v.fallback(storedMix, BLANK.mix), duties: v.fallback(each(storedDuty), []) },
      flags: storedNotes,
    }),
    v.transform((stored) => ({ ...BLANK, ...stored }) as unknown as Verdict),
  ),
  BLANK,
);

const sentDuty = v.looseObject({ text: v.string(), start: offset, end: offset, category });

/** A duty as it is sent back by the page that was told of it. */
export const duty = v.custom<Duty>((value) => v.is(sentDuty, value));

const sentHead = v.looseObject({ verdict: v.picklist(VERDICTS) });

/** A verdict as it is sent to our own pages, by the background that made it. */
export const verdict = v.custom<Verdict>((value) => v.is(sentHead, value));
