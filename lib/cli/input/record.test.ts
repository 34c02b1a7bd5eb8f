import { describe, expect, it } from 'vitest';
import { parseDuty, parsePosting } from './record';

const whole = { id: 'a', title: 'Editor', body: 'Write posts.', format: 'text' };
const line = (change: object) => JSON.stringify({ ...whole, ...change });

describe('parsePosting', () => {
  it('reads a whole line', () => {
    expect(parsePosting(line({ company: 'Tea House', url: 'https://jobs.example/1' }), 'f:1')).toEqual({
      id: 'a',
      record: { ...whole, company: 'Tea House', url: 'https://jobs.example/1' },
    });
  });

  it('takes null and nothing alike, ignores an address that is none, and names a line without an id', () => {
    expect(parsePosting(line({ id: undefined, company: null, url: 'nowhere' }), 'f:1')).toEqual({
      id: 'f:1',
      record: { ...whole, id: 'f:1', company: null, url: null },
    });
  });

  it.each([
    ['bad_json', '{"id": 1,', 'f:1'],
    ['bad_json', '\u0000\u0001', 'f:1'],
    ['bad_line', '[]', 'f:1'],
    ['bad_line', '"text"', 'f:1'],
    ['bad_line', line({ id: {} }), 'f:1'],
    ['bad_line', line({ title: 7 }), 'a'],
    ['bad_line', line({ body: undefined }), 'a'],
    ['bad_line', line({ company: [] }), 'a'],
    ['bad_line', line({ format: 3 }), 'a'],
    ['unknown_format', line({ format: 'pdf' }), 'a'],
    ['unknown_format', line({ format: undefined }), 'a'],
    ['empty', line({ body: ' \n' }), 'a'],
  ])('answers with %s for %s', (code, text, id) => {
    expect(parsePosting(text, 'f:1')).toMatchObject({ id, fault: { code, message: expect.stringMatching(/\.$/) } });
  });
});

describe('parseDuty', () => {
  it('reads a duty and leaves what else the line holds', () => {
    expect(parseDuty('{"id": 3, "text": "Reply to fans", "more": 1}', 'f:1')).toEqual({
      id: 3,
      record: { id: 3, text: 'Reply to fans', context: [] },
    });
  });

  it('takes the other duties of the posting along, and nothing but texts for them', () => {
    const read = (context: unknown) => parseDuty(JSON.stringify({ id: 3, text: 'Reply to fans', context }), 'f:1');
    expect(read(['Film clips'])).toMatchObject({ record: { context: ['Film clips'] } });
    expect(read(null)).toMatchObject({ record: { context: [] } });
    expect(read('Film clips')).toMatchObject({ id: 3, fault: { code: 'bad_line' } });
    expect(read([7])).toMatchObject({ id: 3, fault: { code: 'bad_line' } });
  });

  it('needs a text', () => {
    expect(parseDuty('{"id": 3}', 'f:1')).toMatchObject({ id: 3, fault: { code: 'bad_line' } });
  });
});
