import { describe, expect, it } from 'vitest';
import { documentOf } from '../../cli/dom';
import { linesOfHtml } from './html';
import { jobsInJsonLd } from './jobs';

const jobs = (json: string) => jobsInJsonLd(documentOf(`<script type="application/ld+json">${json}</script>`));
const JOB = '"@type":"JobPosting","title":"Editor","hiringOrganization":{"name":"Fen"},"description":"Write"';
const READ = [{ title: 'Editor', company: 'Fen', description: 'Write' }];

describe('job postings in JSON-LD', () => {
  it.each([
    ['alone', `{${JOB}}`],
    ['in a list', `[{"@type":"WebSite"},{${JOB}}]`],
    ['in a graph', `{"@graph":[{"@type":["Thing","JobPosting"],${JOB.slice(JOB.indexOf(',') + 1)}}]}`],
    ['by its whole address', `{${JOB.replace('"JobPosting"', '"https://schema.org/JobPosting"')}}`],
    ['in comment marks', `<!-- {${JOB}} -->`],
    ['with a comma and a semicolon too many', `{${JOB},};`],
  ])('are found %s', (_, json) => expect(jobs(json)).toEqual(READ));

  it('are read in spite of raw control characters', () => {
    const json = `{\n\t${JOB.replace('Write', 'Write\nand\tplan \\q')}}`;
    expect(jobs(json)[0]?.description).toBe('Write\nand\tplan \\q');
  });

  it('keep parts that only their own properties hold', () => {
    expect(jobs(`{${JOB},"responsibilities":"Plan the week"}`)[0]?.description).toBe('Write\nPlan the week');
  });

  it('are none where there is no JSON', () => expect(jobs('{"@type":"JobPosting", oops')).toEqual([]));
});

describe('descriptions', () => {
  const lines = (html: string) => linesOfHtml(documentOf(''), html).map(({ kind, text }) => [kind, text]);

  it('are the same escaped once more', () => {
    const read = [
      ['paragraph', 'Hello & you'],
      ['item', 'Write'],
    ];
    expect(lines('<p>Hello &amp; you</p><ul><li>Write</li></ul>')).toEqual(read);
    expect(lines('&lt;p&gt;Hello &amp;amp; you&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Write&lt;/li&gt;&lt;/ul&gt;')).toEqual(
      read,
    );
  });

  it('may be plain text', () => {
    expect(lines('Tasks\nWrite 3 < 4 posts')).toEqual([
      ['paragraph', 'Tasks'],
      ['paragraph', 'Write 3 < 4 posts'],
    ]);
  });
});
