import { LETTER, word } from './letters';

/** Words that name an occupation, a rank or a kind of employment: what a job's title is made of. */
const OCCUPATION = word(
  `(?:(?<!-)[${LETTER}-]*(?:manager|engineer|developer|designer|writer|editor|maker|marketer|strategist|analyst|entwickler|ingenieur|berater|leiter|redakteur|gestalter|inženýr|vývojář|programátor|tester|ontwikkelaar)(?:in|innen|s|ka|:in|\\*in)?)|` +
    'specialist|expert|organi[sz]er|storyteller|coordinator|director|executive|assistant|associate|officer|lead|head|chief|president|vp|intern(?:ship)?|trainee|apprentice|consultant|architect|administrator|representative|partner|producer|creator|scientist|technician|nurse|teacher|driver|clerk|accountant|advisor|adviser|agent|artist|author|buyer|chef|cook|coach|controller|copywriter|counsel|counselor|planner|recruiter|researcher|scrum master|supervisor|therapist|tutor|worker|videographer|photographer|influencer|moderator|ambassador|evangelist|advocate|programmer|operator|mechanic|electrician|physician|pharmacist|attorney|lawyer|paralegal|professor|lecturer|instructor|fellow|secretary|receptionist|cashier|barista|server|steward|superintendent|foreman|inspector|surveyor|broker|underwriter|actuary|auditor|bookkeeper|translator|interpreter|librarian|curator|sre|devops|qa|sales|marketing|member of technical staff|staff|senior|junior|principal|' +
    'mitarbeiter(?:in)?|werkstudent(?:in)?|praktikant(?:in)?|praktikum|referent(?:in)?|sachbearbeiter(?:in)?|fachkraft|kaufmann|kauffrau|specialista|asistent(?:ka)?|konzultant|analytik|koordinátor(?:ka)?|manažer(?:ka)?|chargée?|responsable|ingénieure?|développeu(?:r|se)|stagiaire|alternance|assistante?|técnico|gerente|desarrollador(?:a)?|ingeniero|analista|coordinador(?:a)?|medewerker|stagiair|adviseur|utvecklare|konsulent|rådgiver|kierownik|specjalista|programista',
);

/** Whether a line could name a job. Letters made for looks count as what they are. */
export const namesOccupation = (line: string): boolean =>
  line.length <= 200 && OCCUPATION.test(line.normalize('NFKC').toLowerCase());

/** Departments and other words that stand in names of jobs and name none by themselves. */
const DEPARTMENT =
  /^(?:(?:our|the|in|of|join|careers?|jobs?|team|department|dept|marketing|sales|staff|qa|devops|sre|communications?|media|social|digital|creative|content|brand|product|design|hr|people|it|finance|operations|and|und|et|y)(?:[\s,/&|+–-]+|$))+$/;

/** Whether a line names a job rather than a department. */
export const namesJob = (line: string): boolean =>
  namesOccupation(line) && !DEPARTMENT.test(line.normalize('NFKC').toLowerCase());
