import { LEVELS, type Level } from '../../lexicon/categories';
import type { TitleReading } from '../title/read';
import type { Signal } from '../verdict';

/** Years of experience from which a job is no longer for beginners, and from which it is for seniors. */
const MID_YEARS = 1;
const SENIOR_YEARS = 5;

/**
 * The level of a job, or null when nothing says. The title's rank stands where the text does not speak against it: years asked for and people led
 * decide for the levels they are the mark of (lexicon/LABELS.md, "Level").
 */
export function levelOf(title: TitleReading, signals: Signal[]): Level | null {
  const years = yearsOf(signals);
  const said = saidLevel(signals);
  if (title.level === 'entry' && (years === null || years < 3)) return 'entry';
  if (title.level === 'executive' || title.level === 'lead') return leadLevel(title.level, said, years);
  if (said === 'executive') return 'executive';
  if (leadsPeople(signals)) return 'lead';
  if (title.level === 'senior' && (years ?? SENIOR_YEARS) > 2) return 'senior';
  return byYears(years) ?? said ?? null;
}

/** The most years that the text asks for; null when it names none. */
export function yearsOf(signals: Signal[]): number | null {
  const years = signals.filter((signal) => signal.kind === 'years').map((signal) => Number(signal.value));
  return years.length > 0 ? Math.max(...years) : null;
}

/**
 * A grand title over beginners' terms is no lead: a student who heads a club's page is still at entry. A head who sits on the leadership team is an
 * executive.
 */
function leadLevel(level: Level, said: Level | null, years: number | null): Level {
  if (said === 'executive') return 'executive';
  return level === 'lead' && said === 'entry' && (years ?? 0) < 3 ? 'entry' : level;
}

function leadsPeople(signals: Signal[]): boolean {
  return signals.filter((signal) => signal.kind === 'people').length > 0;
}

function saidLevel(signals: Signal[]): Level | null {
  const said = signals
    .filter((signal) => signal.kind === 'level')
    .map((signal) => LEVELS.indexOf(signal.value as Level));
  return said.length > 0 ? (LEVELS[Math.max(...said)] ?? null) : null;
}

function byYears(years: number | null): Level | null {
  if (years === null) return null;
  if (years < MID_YEARS) return 'entry';
  return years < SENIOR_YEARS ? 'mid' : 'senior';
}
