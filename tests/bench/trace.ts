/** One event of a Chromium trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time, which other processes on a busy machine do not lengthen. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Processor time that scripts took on the main threads of pages, in milliseconds. */
export interface ScriptTime {
  total: number;
  /** The longest single run without a pause. */
  longest: number;
  runs: number;
}

const SCRIPTS = new Set(['EvaluateScript', 'FunctionCall', 'v8.run']);

/** Adds up what scripts from addresses that begin with `from` took. A run inside another run counts once. */
export function scriptTime(events: TraceEvent[], from: string): ScriptTime {
  const ours = events
    .filter(({ name, ph, args }) => ph === 'X' && SCRIPTS.has(name) && args?.data?.url?.startsWith(from))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const ends = new Map<string, number>();
  const outer = ours.filter(({ pid, tid, ts, dur = 0 }) => {
    const thread = `${pid}:${tid}`;
    const isInside = ts + dur <= (ends.get(thread) ?? 0);
    if (!isInside) ends.set(thread, ts + dur);
    return !isInside;
  });
  const times = outer.map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return { total: times.reduce((sum, time) => sum + time, 0), longest: Math.max(0, ...times), runs: times.length };
}
