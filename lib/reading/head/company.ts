import { collapse } from '../text/characters';
import type { Line } from '../text/line';
import { cleanCompany } from './company-name';
import { metaOf } from './names';

/** What company names are looked for in. */
export interface CompanyPlaces {
  document: Document;
  title: string;
  names: readonly string[];
  /** The description: an employer names itself in it. */
  lines: readonly Line[];
  url: string | undefined;
}

/**
 * The employer's name, when two sources agree on it: a name that the page puts beside the title, and the posting's own words,
 * the address or the site's name. Null otherwise: no name is better than a wrong one.
 */
export function findCompany(places: CompanyPlaces): string | null {
  const { title, names } = places;
  for (const name of names) {
    const sure = surelyNamed(name, title);
    if (sure) return sure;
  }
  const onBoard = BOARD_HOST.test(hostOf(places.url));
  const beside = onBoard ? [] : names.flatMap((name) => partsBeside(name, title));
  const likely: Candidate[] = [...marked(places.document, onBoard), ...beside.map((name) => ({ name, element: null }))];
  return likely.find((one) => isName(one.name) && isConfirmed(one, places))?.name ?? null;
}

const PATTERNS: readonly ((title: string) => RegExp)[] = [
  (title) => new RegExp(`^job application for ${title} at (.+)$`, 'i'),
  (title) => new RegExp(`^(.+?) (?:is )?hiring (?:a |an )?${title}(?: in | \\||$)`, 'i'),
  (title) => new RegExp(`^${title} @ (.+)$`, 'i'),
  (title) => new RegExp(`^${title} \\| (?:jobs|karriere|careers?) (?:bei|at) (.+)$`, 'i'),
];

function surelyNamed(name: string, title: string): string | null {
  const quoted = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  for (const pattern of PATTERNS) {
    const found = pattern(quoted)
      .exec(name)?.[1]
      ?.replace(/ [|] .*$/, '')
      .trim();
    if (found && isName(found)) return found;
  }
  return null;
}

/** The parts of a page's name around the title: "Editor at Example | Board" has "Example" and "Board". */
function partsBeside(name: string, title: string): string[] {
  const at = name.toLowerCase().indexOf(title.toLowerCase());
  if (at < 0) return [];
  const before = name.slice(0, at).split(/ [|–—·•-] |: | @ /);
  const after = name.slice(at + title.length).split(/ [|–—·•-] |: | @ | at | bei (?=\p{Lu})|^at |^bei /u);
  return [...after, ...before].map((part) =>
    part.replace(/^[\s|–—·•:@-]+|(?<![\s|–—·•:-])[\s|–—·•:-]+$/g, '').replace(/^(?:jobs|careers?) (?:at|bei) /i, ''),
  );
}

const MARKED =
  '[itemprop="hiringOrganization"], [itemprop="hiringOrganization"] [itemprop="name"], [data-testid*="company-name" i], ' +
  '[data-testid*="companyName" i], [data-automation*="advertiser" i], [data-company-name], a[href*="/company/"], [class*="company-name" i], [class*="companyName" i]';

/** A name and the element that it was taken from, which cannot be a second source for it. */
interface Candidate {
  name: string;
  element: Element | null;
}

function marked(document: Document, onBoard: boolean): Candidate[] {
  const elements = [...document.querySelectorAll(MARKED)].slice(0, 3);
  const site = onBoard ? '' : metaOf(document, 'property', 'og:site_name').replace(/ (?:careers?|jobs|karriere)$/i, '');
  const named = elements.map((element) => ({
    name: cleanCompany(collapse((element.textContent ?? '').slice(0, 200))),
    element,
  }));
  return [...named, { name: site, element: null }];
}

/** A place, as it stands beside a title as often as an employer does: "Springfield, IL", "Carlton VIC 3053", "Berlin, Germany". */
const PLACE =
  /, [A-Z]{2,3}(?: \d{4,5})?$|\b[A-Z]{2,3} \d{4,5}$|^\d|\b(?:Germany|Deutschland|United (?:States|Kingdom)|USA|UK|India|Canada|Australia|France|Netherlands|Ireland|Spain)$/;
const NO_NAME = /^(?:remote|jobs?|careers?|home|apply|hybrid|full.time|part.time|karriere|application|job posting)$/i;

const isName = (text: string) => text.length >= 2 && text.length <= 80 && !NO_NAME.test(text) && !PLACE.test(text);

/** An employer names itself in its posting; a site's address and logo may be those of a board. */
function isConfirmed({ name, element }: Candidate, { lines, url }: CompanyPlaces): boolean {
  const others = element
    ? lines.filter((line) => !element.contains(line.element) && !line.element.contains(element))
    : lines;
  const text = others.map((line) => line.text).join('\n');
  if (letters(name).length < 3) return text.includes(name);
  return wordIn(name, text) || (OWN_CAREERS.test(hostOf(url)) && letters(hostOf(url)).includes(letters(name)));
}

/** The host name of an employer's own job pages. */
const OWN_CAREERS =
  /^(?:careers?|karriere)[.-]|\.(?:careers|teamtailor\.com|recruitee\.com|bamboohr\.com|breezy\.hr|jobs\.personio\.\w+|icims\.com|myworkdayjobs\.com)$/;

const BOARD_HOST =
  /(?:^|\.)(?:linkedin|indeed|glassdoor|ziprecruiter|monster|seek|jobstreet|stepstone|totaljobs|reed|dice|idealist|usajobs|weworkremotely|remoteok|remotive|wellfound|jobs|workatastartup)\./;

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function wordIn(name: string, text: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(text[at + name.length] ?? '');
}

function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).hostname : '';
}
