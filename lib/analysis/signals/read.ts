import { lexicon } from '../../lexicon/lexicon';
import { matchEntries } from '../../lexicon/match';
import { type Token, tokenise } from '../../lexicon/tokens';
import type { Signal } from '../verdict';
import { yearsSignals } from './years';

const TOPICS = [
  'level',
  'people',
  'money',
  'reporting',
  'time',
  'platform',
  'industry',
  'expectation',
  'job',
  'persona',
];

/**
 * Everything that a text says beside its duties, in its order: level, years, people led, budget, reporting line, horizon, ownership,
 * platforms, collaboration, industry, portfolio, KPIs, privacy, accessibility, approvals, other trades' work. Offsets point into `text`; `tokens`
 * are its words, where they are known already.
 */
export function readSignals(text: string, tokens: readonly Token[] = tokenise(text)): Signal[] {
  const found = matchEntries(tokens, lexicon(...TOPICS.map((topic) => `signal-${topic}`)));
  const signals = found.map(({ entry, start, end }) => {
    const { kind, value } = entry.more as { kind: string; value: string };
    return { kind, value, text: text.slice(start, end), start, end };
  });
  return [...signals, ...yearsSignals(text, tokens)].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** How many different words about digital channels or an online audience stand among the words of a text. */
export function digitalWords(tokens: readonly Token[]): number {
  return new Set(matchEntries(tokens, lexicon('signal-digital')).map((match) => match.word)).size;
}
