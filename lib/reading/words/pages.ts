/** Names of pages about an occupation, in contrast to one job. */
const ABOUT_JOBS =
  /\b(?:job description|resume|cv|cover letter) (?:template|sample|example)s?\b|\bhow to (?:become|hire|write|get|be|find)\b|\bwhat (?:is|are|does|do) (?:an? )?|\binterview questions\b|\b(?:career|salary|hiring|ultimate|complete) (?:guide|path)\b|\b(?:tips|ways|reasons|skills|tools) (?:for|to|every)\b/i;

/** Names of lists of jobs: "12 Editor Jobs in Leeds", "Search results". */
const LIST_OF_JOBS =
  /\b\d[\d,.]*\+? .*\b(?:jobs|openings|vacancies|treffer)\b|\bjobs? (?:in|near)\b|\bjobs and vacancies\b|\bsearch (?:jobs|results)\b|\bjob (?:search|openings)\b|\b(?:open|current) (?:positions|roles|vacancies|jobs)\b|\bstellenangebote\b|\bnabídky práce\b|\boffres d.emploi\b|\b(?:all|our|latest|trending|remote) jobs\b/i;

/** Whether a page's name is that of a text about jobs in general. */
export const namesArticle = (name: string): boolean => ABOUT_JOBS.test(name);

/** Whether a page's name is that of a list of jobs. */
export const namesList = (name: string): boolean => LIST_OF_JOBS.test(name);
