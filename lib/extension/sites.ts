/** A site, or a family of sites, that can be read by itself. `origins` are match patterns, each its own permission. */
export interface Site {
  id: string;
  name: string;
  origins: string[];
  /** Its terms bar tools like this one from its pages; nothing is on there without a choice of its own. */
  warned?: true;
}

const site = (name: string, ...domains: string[]): Site => ({
  id: name.toLowerCase().replace(/[^a-z]+/g, '-'),
  name,
  origins: domains.map((domain) => `https://*.${domain}/*`),
});

/** Job boards first, then the systems in which employers publish. */
export const SITES: readonly Site[] = [
  site('Indeed', 'indeed.com'),
  site('Glassdoor', 'glassdoor.com', 'glassdoor.co.uk', 'glassdoor.ca', 'glassdoor.de', 'glassdoor.fr', 'glassdoor.ie'),
  site('ZipRecruiter', 'ziprecruiter.com', 'ziprecruiter.co.uk'),
  site('Monster', 'monster.com', 'monster.co.uk', 'monster.de'),
  site('Seek', 'seek.com', 'seek.com.au', 'seek.co.nz'),
  site('StepStone', 'stepstone.de', 'stepstone.at', 'stepstone.be', 'stepstone.nl'),
  site('Reed', 'reed.co.uk'),
  site('Dice', 'dice.com'),
  site('Wellfound', 'wellfound.com'),
  site('We Work Remotely', 'weworkremotely.com'),
  site('Remote OK', 'remoteok.com'),
  site('Remotive', 'remotive.com'),
  site('Idealist', 'idealist.org'),
  site('USAJOBS', 'usajobs.gov'),
  site('Work at a Startup', 'workatastartup.com'),
  site('Jobs.cz', 'jobs.cz'),
  site('Greenhouse', 'greenhouse.io'),
  site('Lever', 'lever.co'),
  site('Ashby', 'ashbyhq.com'),
  site('Workday', 'myworkdayjobs.com', 'myworkdaysite.com'),
  site('SmartRecruiters', 'smartrecruiters.com'),
  site('Workable', 'workable.com'),
  site('Personio', 'personio.com', 'personio.de'),
  site('Teamtailor', 'teamtailor.com'),
  site('Recruitee', 'recruitee.com'),
  site('BambooHR', 'bamboohr.com'),
  site('Breezy', 'breezy.hr'),
  site('iCIMS', 'icims.com'),
  site('Jobvite', 'jobvite.com'),
  site('Rippling', 'rippling.com'),
  { ...site('LinkedIn', 'linkedin.com'), warned: true },
];

/**
 * The match pattern of an address that somebody typed, such as "jobs.example.org" or "https://jobs.example.org/list"; null when
 * it is no address of a secure site.
 */
export function patternOf(address: string): string | null {
  const full = /^[a-z]+:/i.test(address.trim()) ? address.trim() : `https://${address.trim()}`;
  if (!URL.canParse(full)) return null;
  const { protocol, hostname } = new URL(full);
  return protocol === 'https:' && hostname.includes('.') ? `https://${hostname}/*` : null;
}
