/** Names of pages about an occupation, in contrast to one job. */
const ABOUT_JOBS =
  /^meet \p{L}+|\binterview with\b|\bq&a\b|\bspotlight\b|\ba (?:typical )?day in the life\b|\b(?:job description|resume|cv|cover letter) (?:template|sample|example)s?\b|\bhow to (?:become|hire|write|get|be|find)\b|\bwhat (?:is|are|does|do) (?:an? )?|\binterview questions\b|\b(?:career|salary|hiring|ultimate|complete) (?:guide|path)\b|\bguide (?:for|to)\b|\b(?:duties|roles?) (?:and|&) responsibilities\b|\b(?:job|career|occupation(?:al)?) (?:profile|outlook|guide|overview)s?\b|\b(?:average|typical) salar(?:y|ies)\b|\bsalaries (?:in|for)\b|\b(?:tips|ways|reasons|skills|tools) (?:for|to|every)\b/iu;

/** Names of lists of jobs: "12 Editor Jobs in Leeds", "Search results". */
const LIST_OF_JOBS =
  /\b\d[\d,.]*\+? .*\b(?:jobs|openings|vacancies|treffer)\b|\bjobs? (?:in|near)\b|\bjobs and vacancies\b|\bsearch (?:jobs|results)\b|\bjob (?:search|openings)\b|\b(?:open|current) (?:positions|roles|vacancies|jobs)\b|\bstellenangebote\b|\bnabídky práce\b|\boffres d.emploi\b|\b(?:all|our|latest|trending|remote) jobs\b/i;

/** Names of what somebody offers or shows of themselves: their service, a portfolio, a course. */
const OFFER = /\b(?:for hire|portfolio|resume|résumé|cv|course|salaries|template|glossary|definition)\b/iu;

/** Whether a page's name is that of an offer or of somebody's own page. */
export const namesOffer = (name: string): boolean => OFFER.test(name);

/** Whether a page's name is that of a text about jobs in general. */
export const namesArticle = (name: string): boolean => ABOUT_JOBS.test(name);

/** Whether a page's name is that of a list of jobs. */
export const namesList = (name: string): boolean => LIST_OF_JOBS.test(name);

/** Headings of an employer's pages about working there, which name no job. */
const PLACE =
  /^(?:careers?|jobs?|join (?:us|our team|the team)|work (?:with|for|at) .*|working (?:at|for) .*|open (?:positions|roles)|vacancies|about (?:us|\p{L}+)|our (?:team|people|culture|values)|karriere|offene stellen|kariéra|volná místa|carrières?|recrutement|empleo|trabaj[ae] .*|lavora con noi|kariera|werken bij.*|jobba hos.*|home|welcome|contact(?: us)?|privacy.*|candidate .*)!?$/iu;

/** Whether a heading names a page about working somewhere rather than one job. */
export const namesPlace = (heading: string): boolean => PLACE.test(heading);
