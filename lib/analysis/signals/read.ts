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
 * platforms, collaboration, industry, portfolio, KPIs, privacy, accessibility, approvals, other trades' work. Offsets point into `text`.
 */
export function readSignals(text: string): Signal[] {
  const tokens = tokenise(text);
  const found = matchEntries(tokens, lexicon(...TOPICS.map((topic) => `signal-${topic}`)));
  const signals = found.map(({ entry, start, end }) => {
    const { kind, value } = entry.more as { kind: string; value: string };
    return { kind, value, text: text.slice(start, end), start, end };
  });
  return [...signals, ...yearsSignals(text, tokens)].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** How many different words about digital channels or an online audience stand in a stretch of text. */
export function digitalWords(text: string): number {
  return new Set(digitalMatches(tokenise(text))).size;
}

function digitalMatches(tokens: Token[]): string[] {
  return matchEntries(tokens, lexicon('signal-digital')).map((match) => match.word);
}
