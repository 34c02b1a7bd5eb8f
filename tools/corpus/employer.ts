import { createHash } from 'node:crypto';
import type { OtherPosting } from './schema';

/**
 * Whose posting it is: the employer's name in small letters and digits, one space between words; the source's repository or the
 * posting's id where no employer is known. Postings of one employer share sentences, so no split may have them on both sides.
 */
export function employerOf({ company, source, id }: Pick<OtherPosting, 'company' | 'source' | 'id'>): string {
  return (company ?? source?.repo ?? id)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The fold that holds this employer out, 0 to `folds` - 1: the first 8 hexadecimal digits of the SHA-256 of the name in UTF-8, modulo
 * `folds`. It needs no list of employers, so every program gets the same folds; tools/train/employer.py is the same function.
 * `salt` goes before the name: folds inside folds need their own, or the inner ones would follow the outer.
 */
export function foldOf(employer: string, folds: number, salt = ''): number {
  const digest = createHash('sha256').update(`${salt}${employer}`, 'utf8').digest('hex');
  return Number.parseInt(digest.slice(0, 8), 16) % folds;
}
