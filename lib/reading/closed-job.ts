import type { Line } from './text/line';

const JOB =
  '(?:job|position|posting|vacancy|role|listing|opening|opportunity|advert(?:isement)?|ad|requisition|recruitment|job offer)';
/** "The job you are trying to apply for". */
const WANTED =
  "(?: (?:(?:that )?you(?:['’]re| are| were|['’]ve| have)? [a-z ]{2,40}|(?:for|as|of|with|at|in) [^.!?]{2,60}|posting|ad|offer))?";
const HOW = '(?: (?:now|already|currently|recently|sadly|unfortunately|since|just|been))*';
const GONE =
  '(?:closed|filled|expired|archived|removed|withdrawn|cancell?ed|deleted|deactivated|inactive|unavailable|taken down|on hold|ended|lapsed|gone|' +
  'no longer (?:available|open|active|live|online|accepting|taking|vacant|posted)|not (?:available|open|active|found|accepting|taking))';

/** The notices of jobs that are gone, in small letters. */
const NOTICES: readonly RegExp[] = [
  `\\b${JOB}${WANTED} (?:is|was|are|has|have|seems to be)${HOW} ${GONE}\\b`,
  `\\b${JOB}${WANTED} (?:no longer exists|does(?: not|n['’]t) exist|c(?:ould|an) ?(?:not|n?['’]t) be found|not (?:found|available))\\b`,
  `^(?:sorry[,!.]? )?(?:this |the )?(?:${JOB} )?(?:closed|expired|filled|archived|inactive|no longer available|unavailable)[.!]?$`,
  `^(?:closed|expired|filled|archived)\\b[ :–-]*${JOB}?$`,
  `\\b(?:applications?|submissions?)(?: (?:for|to) [^.!?]{2,60})? (?:is|are|have|has)${HOW} (?:closed|ended)\\b`,
  `\\b(?:application (?:period|window|deadline|process)|deadline|closing date)(?: (?:for|to) [^.!?]{2,60})? (?:has|is|have)${HOW} (?:passed|closed|ended|expired|over|lapsed)\\b`,
  `\\b(?:no longer|not (?:currently|presently)|stopped) (?:accepting|taking|receiving|considering|hiring|recruiting)\\b`,
  `\\bwe(?: have|['’]ve)?${HOW} (?:filled|closed|found (?:somebody|someone|our|the right)[^.!?]{0,40} for) (?:this|the|our)\\b`,
  '\\b(?:stelle|anzeige|stellenanzeige|position|ausschreibung) (?:ist|wurde) (?:leider )?(?:nicht mehr (?:verfügbar|online|aktuell)|bereits besetzt|besetzt|abgelaufen|geschlossen|deaktiviert|archiviert)',
  '\\bbewerbungsfrist ist (?:leider )?abgelaufen',
  "\\b(?:offre|annonce|poste) (?:n['’]est plus|a expiré|expirée|a été (?:pourvue?|clôturée?)|est (?:clôturée?|pourvue?|expirée?))|\\bcandidatures (?:sont )?closes",
  '\\b(?:oferta|vacante|vaga|puesto) (?:ya no|no|ha caducado|ha expirado|está cerrad[oa]|cerrad[oa]|expirou|encerrada|não está mais)',
].map((pattern) => new RegExp(pattern));

/** Words that make a case of what follows them: "until the position is filled". */
const CLAUSE =
  /\b(?:until|till|once|when|whenever|if|after|before|unless|as soon as|in case|should|may|might|could|will|would|bis|sobald|wenn|falls|nachdem|lorsque|dès que|si|jusqu|hasta|cuando|quando|até)\b/;

/** Longest line that is a notice, and how many lines from the top one stands. */
const MAX_NOTICE_LENGTH = 200;
const HEAD = 40;

/** Whether a page says, by its name or in one of its first lines, that the job is gone; never by a clause about what will be. */
export function isClosed(document: Document, lines: readonly Line[]): boolean {
  return (
    saysClosed(document.title.slice(0, 400)) ||
    lines.slice(0, HEAD).some(({ text }) => text.length < MAX_NOTICE_LENGTH && saysClosed(text))
  );
}

function saysClosed(text: string): boolean {
  const sentences = text.toLowerCase().split(/(?<=[.!?]) | [|–—-] /);
  return sentences.some((sentence) => NOTICES.some((notice) => isSaid(notice.exec(sentence), sentence)));
}

/** A clause behind the notice ("is closed, but if you ...") does not undo it. */
const isSaid = (found: RegExpExecArray | null, sentence: string) =>
  found !== null && !CLAUSE.test(sentence.slice(0, found.index + found[0].length));
