import { word } from './letters';

/** Turns of phrase, in small letters, that stand in postings and hardly elsewhere, each counted once. */
export const POSTING_PHRASES: readonly RegExp[] = [
  /\b(?:\d{1,2}\s?\+|\d{1,2}\s?(?:-|–|to)\s?\d{1,2}|minimum|at least|\d{1,2} or more)[^.\n]{0,20} years?\b[^.\n]{0,60}\bexperience\b/,
  /\byears?(?:['’])? (?:of )?(?:relevant |related |professional |work(?:ing)? )?experience\b/,
  /\b(?:we are|we['’]re|is|are|currently) (?:now |currently |actively )?(?:looking for|seeking|hiring|searching for|recruiting)\b/,
  /\b(?:you will|you['’]ll) (?:be|own|work|lead|help|manage|create|develop|have|report|join|build|drive|support|partner)\b/,
  /\b(?:is|are) hiring (?:an? |for )|\blooking to hire\b|\bjoin us as\b|\bseeks? (?:an?|to hire)\b|\bfor the position of\b|\bwe need an?\b/,
  /\b(?:the|this) (?:role|position|job|opportunity|person|incumbent)\b[^.\n]{0,40}\b(?:reports?|will|is|requires?|involves?|offers?)\b/,
  /\b(?:will be|is|are) responsible for\b|\bresponsib(?:le for|ilities include)\b/,
  /\b(?:starts? at|up to|from) [$£€]\s?\d|[$£€]\s?\d[\d.,]*k?\s?(?:-|–|—|to)\s?[$£€]?\s?\d|\bnon-exempt\b/,
  /\b(?:previous|prior|relevant|proven|professional) experience\b|\bexperience (?:in|with|as|working)\b/,
  /\b(?:ideal|successful|selected|right|strong|qualified) (?:candidate|applicant)s?\b/,
  /\bequal (?:employment )?opportunit(?:y|ies)\b/,
  /\bwithout regard to (?:race|age|sex|colou?r)\b|\breasonable accommodations?\b/,
  /\b(?:full[- ]time|part[- ]time|permanent|fixed[- ]term|contract) (?:position|role|job|employee|contract|employment)\b|\bemployment type\b/,
  /\b(?:reports?|reporting) (?:directly )?(?:in)?to\b/,
  /\b(?:bachelor|master)['’]?s?\b[^.\n]{0,20}\bdegree\b|\bdegree in\b|\bhigh school diploma\b/,
  /\b(?:join (?:our|us|the)|to join)\b[^.\n]{0,40}\bteam\b|\bas (?:a|an|our|the) [^.\n]{3,60}, you\b/,
  /\b(?:competitive salary|salary range|base salary|pay range|annual salary|per hour|paid time off|health insurance|401\(?k\)?|parental leave|annual leave)\b/,
  /\b(?:send|submit|attach) (?:us )?(?:your |a )?(?:cv|résumé|resume|application|portfolio)\b|\bcover letter\b|\bapply (?:now|today|by|online|directly)\b/,
  /\b(?:ability to|proven (?:track record|experience|ability)|excellent (?:communication|written|verbal)|proficien(?:t|cy) (?:in|with)|familiarity with|strong understanding of|knowledge of)\b/,
  /\b(?:wir suchen|wir bieten|du bringst|bewirb dich|unbefristet|m\/w\/d|w\/m\/d|f\/m\/d|berufserfahrung|abgeschlossenes studium)\b/,
  word('hledáme|nabízíme|požadujeme|praxe|životopis|úvazek|nástup|benefity|výhodou'),
  word(
    'nous recherchons|vous serez|cdi|cdd|télétravail|expérience de|buscamos|ofrecemos|experiencia (?:en|mínima)|procuramos|cerchiamo|szukamy|oferujemy|wij zoeken|wij bieden|vi söker|vi søger',
  ),
];

/** How many of the turns of phrase are in a text. */
export function phrasesIn(text: string): number {
  const small = text.toLowerCase();
  return POSTING_PHRASES.filter((phrase) => phrase.test(small)).length;
}
