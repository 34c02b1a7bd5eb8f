import nlp from 'compromise/two';
import type { Part } from './entry';

interface Methods {
  two: {
    transform: {
      verb: { conjugate: (verb: string, model: unknown) => Record<string, string> };
      noun: { toPlural: (noun: string, model: unknown) => string };
    };
  };
}

const { transform } = (nlp as unknown as { methods: () => Methods }).methods().two;
const model = (nlp as unknown as { model: () => unknown }).model();
const TENSES = ['PresentTense', 'PastTense', 'Gerund', 'Participle'];

/** The other forms of a wording: of its first word when it is a verb, of its last when it is a noun. Compromise knows them. */
export function inflect(wording: string, part: Part): string[] {
  if (part === 'verb') return conjugated(wording);
  if (part === 'noun') return [plural(wording)].filter((form) => form !== wording);
  return [];
}

function conjugated(wording: string): string[] {
  const [verb = '', ...rest] = wording.split(' ');
  const forms = transform.verb.conjugate(verb, model);
  const words = [...TENSES.map((tense) => forms[tense]), `${verb}ing`.replace(/e(?=ing$)/, '')];
  const known = words.filter((form): form is string => !!form && form !== verb);
  return [...new Set(known)].map((form) => [form, ...rest].join(' '));
}

function plural(wording: string): string {
  const at = Math.max(wording.lastIndexOf(' '), wording.lastIndexOf('/')) + 1;
  return wording.slice(0, at) + transform.noun.toPlural(wording.slice(at), model);
}
