/**
 * Small letters of the languages that boards are read in, and all letters that know no case, for a character class. Patterns are
 * compiled anew in every page: with `\p{L}` and the flags `i` and `u` that takes several times as long as everything else about
 * reading a page, so patterns here are written in small letters and are given small letters.
 */
export const LETTER = 'a-zß-öø-ʯ\\u0370-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff';

/** A pattern that matches where none of these stands right before or right behind it. */
export const word = (pattern: string, flags = ''): RegExp =>
  new RegExp(`(?<![${LETTER}])(?:${pattern})(?![${LETTER}])`, flags);
