/** Names of pages about an occupation, in contrast to one job. This and what follows is in small letters. */
const ABOUT_JOBS =
  /^meet [a-zß-ʯ]|\b(?:interview with\b|q&a\b|spotlight\b|a (?:typical )?day in the life\b|(?:job description|resume|cv|cover letter) (?:template|sample|example)s?\b|how to (?:become|hire|write|get|be|find)\b|what (?:is|are|does|do) (?:an? )?|interview questions\b|(?:career|salary|hiring|ultimate|complete) (?:guide|path)\b|guide (?:for|to)\b|(?:duties|roles?) (?:and|&) responsibilities\b|(?:job|career|occupation(?:al)?) (?:profile|outlook|guide|overview)s?\b|(?:average|typical) salar(?:y|ies)\b|salaries (?:in|for)\b|(?:tips|ways|reasons|skills|tools) (?:for|to|every)\b)/;

/** Names of lists of jobs: "12 Editor Jobs in Leeds", "Search results". */
const LIST_OF_JOBS =
  /\b(?:\d[\d,.]*\+? .*\b(?:jobs|openings|vacancies|treffer)\b|jobs? (?:in|near)\b|jobs and vacancies\b|search (?:jobs|results)\b|job (?:search|openings)\b|(?:open|current) (?:positions|roles|vacancies|jobs)\b|stellenangebote\b|nabídky práce\b|offres d.emploi\b|(?:all|our|latest|trending|remote) jobs\b)/;

/** Names of what somebody offers or shows of themselves: their service, a portfolio, a course. */
const OFFER = /\b(?:for hire|portfolio|resume|résumé|cv|course|salaries|template|glossary|definition)\b/;

/** Whether a page's name is that of an offer or of somebody's own page. */
export const namesOffer = (name: string): boolean => OFFER.test(name.toLowerCase());

/** Whether a page's name is that of a text about jobs in general. */
export const namesArticle = (name: string): boolean => ABOUT_JOBS.test(name.toLowerCase());

/** Whether a page's name is that of a list of jobs. */
export const namesList = (name: string): boolean => LIST_OF_JOBS.test(name.toLowerCase());

/** Headings of an employer's pages about working there, which name no job. */
const PLACE =
  /^(?:careers?|jobs?|join (?:us|our team|the team)|work (?:with|for|at) .*|working (?:at|for) .*|open (?:positions|roles)|vacancies|about [a-zß-ʯ]+|our (?:team|people|culture|values)|karriere|offene stellen|kariéra|volná místa|carrières?|recrutement|empleo|trabaj[ae] .*|lavora con noi|kariera|werken bij.*|jobba hos.*|home|welcome|contact(?: us)?|privacy.*|candidate .*)!?$/;

/** Whether a heading names a page about working somewhere rather than one job. */
export const namesPlace = (heading: string): boolean => PLACE.test(heading.toLowerCase());
