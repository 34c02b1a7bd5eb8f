/** What can be wrong with an input. Each comes with a message that says what to do. */
export type FaultCode =
  | 'cannot_open'
  | 'bad_json'
  | 'bad_line'
  | 'unknown_format'
  | 'empty'
  | 'too_large'
  | 'unreadable'
  | 'no_posting'
  | 'internal';

/** One input, or one line of it, that cannot be answered. The others still are. */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
  ) {
    super(message);
    this.name = 'Fault';
  }
}

/** Any thrown thing as a fault; what nobody foresaw becomes `internal`. */
export function faultOf(thrown: unknown): Fault {
  if (thrown instanceof Fault) return thrown;
  const what = thrown instanceof Error ? thrown.message : String(thrown);
  return new Fault('internal', `TrueTitle failed on this posting (${what}). Please report it with the posting.`);
}
