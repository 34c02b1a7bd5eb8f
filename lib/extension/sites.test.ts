import { describe, expect, it } from 'vitest';
import { BOARDS } from '../reading/boards/boards';
import { isHostOf, sitesOf } from '../reading/boards/hosts';
import { ownSwitches, patternOf, SITE_SWITCHES, stateOf } from './sites';

const switchOf = (id: string) => {
  const found = SITE_SWITCHES.find((one) => one.id === id);
  if (!found) throw new Error(`no switch for ${id}`);
  return found;
};

/** What the setting `automatic` held where everything had been turned on by version 0.1.0, by the id of the site. */
const STORED: Record<string, string[]> = {
  indeed: ['indeed.com'],
  glassdoor: ['glassdoor.com', 'glassdoor.co.uk', 'glassdoor.ca', 'glassdoor.de', 'glassdoor.fr', 'glassdoor.ie'],
  ziprecruiter: ['ziprecruiter.com', 'ziprecruiter.co.uk'],
  monster: ['monster.com', 'monster.co.uk', 'monster.de'],
  seek: ['seek.com', 'seek.com.au', 'seek.co.nz'],
  stepstone: ['stepstone.de', 'stepstone.at', 'stepstone.be', 'stepstone.nl'],
  reed: ['reed.co.uk'],
  dice: ['dice.com'],
  wellfound: ['wellfound.com'],
  'we-work-remotely': ['weworkremotely.com'],
  'remote-ok': ['remoteok.com'],
  remotive: ['remotive.com'],
  idealist: ['idealist.org'],
  usajobs: ['usajobs.gov'],
  'work-at-a-startup': ['workatastartup.com'],
  'jobs-cz': ['jobs.cz'],
  greenhouse: ['greenhouse.io'],
  lever: ['lever.co'],
  ashby: ['ashbyhq.com'],
  workday: ['myworkdayjobs.com', 'myworkdaysite.com'],
  smartrecruiters: ['smartrecruiters.com'],
  workable: ['workable.com'],
  personio: ['personio.com', 'personio.de'],
  teamtailor: ['teamtailor.com'],
  recruitee: ['recruitee.com'],
  bamboohr: ['bamboohr.com'],
  breezy: ['breezy.hr'],
  icims: ['icims.com'],
  jobvite: ['jobvite.com'],
  rippling: ['rippling.com'],
  linkedin: ['linkedin.com'],
};
const stored = (id: string) => (STORED[id] ?? []).map((domain) => `https://*.${domain}/*`);

/** Sites that have been given more domains since: theirs are mixed until turned on once more. */
const GROWN = ['glassdoor', 'ziprecruiter', 'stepstone', 'personio', 'icims'];

describe('what people have turned on before', () => {
  it.each(Object.keys(STORED))('%s still belongs to its own switch and to no other', (id) => {
    const on = stored(id);
    const touched = SITE_SWITCHES.filter((one) => stateOf(one, on) !== 'off').map((one) => one.id);
    expect(touched).toEqual([id]);
    expect(switchOf(id).origins).toEqual(expect.arrayContaining(on));
    expect(ownSwitches(on)).toEqual([]);
    expect(stateOf(switchOf(id), on)).toBe(GROWN.includes(id) ? 'mixed' : 'on');
  });

  it('keeps sites of their own beside the boards', () => {
    const own = 'https://careers.example.org/*';
    expect(ownSwitches([own, ...stored('lever')])).toEqual([
      { id: own, name: 'careers.example.org', origins: [own], isWarned: false },
    ]);
  });
});

describe('switches', () => {
  it.each(BOARDS.flatMap((board) => sitesOf(board).map((site) => ({ ...site, board }))))(
    '$id can be turned on wherever it is read',
    ({ id, domains, board }) => {
      expect(switchOf(id).origins).toEqual(domains.map((domain) => `https://*.${domain}/*`));
      for (const domain of domains) expect(isHostOf(board, `www.${domain}`)).toBe(true);
    },
  );

  it('reach sites that were read and could not be turned on', () => {
    for (const id of ['jobstreet', 'jobsdb', 'totaljobs', 'jobsite', 'cwjobs', 'caterer', 'irishjobs'])
      expect(switchOf(id).origins).toHaveLength(1);
    expect(switchOf('stepstone').origins).toContain('https://*.stepstone.fr/*');
  });

  it('have an id and an origin of their own each', () => {
    const origins = SITE_SWITCHES.flatMap((one) => one.origins);
    expect(new Set(origins).size).toBe(origins.length);
    expect(new Set(SITE_SWITCHES.map(({ id }) => id)).size).toBe(SITE_SWITCHES.length);
  });

  it('warn of LinkedIn alone, as the message sites_warned does, and at the end', () => {
    expect(SITE_SWITCHES.filter(({ isWarned }) => isWarned)).toEqual([switchOf('linkedin')]);
    expect(SITE_SWITCHES.at(-1)?.id).toBe('linkedin');
  });
});

it('takes an address for the pattern of its host, and no other text', () => {
  expect(['jobs.example.org', ' https://jobs.example.org/list?q=1 '].map(patternOf)).toEqual(
    Array(2).fill('https://jobs.example.org/*'),
  );
  expect(['http://jobs.example.org', 'jobs', 'no address'].map(patternOf)).toEqual([null, null, null]);
});
