import type { Entry } from './entry';
import { DATA, ENTRIES } from './generated';
import { type Matcher, matcherOf } from './match';

const matchers = new Map<string, Matcher>();

/** The entries of these topics, in the order of the files. */
export function entriesOf(...topics: string[]): Entry[] {
  return (ENTRIES as Entry[]).filter((entry) => topics.includes(entry.topic));
}

/** A matcher over all entries of these topics. Built at its first use and kept: the shipped lexicon never changes. */
export function lexicon(...topics: string[]): Matcher {
  const key = topics.join(' ');
  const matcher = matchers.get(key) ?? matcherOf(entriesOf(...topics));
  matchers.set(key, matcher);
  return matcher;
}

/** The content of a lexicon file without `topic`, such as `roles/influencer`, as its YAML says it. Who asks checks it. */
export function lexiconData(name: string): unknown {
  return (DATA as Record<string, unknown>)[name];
}
