import type { Category, Level, Role } from '../../lexicon/categories';
import { lexiconData } from '../../lexicon/lexicon';
import type { PostingProfile } from '../role/profile';
import type { Job, Note, Signal } from '../verdict';
import { indexes } from './findings';

/** When a line of lexicon/advice.yaml is worth showing; every field that is given must hold. */
interface When {
  has?: Category;
  lacks?: Category;
  /** A kind of signal, or `kind:value`. */
  present?: string;
  missing?: string;
  /** At least so many other trades. */
  jobs?: number;
  roles?: Role[];
  levels?: (Level | 'none')[];
  shares?: Partial<Record<Category, number>>;
}

interface AdviceLine {
  id: string;
  text: string;
  when: When;
}

/** The lists of lexicon/advice.yaml. */
export type AdviceList = 'questions' | 'gaps' | 'flags';

const ADVICE = lexiconData('advice') as Record<AdviceList, AdviceLine[]>;

/** The lines of a list that hold for a posting, each with the duties and words that call for it. */
export function adviceOf(list: AdviceList, profile: PostingProfile, role: Role | null, jobs: Job[]): Note[] {
  return ADVICE[list]
    .filter(({ when }) => holds(when, profile, role, jobs))
    .map(({ id, text, when }) => ({ id, text, ...backing(when, profile, jobs) }));
}

function holds(when: When, profile: PostingProfile, role: Role | null, jobs: Job[]): boolean {
  const has = (category: Category) =>
    profile.duties.some((duty) => duty.category === category || duty.second === category);
  return [
    !when.has || has(when.has),
    !when.lacks || !has(when.lacks),
    !when.present || signalsOf(when.present, profile.signals).length > 0,
    !when.missing || signalsOf(when.missing, profile.signals).length === 0,
    !when.jobs || jobs.length >= when.jobs,
    !when.roles || (role !== null && when.roles.includes(role)),
    !when.levels || when.levels.includes(profile.level ?? 'none'),
    Object.entries(when.shares ?? {}).every(([category, least]) => profile.shares[category as Category] >= least),
  ].every(Boolean);
}

function signalsOf(wanted: string, signals: Signal[]): Signal[] {
  const [kind, value] = wanted.split(':');
  return signals.filter((signal) => signal.kind === kind && (!value || signal.value === value));
}

function backing(when: When, profile: PostingProfile, jobs: Job[]): Pick<Note, 'duties' | 'spans'> {
  const duties = when.has
    ? indexes(profile.duties, (duty) => duty.category === when.has || duty.second === when.has)
    : [];
  const spans = when.present ? signalsOf(when.present, profile.signals).map(({ start, end }) => ({ start, end })) : [];
  return { duties, spans: when.jobs ? [...spans, ...jobs.flatMap((job) => job.spans)] : spans };
}
