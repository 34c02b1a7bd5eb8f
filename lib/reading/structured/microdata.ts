import { collapse } from '../text/characters';

/** A JobPosting in a page's attributes: microdata or RDFa. */
export interface MarkedJob {
  title: string | null;
  company: string | null;
  /** The elements that hold its description, in order. */
  description: Element[];
}

const JOB = '[itemtype$="/JobPosting"], [typeof~="JobPosting"], [typeof~="schema:JobPosting"]';
const TEXTS = [
  'description',
  'responsibilities',
  'qualifications',
  'skills',
  'experienceRequirements',
  'jobBenefits',
  'incentives',
];

/** The one job posting that a page marks up with a description; null when there is none, or several. */
export function markedJob(document: Document): MarkedJob | null {
  const jobs = [...document.querySelectorAll(JOB)].slice(0, 50).map(jobOf);
  const described = jobs.filter((job) =>
    job.description.some((element) => (element.textContent ?? '').trim().length > 200),
  );
  return described.length === 1 ? (described[0] ?? null) : null;
}

function jobOf(root: Element): MarkedJob {
  const description = [...root.querySelectorAll(property(...TEXTS))];
  const outer = description.filter(
    (element) => !description.some((other) => other !== element && other.contains(element)),
  );
  const organization = root.querySelector(property('hiringOrganization'));
  const name = organization?.querySelector(property('name', 'legalName'));
  return {
    title: textIn(root.querySelector(property('title'))),
    company: textIn(name ?? organization),
    description: outer.filter((element) => element.localName !== 'meta'),
  };
}

const property = (...names: string[]) =>
  names.map((name) => `[itemprop~="${name}"], [property~="${name}"], [property~="schema:${name}"]`).join(', ');

function textIn(element: Element | null | undefined): string | null {
  const text = element?.getAttribute('content') ?? element?.textContent ?? '';
  const value = collapse(text.slice(0, 400));
  return value === '' || value.length > 200 ? null : value;
}
