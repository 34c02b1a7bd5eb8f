import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WRITTEN, type WrittenPosting, written } from '../../tests/fixtures/roles';
import { analyse } from './analyse';
import { judge } from './judge';
import { blocksOf } from './text/blocks';
import type { Duty } from './verdict';

const judged = (posting: WrittenPosting, title = posting.title) => {
  const made = written(posting);
  return judge({ ...made.posting, title }, made.duties);
};
const find = (role: string) => WRITTEN.find((posting) => posting.role === role) as WrittenPosting;

describe('roles', () => {
  it.each(WRITTEN.map((posting) => [posting.role, posting] as const))('reaches %s', (role, posting) => {
    const verdict = judged(posting);
    expect([verdict.role, verdict.verdict]).toEqual([role, 'match']);
    expect(verdict.definitions.some((finding) => finding.role === role && finding.accepts)).toBe(true);
  });

  it.each(WRITTEN.map((posting) => [posting.role, posting] as const))(
    'reads %s without the help of a title',
    (role, posting) => {
      const { verdict, role: read, also } = judged(posting, 'Marketing');
      expect(verdict).toBe('no_claim');
      expect([read, ...also]).toContain(role);
    },
  );
});

describe('titles on trial', () => {
  it.each([
    ['community_manager', 'Media Buyer'],
    ['ads_specialist', 'Community Manager'],
    ['content_creator', 'Social Media Analyst'],
    ['social_media_analyst', 'Content Creator'],
    ['ads_specialist', 'Influencer'],
    ['community_manager', 'Director of Social Media'],
    ['manager_strategist', 'Social Media Analyst'],
  ])('accuses a %s posting called "%s"', (role, title) => {
    const verdict = judged(find(role), title);
    expect(verdict.verdict).toBe('mislabelled');
    expect(verdict.whatIf === null).toBe(title === 'Influencer');
    expect(verdict.betterTitles.length).toBeGreaterThan(0);
    const claimed = verdict.definitions.filter((finding) => verdict.claims.includes(finding.role));
    expect(claimed.every((finding) => !finding.accepts)).toBe(true);
  });

  it.each([
    ['social_media_manager', 'Social Media Specialist'],
    ['social_media_specialist', 'Junior Social Media Manager'],
    ['manager_strategist', 'Social Media Manager'],
    ['social_media_director', 'Head of Social'],
    ['content_creator', 'Videographer'],
    ['community_manager', 'Community Manager - Oak Apartments'],
  ])('lets a %s posting be called "%s"', (role, title) => {
    expect(judged(find(role), title).verdict).toBe('match');
  });

  it('accuses nobody on three duties', () => {
    const text = '- Film reels every week\n- Edit reels and clips\n- Shoot photos of the shop\n';
    const posting = { title: 'Social Media Director', company: null, text, blocks: blocksOf(text, 'markdown') };
    expect(analyse(posting).verdict).toBe('unclear');
  });

  it('judges by a pinned definition', () => {
    const made = written(find('manager_strategist'));
    const verdict = judge(made.posting, made.duties, { pin: { social_media_manager: 'R3-manager' } });
    expect(verdict.definitions.filter((finding) => finding.pinned).map((finding) => finding.id)).toEqual([
      'R3-manager',
    ]);
  });
});

describe('other occupations', () => {
  const lines = ['Change dressings', 'Plan shifts for the ward', 'Talk with families', 'Order supplies'];
  const duties: Duty[] = lines.map((text) => ({
    text,
    start: 0,
    end: 0,
    category: 'other',
    second: null,
    confidence: 0.9,
    evidence: [],
  }));
  const posting = { company: null, text: lines.join('\n'), blocks: [] };

  it.each([
    'Community Nurse',
    'Community Manager - The Oaks Apartments',
    'Content Engineer',
    'Ward Clerk',
    'Inside Sales Representative',
    'Senior Manager, Media Analytics',
  ])('leaves "%s" alone', (title) => {
    expect(judge({ ...posting, title }, duties)).toMatchObject({
      verdict: 'not_social',
      role: 'not_social',
      claims: [],
    });
  });

  it.each(['Social Media Manager', 'Content Creator', 'TikTok Specialist'])(
    'does not call the job one in social media because the title "%s" does',
    (title) => {
      const verdict = judge({ ...posting, title }, duties);
      expect(verdict.role).toBe('not_social');
      expect(['unclear', 'mislabelled']).toContain(verdict.verdict);
    },
  );

  it.each([
    [
      'an engineer',
      ['Design backend services', 'Review code', 'Keep our clusters running', 'Write tests', 'Join the on-call rota'],
    ],
    [
      'a nurse',
      ['Assess patients', 'Give medication', 'Watch vital signs', 'Write care plans', 'Supervise assistants'],
    ],
  ])('sees %s under a title of social media, whatever the duties were taken for', (_, texts) => {
    const taken = texts.map((text): Duty => ({ ...(duties[0] as Duty), text, category: 'execution' }));
    const made = { title: 'Social Media Manager', company: null, text: texts.join('\n'), blocks: [] };
    expect(judge(made, taken).role).toBe('not_social');
  });
});

describe('thin evidence', () => {
  it('is unclear without duties, and says why', () => {
    const verdict = judge({ title: 'Social Media Manager', company: null, text: '', blocks: [] }, []);
    expect(verdict).toMatchObject({ verdict: 'unclear', mix: { execution: 0, other: 0 } });
    expect(verdict.reasons[0]).toMatch(/no duties/i);
  });

  it('is less sure of a short list than of the whole', () => {
    const whole = find('content_creator');
    const short = { ...whole, lines: whole.lines.slice(0, 1) };
    expect(judged(short).confidence).toBeLessThan(judged(whole).confidence - 0.05);
  });

  it('never accuses on one duty', () => {
    const made = written({ ...find('community_manager'), lines: find('community_manager').lines.slice(0, 1) });
    expect(judge({ ...made.posting, title: 'Media Buyer' }, made.duties).verdict).not.toBe('mislabelled');
  });
});

describe('what never changes a role', () => {
  const any = fc.constantFrom(...WRITTEN);

  it('the order of duties', () => {
    const shuffled = any.chain((posting) =>
      fc.tuple(fc.constant(posting), fc.shuffledSubarray(posting.lines, { minLength: posting.lines.length })),
    );
    fc.assert(
      fc.property(shuffled, ([posting, lines]) => {
        const made = written(posting, lines);
        expect(judge(made.posting, made.duties).role).toBe(judged(posting).role);
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it('whitespace, repeated boilerplate and benefits', () => {
    const extras = [
      'Free fruit and a gym card',
      'We are an equal opportunity employer',
      '30 days of holiday',
      'Health insurance from day one',
    ];
    fc.assert(
      fc.property(
        any,
        fc.constantFrom('\n', '\n\n', '  \n\t'),
        fc.array(fc.constantFrom(...extras), { maxLength: 8 }),
        (posting, gap, more) => {
          const made = written(posting, posting.lines, gap, [...posting.rest, ...more]);
          expect(judge(made.posting, made.duties).role).toBe(judged(posting).role);
        },
      ),
      { numRuns: 40, seed: 2 },
    );
  });
});

describe('backing', () => {
  it.each(WRITTEN.map((posting) => [posting.role, posting] as const))(
    'every reason of %s points into the posting',
    (_, posting) => {
      const { posting: made, duties } = written(posting);
      const verdict = judge(made, duties);
      expect(verdict.reasons).toEqual(verdict.because.map(({ text }) => text));
      for (const { spans, duties: at } of [
        ...verdict.because,
        ...verdict.questions,
        ...verdict.gaps,
        ...verdict.flags,
        ...verdict.jobsInOne,
      ]) {
        for (const { start, end } of spans) expect(made.text.slice(start, end).trim()).not.toBe('');
        for (const index of at) expect(duties[index]).toBeDefined();
      }
      for (const { start, end, text } of verdict.signals) expect(made.text.slice(start, end)).toBe(text);
      expect(Object.values(verdict.mix).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    },
  );
});
