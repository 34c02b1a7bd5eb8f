import type { Token } from '../../lexicon/tokens';
import { behindLabel } from './label';
import { behindLeads, behindSubject } from './lead';
import { LineWords } from './line-words';

/** A line read once, for all who ask about it: its words, where its label ends and where its work starts, as indexes of tokens. */
export class ReadLine extends LineWords {
  /** The first word behind a label such as "Community:"; 0 without one. */
  readonly label: number;
  /** The first word behind the label and the subject: "You | will", "We are looking for a manager to | ...". */
  readonly subject: number;
  /** The first word that says something about the work: behind "you will also help to". */
  readonly work: number;

  /** `tokens` are the line's words where they are known already, from `tokensBetween` of a text. */
  constructor(text: string, tokens?: readonly Token[]) {
    super(text, tokens);
    this.label = behindLabel(this);
    this.subject = behindSubject(this, this.label);
    this.work = behindLeads(this, this.subject);
  }
}
