import { expect, it } from 'vitest';
import { heldOut } from './splits';

const employers = [...'aabbbcddefg'];

it('holds out whole employers, enough of them and hardly more', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const out = heldOut(employers, seed, 0.3);
    const held = employers.filter((employer) => out.has(employer)).length;
    expect(held).toBeGreaterThanOrEqual(0.3 * employers.length);
    expect(held).toBeLessThan(0.3 * employers.length + 3);
  }
});

it('is the same for the same seed and another for another, whatever the order of the postings', () => {
  expect(heldOut(employers, 1)).toEqual(heldOut([...employers].reverse(), 1));
  expect(heldOut(employers, 1)).not.toEqual(heldOut(employers, 2));
});
