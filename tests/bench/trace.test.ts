import { expect, it } from 'vitest';
import { scriptTime, type TraceEvent } from './trace';

const event = (ts: number, dur: number, url: string, name = 'FunctionCall', tid = 1): TraceEvent => ({
  ...{ name, ph: 'X', pid: 1, tid, ts, dur },
  args: { data: { url } },
});

it('adds up the scripts of one origin, each run once however deep, thread by thread', () => {
  const events = [
    event(0, 3_000, 'ext://a/reader.js', 'EvaluateScript'),
    event(500, 1_000, 'ext://a/reader.js'),
    event(1_000, 2_000, 'ext://a/reader.js', 'FunctionCall', 2),
    event(9_000, 500, 'ext://a/reader.js'),
    event(9_000, 90_000, 'https://page.example/a.js'),
    event(0, 90_000, 'ext://a/reader.js', 'Paint'),
  ];
  expect(scriptTime(events, 'ext://a/')).toEqual({ total: 5.5, longest: 3, runs: 3 });
  expect(scriptTime([{ ...event(0, 9_000, 'ext://a/'), tdur: 2_000 }], 'ext://a/').total).toBe(2);
  expect(scriptTime([], 'ext://a/')).toEqual({ total: 0, longest: 0, runs: 0 });
});
