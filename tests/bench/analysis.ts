import nlp from 'compromise/three';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyse } from '../../lib/analysis/analyse';
import { classifyDuties } from '../../lib/analysis/classify/classify';
import { findDuties } from '../../lib/analysis/find/find-duties';
import { timeOf } from './measure';
import { postingOfWords } from './texts';

/** Milliseconds for one text; `ratio` is ours by the other's. */
export interface AnalysisRow {
  words: number;
  analysis: number;
  duties: number;
  compromise: number;
  wink: number;
  ratioCompromise: number;
  ratioWink: number;
}

const SIZES = [300, 1_000, 5_000, 50_000];

/** The whole analysis, and its finding and classifying of duties, against the full parse of compromise and wink-nlp's default pipeline. */
export function benchAnalysis(): AnalysisRow[] {
  const wink = winkNLP(model);
  return SIZES.map((words) => {
    const posting = postingOfWords(words);
    const analysis = timeOf(() => analyse(posting)).median;
    const duties = timeOf(() => classifyDuties(posting, findDuties(posting))).median;
    const compromise = timeOf(() => nlp(posting.text)).median;
    const winks = timeOf(() => wink.readDoc(posting.text)).median;
    const ratios = { ratioCompromise: analysis / compromise, ratioWink: analysis / winks };
    return { words, analysis, duties, compromise, wink: winks, ...ratios };
  });
}
