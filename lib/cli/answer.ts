import { noMix } from '../analysis/role/mix';
import type { Verdict } from '../analysis/verdict';
import type { Fault, FaultCode } from './fault';
import type { Id } from './input/record';

/** One answer of `check --json`: the verdict's own keys, `id`, and `error`. With `error`, verdict and role are null and the lists empty. */
export type CheckAnswer = { id: Id; error: { code: FaultCode; message: string } | null } & (
  | Verdict
  | (Pick<Verdict, ContractKey> & { verdict: null })
);

type ContractKey =
  | 'title'
  | 'company'
  | 'claims'
  | 'role'
  | 'also'
  | 'confidence'
  | 'hybrid'
  | 'level'
  | 'mix'
  | 'signals'
  | 'duties'
  | 'reasons';

/** The answer for a posting that was read. `text` is added on demand: the text that every offset points into. */
export function answerOf(id: Id, verdict: Verdict, text?: string): CheckAnswer & { text?: string } {
  return { id, ...verdict, error: null, ...(text === undefined ? {} : { text }) };
}

/** The answer for a posting that could not be read. */
export function faultAnswer(id: Id, { code, message }: Fault, title = ''): CheckAnswer {
  return {
    id,
    title,
    company: null,
    claims: [],
    role: null,
    also: [],
    verdict: null,
    confidence: 0,
    hybrid: false,
    level: null,
    mix: noMix(),
    signals: [],
    duties: [],
    reasons: [],
    error: { code, message },
  };
}
