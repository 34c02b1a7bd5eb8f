import { describe, expect, it } from 'vitest';
import { readSignals } from '../signals/read';
import { readTitle } from '../title/read';
import { levelOf } from './level';

const level = (title: string, text: string) => levelOf(readTitle(title), readSignals(text));

describe('the level of a job', () => {
  it.each([
    ['Head of Content', 'You are part of the leadership team', 'executive'],
    ['Head of Content', 'You plan what we publish', 'lead'],
    ['Social Lead', 'An internship for current students', 'entry'],
    ['Junior Content Creator', 'Two weeks of training', 'entry'],
    ['Content Creator', 'At least 3 years of experience', 'mid'],
    ['Content Creator', 'At least 6 years of experience', 'senior'],
    ['Community Manager', 'You lead a team of four', 'lead'],
    ['Community Manager', 'You answer our members', null],
  ])('%s, "%s": %s', (title, text, expected) => {
    expect(level(title, text)).toBe(expected);
  });
});
