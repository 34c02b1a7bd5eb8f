import { describe, expect, it } from 'vitest';
import { documentOf } from './dom';

describe('documentOf', () => {
  it.each(['div', 'b'])('refuses a million nested <%s> at once, and says why', (name) => {
    expect(() => documentOf(`<h1>Job</h1>${`<${name}>`.repeat(1_000_000)}`)).toThrow(/nested more than 20000 deep/);
  });

  it('reads 100,000 elements side by side and 5,000 within each other', () => {
    expect(documentOf(`<h1>Job</h1>${'<i></i>'.repeat(100_000)}`).querySelectorAll('i')).toHaveLength(100_000);
    expect(documentOf(`${'<div>'.repeat(5_000)}end`).body.textContent).toContain('end');
  });
});
