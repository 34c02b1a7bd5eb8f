import type { Posting } from '../../analysis/posting';
import type { JudgeOptions, Verdict, WhatIf } from '../../analysis/verdict';
import type { ModelUse } from '../../extension/model-use';
import type { SocialRole } from '../../lexicon/categories';
import type { Entry } from '../../lexicon/entry';

/** What is asked: a posting, and the role that its author means; null for the one that the title claims. */
export interface AnalystQuestion {
  ticket: number;
  posting: Posting;
  role: SocialRole | null;
  options: JudgeOptions;
  /** The person's own entries of the lexicon. */
  own: Entry[];
  /** Whether the language model is asked. */
  withModel: boolean;
}

/** The verdict, the role that duties are weighed for, and how much each duty speaks for it (above 0) or against it. */
export interface AnalystAnswer {
  ticket: number;
  verdict: Verdict;
  /** What came of the language model. */
  model: ModelUse;
  aim: SocialRole | null;
  support: number[];
  /** The smallest change that makes the meant title true; null when it is true, or when nothing small would. */
  whatIf: WhatIf | null;
}

export type Analyst = (question: Omit<AnalystQuestion, 'ticket'>) => Promise<AnalystAnswer>;

/** Starts a worker that judges drafts. It ends with the signal; questions still open then are never answered. */
export function startAnalyst(signal: AbortSignal): Analyst {
  const worker = new Worker(new URL('./analyst.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, PromiseWithResolvers<AnalystAnswer>>();
  worker.addEventListener('message', ({ data }: MessageEvent<AnalystAnswer>) => {
    waiting.get(data.ticket)?.resolve(data);
    waiting.delete(data.ticket);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message || 'The analysis could not start.'));
    waiting.clear();
  });
  signal.addEventListener('abort', () => worker.terminate(), { once: true });
  let last = 0;
  return (question) => {
    const ticket = ++last;
    const answer = Promise.withResolvers<AnalystAnswer>();
    waiting.set(ticket, answer);
    worker.postMessage({ ...question, ticket });
    return answer.promise;
  };
}
