import type { EncoderAnswers } from '../../tools/corpus/encoder-answers';
import { isSocial } from '../../tools/corpus/labels';
import type { PostingAnswers } from './answers';
import { type DutyFigures, dutyFigures } from './duties';
import { encoderAnswers, encoderDetection } from './encoder';
import { type Detection, together } from './metrics/overlap';
import type { MeasuredModel, MeasuredPart } from './report';
import type { Figures } from './summary';
import { digits, headed, table } from './table';

interface Side {
  duties: DutyFigures;
  detection: Detection;
}

/** The encoder alone beside the lexicon alone, on the same held-out postings, each corpus by itself. */
export function encoderPart(models: MeasuredModel[], encoder: EncoderAnswers): MeasuredPart {
  const all = models.flatMap(({ answers }) => answers);
  const asked = all.filter(({ posting }) => encoder(posting));
  const files = [...new Set(asked.map(({ posting }) => posting.file))];
  const pairs = files.map((file) => {
    const part = asked.filter(({ posting }) => posting.file === file);
    return { file, lexicon: lexiconSide(part), encoder: encoderSide(part, encoder) };
  });
  const rows = pairs.flatMap(({ file, lexicon, encoder: own }) => [
    rowOf(file, 'lexicon', lexicon),
    rowOf('', 'encoder', own),
  ]);
  const head = ['', 'alone', 'duties', 'macro-F1', 'acceptable', 'duty or not: precision', 'recall'];
  const left = all.length - asked.length;
  const note = left > 0 ? `\n${left} postings are left out: the file says nothing of them.` : '';
  return {
    text: headed('The encoder alone and the lexicon alone, duties of social media jobs', table(head, rows) + note),
    figures: Object.assign(
      {},
      ...pairs.flatMap(({ file, lexicon, encoder: own }) => [
        figuresOf(`lexicon.${file}`, lexicon),
        figuresOf(`encoder.${file}`, own),
      ]),
    ),
  };
}

function lexiconSide(answers: PostingAnswers[]): Side {
  return {
    duties: dutyFigures(answers.flatMap(({ alone }) => alone)),
    detection: together(socialOf(answers).map(({ detection }) => detection)),
  };
}

function encoderSide(answers: PostingAnswers[], encoder: EncoderAnswers): Side {
  return {
    duties: dutyFigures(answers.flatMap(({ posting }) => encoderAnswers(posting, encoder))),
    detection: together(socialOf(answers).map(({ posting }) => encoderDetection(posting, encoder))),
  };
}

function socialOf(answers: PostingAnswers[]): PostingAnswers[] {
  return answers.filter(({ posting }) => isSocial(posting));
}

function rowOf(file: string, side: string, { duties, detection }: Side): string[] {
  const shares = [duties.gold.macroF1, duties.acceptable, detection.precision, detection.recall];
  return [file, side, String(duties.gold.count), ...shares.map(digits)];
}

function figuresOf(name: string, { duties, detection: { precision, recall } }: Side): Figures {
  const figures = { macroF1: duties.gold.macroF1, acceptable: duties.acceptable, precision, recall };
  return Object.fromEntries(Object.entries(figures).map(([figure, value]) => [`${name}.${figure}`, value]));
}
