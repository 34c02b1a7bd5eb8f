import { LETTER } from './letters';

/** What a heading of a posting announces. */
export type Cue = 'duties' | 'requirements' | 'offer' | 'role' | 'company' | 'apply';

/**
 * Wordings of the headings that postings use, by what they announce, in the languages that boards are read in. Each line holds several
 * wordings, in small letters; a wording begins at the beginning of a word.
 */
const WORDINGS: Record<Cue, string[]> = {
  duties: [
    'responsibilit|duties',
    "what (?:you['’]ll|you will|you would|you['’]d|you get to) (?:do|be doing|own|work on|be responsible)",
    "what you['’]?(?:re going to| are going to)|what will you|you(?:['’]ll| will):?$",
    'your (?:tasks|mission|role|impact|day|work|job)|key (?:tasks|accountabilit|objectives|areas)',
    "accountabilit|a (?:typical )?day in|day.to.day|in this (?:role|position|job),? you|how you['’](?:ll|d) ",
    'the work|the challenge|job functions?|essential functions|role (?:details|includes|involves)|scope of',
    'main tasks|tasks|what the (?:job|role) (?:involves|entails)|essential job|what we need you|aufgaben',
    'deine mission|dein job|das erwartet (?:dich|sie)|was (?:dich|sie) (?:bei uns )?erwartet|tätigkeit',
    'das machst du|so sieht dein|dein beitrag|náplň|co (?:tě|vás|bude[tš]e?) |co (?:u nás )?budeš|jaké budou',
    'pracovní činnost|zodpovědnost|tvou náplní|čemu se budeš|na čem budeš|missions?$|vos missions',
    'vos responsabilités|responsabilités|votre rôle|descriptif du poste|ce que vous ferez|tes missions',
    'responsabilidad|funciones|tus tareas|qué harás|tareas|responsabilidades|atribuições',
    'o que você (?:vai|irá)|atividades|responsabilità|mansioni|attività|cosa farai|obowiązki|zakres obowiązków',
    'zadania|wat ga je doen|jouw (?:rol|taken)|werkzaamheden|functieomschrijving|dit ga je doen',
    'arbetsuppgifter|dina uppgifter|arbejdsopgaver|dine opgaver|arbeidsoppgaver|työtehtävät|feladatok',
    'atribuții|responsabilități',
  ],
  requirements: [
    "requirement|qualification|skills|experience|what (?:you['’]ll|you will) (?:need|bring)",
    'what you (?:need|bring|have)|you (?:have|bring|are)$|who you are|who are you',
    "(?:what|who) we(?:['’]re| are) looking for|about you$|ideal candidate",
    'your (?:profile|background|qualifications|skills|experience)|must.haves?|nice.to.haves?',
    "we(?:[’']d| would) love|bonus points|you(?:['’]ll| will) have|you might be a|preferred|minimum|basic",
    'education|competenc|to be successful|you should have|what makes you|knowledge',
    "what we(?:['’]d| would)? (?:expect|like|need|want)|why you|desired|bring to the|profil|anforderungen",
    'das bringst du|was (?:du|sie) (?:mitbring)|qualifikation|das zeichnet (?:dich|sie)|voraussetzungen',
    'wünschenswert|požad|hledáme|co (?:od tebe|bys|byste) |co očekáváme|měl bys|co potřebuješ|co bychom',
    'jaký by|umíš|očekáváme|votre profil|compétences|profil recherché|requisitos|perfil|requisiti|competenze',
    'wymagania|oczekujemy|oczekiwania|wat (?:vragen wij|breng je|neem je)|functie-eisen|jouw profiel',
    'kvalifikationer|din profil|kvalifikasjoner|elvárások|cerințe',
  ],
  offer: [
    "benefits|perks|what we offer|what you(?:['’]ll| will) get|we offer|compensation|salary",
    "pay (?:range|transparency)|what['’]s in it|why (?:join|work|us)|our offer|total rewards|wir bieten",
    'was (?:wir|dich) |das bieten wir|benefits|deine vorteile|nabízíme|co (?:ti|vám) |nabídka|nous offrons',
    'avantages|ofrecemos|beneficios|benefícios|offriamo|oferujemy|wat bieden wij|vi erbjuder|vi tilbyder',
  ],
  role: [
    'about (?:the|this) (?:role|job|position|opportunity|team)|(?:the )?(?:role|position|opportunity|job):?$',
    'job (?:description|summary|purpose|details|overview|title)',
    '(?:position|role) (?:summary|overview|description|purpose)|(?:summary|overview|overview of)',
    'an overview of|opportunity|the team|stellenbeschreibung|über die stelle|popis (?:práce|pozice)',
    'description du poste|le poste|descripción del (?:puesto|empleo)|opis stanowiska|vacature',
  ],
  company: [
    'about us|about the company|who we are|company (?:description|overview)',
    `our (?:company|mission|values|story|culture)|about [${LETTER}0-9&. ]{2,30}$|über uns|wer wir sind|o nás`,
    'kdo jsme|qui sommes|sobre nosotros|quiénes somos|chi siamo|o nas|over ons|om oss|om os',
  ],
  apply: [
    'how to apply|to apply|application process|apply now|interested\\?|next steps|hiring process',
    'interview process|equal (?:employment )?opportunity|eeo|diversity|bewerbung|so bewirbst|jak se přihlásit',
    'comment postuler|solliciteren|kontakt|contact',
  ],
};

const CUES = Object.entries(WORDINGS).map(
  ([cue, wordings]) => [cue as Cue, new RegExp(`(?<![${LETTER}])(?:${wordings.join('|')})`)] as const,
);
/** Longest line that is taken for a heading. */
const MAX_CUE_LENGTH = 70;

/** What a line announces when it is read as a heading; null when nothing that belongs to a posting. */
export function cueOf(line: string): Cue | null {
  if (line.length > MAX_CUE_LENGTH) return null;
  const small = line.normalize('NFKC').toLowerCase();
  for (const [cue, pattern] of CUES) if (pattern.test(small)) return cue;
  return null;
}
