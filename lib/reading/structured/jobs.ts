import { isRecord, type Json, parseLoosely } from './json';

/** A schema.org JobPosting as a page gives it: HTML or text, unescaped once. */
export interface StructuredJob {
  title: string;
  company: string | null;
  description: string;
}

/** Longest JSON-LD that is read, in characters, and how many values of it are looked at. */
const MAX_JSON_LENGTH = 2_000_000;
const MOST_VALUES = 20_000;
/** Values opened in one another like this are there to exhaust a parser. */
const TOO_DEEP = /(?:[[{]\s{0,9}){100}/;

/** The job postings in a page's JSON-LD, with what real pages need repaired. Never throws; bounded in time. */
export function jobsInJsonLd(document: Document): StructuredJob[] {
  const jobs: StructuredJob[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length <= MAX_JSON_LENGTH && source.includes('JobPosting') && !TOO_DEEP.test(source))
      jobs.push(...jobsIn(parseLoosely(source)));
    if (jobs.length > 50) break;
  }
  return jobs;
}

/** Goes through arrays, graphs and nested values without recursion. */
function jobsIn(value: Json | undefined): StructuredJob[] {
  const jobs: StructuredJob[] = [];
  const values = value === undefined ? [] : [value];
  for (let seen = 0; seen < values.length && seen < MOST_VALUES; seen++) {
    const next = values[seen];
    if (Array.isArray(next)) values.push(...next.slice(0, MOST_VALUES));
    else if (isRecord(next)) {
      if (isJob(next['@type'])) jobs.push(jobOf(next));
      else values.push(...Object.values(next).filter((inner) => typeof inner === 'object'));
    }
  }
  return jobs;
}

const isJob = (type: Json | undefined) =>
  [type].flat().some((name) => typeof name === 'string' && /(?:^|\/)JobPosting$/.test(name));

function jobOf(job: Record<string, Json>): StructuredJob {
  const parts = [
    'description',
    'responsibilities',
    'skills',
    'qualifications',
    'experienceRequirements',
    'jobBenefits',
  ];
  const [description = '', ...more] = parts.map((part) => textOf(job[part]));
  const missing = more.filter((text) => text !== '' && !description.includes(text.slice(0, 60)));
  return {
    title: textOf(job['title']) || textOf(job['name']),
    company: companyOf(job['hiringOrganization']),
    description: [description, ...missing].join('\n'),
  };
}

function companyOf(value: Json | undefined): string | null {
  const organization = Array.isArray(value) ? value[0] : value;
  const name = isRecord(organization) ? textOf(organization['name']) : textOf(organization);
  return name === '' || /^(?:confidential|undisclosed|n\/?a|https?:)/i.test(name) ? null : name;
}

/** A text that may stand in a list or be wrapped in a value object. */
function textOf(value: Json | undefined): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value))
    return value
      .map((part) => (typeof part === 'string' ? part : ''))
      .join('\n')
      .trim();
  return isRecord(value) && typeof value['@value'] === 'string' ? value['@value'].trim() : '';
}
