import type { Entry } from '../../lexicon/entry';
import { matchEntries, matcherOf } from '../../lexicon/match';
import { tokenise } from '../../lexicon/tokens';
import type { Duty } from '../verdict';
import { withLabel } from './label';

/** Lets a person's own entries decide: a duty that one of them matches gets its category, with its words as evidence. */
export function withOwn(duties: Duty[], own: Entry[]): Duty[] {
  if (own.length === 0) return duties;
  const matcher = matcherOf(own);
  return duties.map((duty) => {
    const [match] = matchEntries(tokenise(duty.text), matcher).sort((a, b) => b.entry.strength - a.entry.strength);
    if (!match?.entry.category) return duty;
    const start = duty.start + match.start;
    const end = duty.start + match.end;
    const evidence = { entry: match.entry.id, text: duty.text.slice(match.start, match.end), start, end };
    const second = duty.category === match.entry.category ? duty.second : null;
    const labelled = withLabel(duty, { category: match.entry.category, second, confidence: 1 });
    return { ...labelled, evidence: [evidence, ...duty.evidence] };
  });
}
